import type { AuditSession } from '../audit/session.js';
import { resolveText } from '../documents/text.js';

/** In which languages a calendar is read, best first, and when it is made. */
export interface CalendarOptions {
  readonly languages: readonly string[];
  readonly now: Date;
}

/**
 * The due dates of the action plan as an iCalendar file (RFC 5545), without those that are done. Each is an event of
 * one day: the calendars that schools use, Outlook's and Google's, do not show tasks (VTODO) of a file. Opened again
 * after a change, a calendar changes its events instead of adding others.
 */
export function actionPlanCalendar(session: AuditSession, { languages, now }: CalendarOptions): string {
  const { audit, id, revision, setting } = session;
  const made = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  const title = resolveText(audit.title, languages, audit.language).value;
  const events = session.actions.flatMap(({ id: action, text, due, owner, status, statement }) => {
    if (!due || status === 'done') return [];
    const about = statement && resolveText(session.wording(statement), languages, audit.language).value;
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${action}@${id}`)}`,
      `DTSTAMP:${made}`,
      `SEQUENCE:${revision}`,
      `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
      `SUMMARY:${escaped(text)}`,
      `DESCRIPTION:${escaped([about, owner, setting?.name, title].filter(Boolean).join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//inclusion-elements//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as the value of a property: RFC 5545, section 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line in pieces of at most 75 bytes, none of which cuts a character: RFC 5545, section 3.1. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}
