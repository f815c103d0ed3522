import { parseAudit, parseAuditResponse } from '../../src/core/documents/parse.js';
import { parseParentGuide } from '../../src/core/documents/parse-parent-guide.js';
import { parseRightsRegister } from '../../src/core/documents/parse-rights-register.js';
import { parseStrandProgress } from '../../src/core/documents/parse-strand-progress.js';
import type { DocumentKind } from '../../src/core/documents/limits.js';
import type { Checked } from '../../src/core/documents/check.js';
import { edited, validAudit, validResponse, type Json } from '../core/documents/valid-audit.js';
import { validParentGuide } from '../core/documents/valid-parent-guide.js';
import { validRightsRegister } from '../core/documents/valid-rights-register.js';
import { validStrandProgress } from '../core/documents/valid-strand-progress.js';

/** For each kind a document in which every field stands, and what checks it. */
export const kinds: Readonly<Record<DocumentKind, { make: () => Json; parse: (value: unknown) => Checked<unknown> }>> =
  {
    audit: { make: validAudit, parse: parseAudit },
    'audit-response': { make: validResponse, parse: parseAuditResponse },
    'strand-progress': { make: validStrandProgress, parse: parseStrandProgress },
    'rights-register': { make: validRightsRegister, parse: parseRightsRegister },
    'parent-guide': { make: validParentGuide, parse: parseParentGuide },
  };

export const kindNames = Object.keys(kinds) as readonly DocumentKind[];

/** Every place of a document where a text stands, as a JSON pointer. */
export function textPlaces(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textPlaces(part, `${place}/${key}`));
}

/** The places that take any words; the others hold ids, codes, days and the like, and refuse what they do not know. */
export function freePlaces(kind: DocumentKind): string[] {
  const { make, parse } = kinds[kind];
  return textPlaces(make()).filter((place) => parse(edited(make(), { [place]: '<b>words</b>' })).document);
}

/** The document of a kind with other words in each of these places. */
export function withWords(kind: DocumentKind, places: readonly string[], words: (index: number) => string): Json {
  return edited(kinds[kind].make(), Object.fromEntries(places.map((place, index) => [place, words(index)])));
}
