import { everyElement, focusedElement, isShown } from './tree.js';

/** One thing wrong that is put into a story, to show that a check finds it. */
interface Defect {
  readonly story: string;
  /** The mode it shows in. */
  readonly mode: string;
  readonly plant: () => void;
}

const area = 'inclusion-audit/AreaAnswered';
const fields = 'inclusion-audit/AreaWithNumberAndDate';
const table = 'inclusion-audit-results/Strands';

/** The first element shown that matches, through shadow roots, which has to be there. */
function first(selector: string): HTMLElement {
  for (const element of everyElement()) {
    if (element instanceof HTMLElement && element.matches(selector) && isShown(element)) return element;
  }
  throw new Error(`The story has no ${selector} to break.`);
}

/** A new element at the end of the page inside the first audit or results. */
function added<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  words = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = words;
  first('h2').parentElement?.append(made);
  return made;
}

const defects: Readonly<Record<string, Defect>> = {
  'a field without a label': {
    story: fields,
    mode: 'light',
    plant: () => {
      const field = first('input[type="text"], input[inputmode]') as HTMLInputElement;
      for (const label of field.labels ?? []) label.removeAttribute('for');
      field.removeAttribute('aria-labelledby');
      field.removeAttribute('aria-label');
    },
  },
  'grey text on white': {
    story: area,
    mode: 'light',
    plant: () => first('legend').style.setProperty('color', '#aaa'),
  },
  'dark text in dark': {
    story: area,
    mode: 'dark',
    plant: () => first('legend').style.setProperty('color', '#333'),
  },
  'targets of 10 px side by side': {
    story: area,
    mode: 'light',
    plant: () => {
      for (const name of ['Less', 'More']) {
        const button = added('button', { type: 'button', 'aria-label': name });
        button.style.cssText = 'inline-size: 10px; block-size: 10px; min-block-size: 0; padding: 0; margin: 0';
      }
    },
  },
  'a tabindex above 0': { story: area, mode: 'light', plant: () => first('button').setAttribute('tabindex', '3') },
  'a button without a name': { story: area, mode: 'light', plant: () => void added('button', { type: 'button' }) },
  'a level of headings left out': { story: area, mode: 'light', plant: () => void added('h6', {}, 'Too deep') },
  'a language that there is not': {
    story: area,
    mode: 'light',
    plant: () => first('legend').setAttribute('lang', 'zz-nowhere'),
  },
  'words of Urdu marked as English': {
    story: area,
    mode: 'light',
    plant: () => void added('p', { lang: 'en' }, 'ہر بچہ شامل ہے'),
  },
  'a button hidden from screen readers': {
    story: area,
    mode: 'light',
    plant: () => first('button').setAttribute('aria-hidden', 'true'),
  },
  'a table without headers': {
    story: table,
    mode: 'light',
    plant: () => {
      first('details:has(table) > summary').click();
      const broken = first('details table');
      for (const header of broken.querySelectorAll('th')) {
        const cell = document.createElement('td');
        cell.append(...header.childNodes);
        header.replaceWith(cell);
      }
    },
  },
  'a description by an id that is there twice': {
    story: area,
    mode: 'light',
    plant: () => {
      for (const words of ['One hint', 'Another hint']) added('p', { id: 'twice' }, words);
      added('button', { type: 'button', 'aria-describedby': 'twice' }, 'Described');
    },
  },
  'a focus ring cut off by its parent': {
    story: area,
    mode: 'light',
    plant: () => {
      const around = added('div');
      around.style.cssText = 'overflow: hidden; inline-size: fit-content';
      const button = document.createElement('button');
      button.textContent = 'Cut off';
      button.style.margin = '0';
      around.append(button);
    },
  },
  'focus without a ring': {
    story: area,
    mode: 'light',
    plant: () => first('button').style.setProperty('outline', 'none'),
  },
  'a pale focus ring': {
    story: area,
    mode: 'light',
    plant: () => first('button').style.setProperty('outline-color', '#eee'),
  },
  'a banner over what has focus': {
    story: area,
    mode: '400 %',
    plant: () => {
      const banner = added('div', {}, 'Cookies are good for you');
      banner.style.cssText =
        'position: fixed; inset-inline: 0; inset-block-end: 0; block-size: 9rem; background: #fff; color: #000';
    },
  },
  'a block wider than a phone': {
    story: area,
    mode: '320 px',
    plant: () => first('fieldset').style.setProperty('min-inline-size', '40em'),
  },
  'text that is cut off when it is spaced': {
    story: area,
    mode: 'text spacing',
    plant: () => {
      const box = added('p', {}, 'Words that just fit');
      box.style.cssText = 'overflow: hidden; white-space: nowrap; inline-size: 9.5em';
    },
  },
  'an error that no control is described by': {
    story: 'inclusion-audit/NumberThatCanNotBe',
    mode: 'light',
    plant: () => {
      for (const element of everyElement()) element.removeAttribute('aria-describedby');
    },
  },
  'a link told by its colour alone': {
    story: area,
    mode: 'light',
    plant: () => {
      const words = added('p', {}, 'Before you go on, read the ');
      const link = document.createElement('a');
      link.href = '#guidance';
      link.textContent = 'guidance on welcoming';
      link.style.cssText = 'color: #004a70; text-decoration: none';
      words.append(link, ' that the council wrote.');
    },
  },
  'a picture without words': {
    story: area,
    mode: 'light',
    plant: () => {
      const picture = added('img');
      picture.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
    },
  },
  'two landmarks that can not be told apart': {
    story: area,
    mode: 'light',
    plant: () => {
      added('nav').append(added('a', { href: '#one' }, 'One'));
      added('nav').append(added('a', { href: '#two' }, 'Two'));
    },
  },
  'a switch that does not say whether it is on': {
    story: area,
    mode: 'light',
    plant: () => void added('button', { type: 'button', role: 'switch' }, 'Large print'),
  },
};

/** Every planted defect: its name, and the story and mode that it is planted in. */
export function plantedDefects(): { name: string; story: string; mode: string }[] {
  return Object.entries(defects).map(([name, { story, mode }]) => ({ name, story, mode }));
}

/** Breaks the story that is shown. */
export function plant(name: string): void {
  (focusedElement() as HTMLElement | undefined)?.blur();
  const defect = defects[name];
  if (!defect) throw new Error(`There is no defect “${name}”.`);
  defect.plant();
}
