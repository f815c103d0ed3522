/**
 * The words of a text in Markdown, without its signs and without the addresses that its links lead to. Close enough to
 * search in and to show a line of, without a parser for every text of a guide.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\]\([^()\n]*\)|\]\[[^\]\n]*\]|^ {0,3}\[[^\]\n]*\]:.*$|<(?:https?|mailto|tel):[^>\s]*>/gmu, ' ')
    .replace(/^[ \t]*(?:#+|>|[-+*]|\d{1,9}[.)])[ \t]|^[ \t]*(?:[-=*_][ \t]*){3,}$/gmu, ' ')
    .replace(/[*_`[\]\\]|!(?=\[)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
