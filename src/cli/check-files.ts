import { readFile } from 'node:fs/promises';
import { parseAudit } from '../core/documents/parse.js';
import { readJson } from '../core/documents/read.js';
import type { Audit } from '../core/documents/audit.js';
import type { Beside } from '../core/kinds/kind.js';
import { checkTable } from './check-table.js';
import { checkText, notText, type CheckedText, type PlacedProblem } from './check-text.js';
import { today } from './today.js';

/**
 * Prints what is wrong with each file, and a line on each. Resolves to 1 where there is any error or a file can not be
 * read, else to 0.
 *
 * @param auditFiles audits that answers among the files belong to; audits among the files count too.
 */
export async function checkFiles(files: readonly string[], auditFiles: readonly string[]): Promise<number> {
  const read = await Promise.all(files.map(async (name) => ({ name, text: await textOf(name) })));
  const named = await Promise.all(
    auditFiles.map(async (name) => {
      const text = await textOf(name);
      return { name, words: text.words, audits: auditsIn(text) };
    }),
  );
  const audits = [...read.flatMap(({ text }) => auditsIn(text)), ...named.flatMap((file) => file.audits)];
  const beside = { today: today(), audits, audit: named.flatMap((file) => file.audits)[0] };
  let failed = false;
  const fail = (name: string, words: string): void => {
    failed = true;
    process.stdout.write(`${name}: error: ${words}\n`);
  };
  for (const file of named) {
    if (file.audits.length > 0) continue;
    fail(file.name, file.words ?? 'This is not an audit that can be used. Check it by itself.');
  }
  for (const { name, text } of read) {
    if (text.words !== undefined) {
      fail(name, text.words);
      continue;
    }
    const checked = text.content === undefined ? undecoded : await checkContent(name, text.content, beside);
    failed ||= checked.document === undefined;
    process.stdout.write(report(name, checked));
  }
  return failed ? 1 : 0;
}

/** A file whose name ends with `.csv` is a table of schools; any other is a document. */
function checkContent(name: string, content: string, beside: Beside): Promise<CheckedText> {
  return /\.csv$/iu.test(name) ? checkTable(content, beside.today) : checkText(content, beside);
}

const undecoded: CheckedText = { document: undefined, problems: [notText], more: 0 };

/** A file's text: `words` when it can not be read, and no content when it is not in UTF-8. */
type FileText = { readonly words: string } | { readonly words?: undefined; readonly content: string | undefined };

async function textOf(name: string): Promise<FileText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(name);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    return { words: faults[code] ?? `This file can not be read (${code}).` };
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // Without its mark UTF-16 can pass for UTF-8, but for its zeros, which a text does not have.
    return { content: content.includes('\0') ? undefined : content };
  } catch {
    return { content: undefined };
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its name, and the folder you are in.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'You may not read this file.',
};

/** The audit in a text, if there is one without errors. */
function auditsIn({ words, ...text }: FileText & { readonly content?: string | undefined }): Audit[] {
  const read = words === undefined ? readJson(text.content ?? '', 'audit') : undefined;
  if (!read || !('value' in read) || (read.value as { kind?: unknown } | null)?.kind !== 'audit') return [];
  const { document } = parseAudit(read.value);
  return document ? [document] : [];
}

/** The problems of a file, each with its line, and what they come to. */
function report(name: string, { document, kind, problems, more }: CheckedText): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = problems.map((problem) => problemLines(name, problem));
  const counted = [counts(errors, 'error'), counts(problems.length - errors, 'warning')].filter(Boolean).join(' and ');
  const further = more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${more} more.` : '';
  const summary = counted === '' ? 'Nothing is wrong.' : `${counted}.${further}`;
  const usable = document === undefined ? 'It can not be used.' : `It can be used, as ${a(kind ?? '')}.`;
  return `${lines.join('')}${name}: ${summary} ${usable}\n`;
}

function problemLines(name: string, { path, severity, message, place }: PlacedProblem): string {
  const where = path === '' ? '' : `\n    at ${printable(path)}`;
  return `${name}:${place.line}:${place.column}: ${severity}: ${printable(message)}${where}\n`;
}

/** A text from a document without what a terminal would take for an order. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\u{fffd}');
}

function counts(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function a(kind: string): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}
