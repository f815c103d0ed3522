import type { AuditResponse } from '../core/documents/audit-response.js';

/**
 * A file's name after the audit, the setting and the day, so that copies can be told apart in a folder.
 *
 * @param more what else tells this file apart, such as a strand.
 */
export function fileName({ audit, setting, updated }: AuditResponse, extension: string, more?: string): string {
  const name = [audit.id, setting?.name, more, updated.slice(0, 10)]
    .filter((part) => part !== undefined)
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
        .replace(/^-|-$/gu, ''),
    )
    .filter(Boolean)
    .join('_')
    .slice(0, 120);
  return `${name}.${extension}`;
}
