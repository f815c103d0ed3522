import { date } from '../documents/fields.js';
import type { Evidence } from '../documents/audit-response.js';

/**
 * Evidence in one cell, a line for each: `label | address | date`. What would be taken for a sign of this form stands
 * behind a backslash.
 */
export function evidenceCell(evidence: readonly Evidence[] | undefined): string | undefined {
  return evidence?.map(({ label, url, date: day }) => written([label, url, day])).join('\n');
}

/** The evidence that stands in a cell. */
export function evidenceFrom(cell: string): Evidence[] {
  return cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [label = '', url = '', day = ''] = partsOf(line);
      return { label, ...(url !== '' && { url }), ...(date.safeParse(day).success && { date: day }) };
    });
}

function written(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((_part, index) => parts.slice(index).some(Boolean))
    .map((part = '') => part.replace(/[\\|]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n'))
    .join(' | ');
}

function partsOf(line: string): string[] {
  const parts = [''];
  for (const [sign] of line.matchAll(/\\.| \| |[^]/gu)) {
    const last = parts.length - 1;
    if (sign === ' | ') parts.push('');
    else parts[last] = (parts[last] ?? '') + (sign === '\\n' ? '\n' : sign.replace(/^\\(?=.)/u, ''));
  }
  return parts;
}
