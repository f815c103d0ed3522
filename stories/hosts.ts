/** Pages that elements stand in: with a theme, and hostile ones. */

/** The themes that are shipped; the first is what there is without any. */
export const themes = ['default', 'govuk', 'nhs', 'high-contrast', 'dark'] as const;

const sheets: Readonly<Record<string, string>> = {
  govuk: new URL('../src/theme/themes/govuk.css', import.meta.url).href,
  nhs: new URL('../src/theme/themes/nhs.css', import.meta.url).href,
  'high-contrast': new URL('../src/theme/themes/high-contrast.css', import.meta.url).href,
  dark: new URL('../src/theme/themes/dark.css', import.meta.url).href,
};

/** What loads a theme, as a page does; `undefined` for the default one. */
export function themeSheet(theme: string): HTMLLinkElement | undefined {
  const href = sheets[theme];
  if (href === undefined) return undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.dataset.theme = theme;
  return link;
}

type Host = (content: HTMLElement) => HTMLElement;

/** A block with this content, and with these attributes. */
function block(content: readonly (Node | string)[], attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A button of the page, high enough for a finger. */
function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.className = 'host-button';
  made.textContent = words;
  made.onclick = press;
  return made;
}

const buttons = () => sheet('.host-button { min-block-size: 2.75rem; }');

function sheet(rules: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = rules;
  return style;
}

/** A page with a theme; its ground is white, or near black where it is dark. */
export function themed(theme: string, scheme: 'light' | 'dark' = theme === 'dark' ? 'dark' : 'light'): Host {
  return (content) => {
    const rules = `.themed { background: Canvas; color: CanvasText; color-scheme: ${scheme}; padding: 1rem; }`;
    return block([themeSheet(theme) ?? '', sheet(rules), block([content], { class: 'themed' })]);
  };
}

/** Hosts that know nothing of the elements, or work against them. */
export const hosts = {
  /** A reset that takes everything, on every element of the page. */
  unset: (content) => block([sheet('.reset * { all: unset; }'), block([content], { class: 'reset' })]),
  /** A root of 10 px, so that rem is not what it is elsewhere. */
  tinyRoot: (content) =>
    block([sheet('html { font-size: 62.5%; } .body { font-size: 1.6rem; }'), block([content], { class: 'body' })]),
  /** A page that runs from right to left, in a language of its own. */
  rightToLeft: (content) => block([content], { lang: 'ar', dir: 'rtl' }),
  /** A column as narrow as the narrowest phone. */
  narrow: (content) =>
    block([sheet('.narrow { inline-size: min(320px, 100%); }'), block([content], { class: 'narrow' })]),
  form(content) {
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    const send = document.createElement('button');
    send.textContent = 'Send the form';
    const foot = document.createElement('p');
    foot.append(send);
    form.append(content, foot);
    return form;
  },
  /** Open from the beginning, as a modal dialog. */
  dialog(content) {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'A dialog of the page');
    dialog.append(
      button('Close', () => dialog.close()),
      content,
    );
    return block([buttons(), button('Open the dialog', () => dialog.showModal()), dialog]);
  },
  /** In a tab that is not shown until it is chosen. */
  hiddenTab(content) {
    const panel = block([content], { role: 'tabpanel', 'aria-label': 'The second tab', hidden: '' });
    const tab = (name: string, shown: boolean) => {
      const made = button(name, () => {
        panel.hidden = !shown;
        for (const other of list.children) other.setAttribute('aria-selected', String(other === made));
      });
      made.setAttribute('role', 'tab');
      made.setAttribute('aria-selected', String(!shown));
      return made;
    };
    const list = block([], { role: 'tablist', 'aria-label': 'Tabs of the page' });
    list.append(tab('The first tab', false), tab('The second tab', true));
    return block([buttons(), list, panel]);
  },
} satisfies Record<string, Host>;

/** Opens the dialog or the hidden tab of a host, as a person does. */
export function show(ground: ParentNode, name: string): void {
  const button = [...ground.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
}
