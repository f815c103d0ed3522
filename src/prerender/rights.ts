import { parseRightsRegister } from '../core/documents/parse-rights-register.js';
import { DocumentError } from '../core/documents/problem.js';
import type { Level } from '../core/rights/levels.js';
import { registerAt, summarise, type LevelCount } from '../core/rights/register.js';
import { numberWritten } from '../localisation/formatter.js';
import type { PrerenderOptions } from './guide.js';
import { heading, markup, type Content } from './markup.js';
import { Reader } from './reader.js';
import { rightsWords } from './words.js';

type RightsReader = Reader<(typeof rightsWords)['en']>;

/** How the summary of a register is prerendered. */
export interface RightsOptions extends PrerenderOptions {
  /** The day, `YYYY-MM-DD`, as at which awards are due or lapsed; the register's own when left out. */
  readonly today?: string;
}

/**
 * The figures of a register of Rights Respecting Schools awards as plain HTML, to stand inside
 * `<inclusion-rights-tracker>`: for search engines, and for readers whose scripts are blocked.
 *
 * @param language BCP 47; the register's own when left out.
 * @throws DocumentError with `problems` when the register can not be used.
 */
export function renderRightsSummary(document: object, language?: string, options: RightsOptions = {}): string {
  const { document: register, problems } = parseRightsRegister(document);
  if (!register) throw new DocumentError(problems);
  const reader = new Reader(language ?? register.language, register.language, rightsWords);
  const { headingLevel = 2, today } = options;
  const { messages } = reader;
  const at = registerAt(register, today);
  const { levels, inProgramme, awarded, schoolsInArea, newSince, new: added } = summarise(at);
  const written = (number: number) => numberWritten(number, reader.formatLanguage);
  const of =
    schoolsInArea !== undefined
      ? messages.ofSchoolsInArea(written(schoolsInArea))
      : inProgramme === undefined
        ? ''
        : messages.ofSchoolsInRegister(written(inProgramme));
  return reader.frame([
    heading(headingLevel, reader.text(register.title)),
    markup`<p><strong>${reader.say(`${messages.awardedFigure}: ${written(awarded)}`)}</strong>${of && markup` ${reader.say(of)}`}</p>\n`,
    // The highest first, as people ask for them.
    markup`<ul>\n${[...levels].reverse().map((count) => levelItem(reader, count))}</ul>\n`,
    newSince !== undefined && added !== undefined
      ? markup`<p>${reader.say(`${messages.newSince(reader.date(newSince))}: ${written(added)}`)}</p>\n`
      : undefined,
    markup`<p>${reader.say(messages.asOf(reader.date(at.day)))}${
      register.source === undefined
        ? undefined
        : markup`<br>\n${reader.say(messages.source(reader.resolve(register.source.name).value))}`
    }</p>\n`,
  ]);
}

function levelItem(reader: RightsReader, { level, count, due, lapsed, ...since }: LevelCount): Content {
  const { messages } = reader;
  const written = (number: number) => numberWritten(number, reader.formatLanguage);
  const further = [
    since.new ? messages.schoolsNew(written(since.new)) : '',
    since.reaccredited ? messages.schoolsReaccredited(written(since.reaccredited)) : '',
    due ? `${messages.awardDue}: ${written(due)}` : '',
    lapsed ? `${messages.awardLapsed}: ${written(lapsed)}` : '',
  ].filter((part) => part !== '');
  return markup`<li><strong>${levelName(reader, level)}</strong>: ${reader.say(
    [messages.schoolCount(count, written(count)), ...further].join('; '),
  )}</li>\n`;
}

function levelName(reader: RightsReader, { id, label }: Level): Content {
  const { levelNames } = reader.messages;
  if (label !== undefined) return reader.text(label);
  return Object.hasOwn(levelNames, id) ? reader.say(levelNames[id] ?? id) : id;
}
