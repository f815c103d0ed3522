// What a page without a bundler adds: by the same script that loads the elements.
import { registerLanguage, registerStatementType } from '/dist/inclusion-elements.js';

registerLanguage('so', async () => ({ start: 'Bilow' }));
registerStatementType('file-reference', {
  schema: { safeParse: (value) => ({ success: typeof value === 'string' && value.startsWith('https://') }) },
  render(place, { id, label, value = '', answer }) {
    const input = place.querySelector('input') ?? document.createElement('input');
    Object.assign(input, { id, value, ariaLabel: label, onchange: () => answer(input.value || undefined) });
    place.append(input);
  },
});
