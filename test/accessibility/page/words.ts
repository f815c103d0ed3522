import type { Finding } from './finding.js';
import { ancestry, describe, everyElement, isShown } from './tree.js';

const arabicScript = ['ar', 'ur', 'fa', 'ckb', 'ps', 'sd', 'pa-Arab', 'ku-Arab'];

/** Words in Arabic script stand in an element whose language is written so, and runs from right to left. */
export function languageOfWords(): Finding[] {
  return [...everyElement()].flatMap((element) => {
    const own = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map(({ data }) => data)
      .join('');
    if (!/\p{Script=Arabic}{2}/u.test(own) || element.matches('style, script') || !isShown(element)) return [];
    const language = [...ancestry(element)].map((at) => at.getAttribute('lang')).find((lang) => lang !== null) ?? '';
    if (arabicScript.some((known) => language === known || language.startsWith(`${known}-`))) return [];
    return [
      { check: 'words', rule: 'language', where: describe(element), what: `Arabic script in lang="${language}"` },
    ];
  });
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-errormessage'];

/** Every reference leads to one element: none to an id that is not there in its root, or is there twice. */
export function referencesThatFail(): Finding[] {
  return [...everyElement()].flatMap((element) =>
    references.flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/u)
        .filter(Boolean)
        .flatMap((id) => {
          const { length } = (element.getRootNode() as ParentNode).querySelectorAll(`[id="${CSS.escape(id)}"]`);
          if (length === 1) return [];
          return [
            { check: 'names', rule: 'reference', where: describe(element), what: `${attribute}="${id}": ${length}` },
          ];
        }),
    ),
  );
}

/** The texts of errors on the page, which have to be the description of a control. */
export function errorTexts(): string[] {
  return [...everyElement()]
    .filter((element) => element.matches('[part~="error"], .error') && isShown(element))
    .map((element) => element.textContent.trim().replaceAll(/\s+/gu, ' '));
}
