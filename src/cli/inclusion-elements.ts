#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { registerRules, statementTypes } from '../core/audit/statement-types.js';
import { kindNames } from '../core/kinds/kinds.js';
import { checkFiles } from './check-files.js';
import { newDocument } from './new-document.js';

/** The command `inclusion-elements`. It ends with 0, with 1 where something is wrong with a file, or with 2 where it was used wrongly. */
const usage = `Checks and begins the documents of inclusion-elements.

  inclusion-elements check FILE…         prints what is wrong with each file, and where; a table of schools too (.csv)
  inclusion-elements new KIND [FILE]     writes a short document to begin with, by default KIND.json

KIND is one of: ${kindNames.join(', ')}.

  --audit FILE     check: the audit that answers belong to, so that each answer is checked against it
  --type NAME      check: a statement type of your own, which your pages register
  --overwrite      new: replaces the file if it is there already
  --help           prints this

Exit codes: 0 nothing is wrong, or there are only warnings; 1 a file has errors or can not be read; 2 wrong usage.
`;

async function run(written: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...written],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      audit: { type: 'string', multiple: true },
      type: { type: 'string', multiple: true },
      overwrite: { type: 'boolean' },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (command === undefined) return wrongUsage('Say what to do: check or new.');
  if (command === 'check') {
    if (values.overwrite) return wrongUsage('"--overwrite" belongs to new, not to check.');
    if (rest.length === 0) return wrongUsage('Name one file or more to check.');
    for (const name of values.type ?? []) if (!statementTypes().includes(name)) registerRules(name, anything);
    return checkFiles(rest, values.audit ?? []);
  }
  if (command === 'new') {
    for (const name of ['audit', 'type'] as const) {
      if (values[name]) return wrongUsage(`"--${name}" belongs to check, not to new.`);
    }
    const [kind, file, ...more] = rest;
    if (more.length > 0) return wrongUsage(`One document at a time: what is ${more.join(' ')}?`);
    return newDocument(kind, file, values.overwrite ?? false, wrongUsage);
  }
  return wrongUsage(`There is no command "${command}". There is check, and new.`);
}

/** What a type of the site's own takes for an answer is known on its pages alone. */
const anything = { schema: { safeParse: () => ({ success: true }) } };

/** Says what was wrong, and how to find out what is right. */
function wrongUsage(words: string): number {
  process.stderr.write(`${words}\nTry: inclusion-elements --help\n`);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
  process.exitCode = wrongUsage(`${message.split('. ')[0]}.`);
}
