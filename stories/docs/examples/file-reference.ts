import { registerStatementType } from 'inclusion-elements';
import { html, nothing, render } from 'lit';
import * as z from 'zod/mini';

/** Where a document is kept: its name in the school's records, and the address at which colleagues open it. */
const schema = z.object({ name: z.string().check(z.minLength(1)), url: z.url({ protocol: /^https$/u }) });

registerStatementType('file-reference', {
  schema,
  words(value) {
    const { name, url } = schema.parse(value);
    return `${name} (${url})`;
  },
  advice: () => 'Give the document a name, and an address that begins with https://',
  render(place, { id, value, error, answer }) {
    const file = { name: '', url: '', ...(value as object) };
    const change = (left: boolean) => {
      const [name = '', url = ''] = [...place.querySelectorAll('input')].map((input) => input.value.trim());
      // While one of the two is still to be filled in, nothing is wrong yet.
      if (left || (name && url)) answer(name || url ? { name, url } : undefined);
    };
    const leave = ({ relatedTarget }: FocusEvent) => place.contains(relatedTarget as Node | null) || change(true);
    const input = (name: 'name' | 'url', label: string) =>
      html`<label for="${id}-${name}">${label}</label>
        <input
          id="${id}-${name}"
          type=${name === 'url' ? 'url' : 'text'}
          .value=${file[name]}
          aria-describedby=${error ?? nothing}
          aria-invalid=${error ? 'true' : nothing}
        />`;
    const inputs = [input('name', 'Name of the document'), input('url', 'Its address')];
    render(html`<div @change=${() => change(false)} @focusout=${leave}>${inputs}</div>`, place);
  },
});
