import { format, resolveConfig } from 'prettier';

/** Said at the top of what is made, so that nobody mends the wrong file. */
export const made = '<!-- made by npm run docs, from the sources: what is changed here is lost -->';

/** A table, or nothing at all where there are no rows. A cell that is `undefined` is empty. */
export function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell = '') => cell.replaceAll(/\s*\n\s*/gu, ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A word of code for a cell, in which a bar would end the cell. */
export function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** A part of a page with its heading, or nothing where there is nothing to tell. */
export function section(title, ...parts) {
  const told = parts.filter(Boolean);
  return told.length === 0 ? '' : [`## ${title}`, ...told].join('\n\n');
}

export function sample(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A page of Markdown as Prettier writes it, so that a page made anew is the same to the letter. */
export async function page(path, parts) {
  return format(`${[made, ...parts].filter(Boolean).join('\n\n')}\n`, {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
}
