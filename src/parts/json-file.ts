import type { AuditResponse } from '../core/documents/audit-response.js';
import { fileName } from './file-name.js';

/**
 * Answers as a JSON file that every audit element opens again.
 *
 * @param more what else tells this file apart, such as a strand.
 */
export function jsonFile(response: AuditResponse, more?: string): File {
  const text = `${JSON.stringify(response, null, 2)}\n`;
  return new File([text], fileName(response, 'json', more), { type: 'application/json' });
}
