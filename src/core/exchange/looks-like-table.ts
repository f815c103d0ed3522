/** Whether a text may be a table: a document in JSON begins with a bracket, a web page with another; a table with the name of a column. */
export function looksLikeTable(text: string): boolean {
  return /^\u{feff}?\s*[^\s[{<]/u.test(text.slice(0, 1000));
}
