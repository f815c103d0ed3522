import { DocumentError } from '../core/documents/problem.js';
import { parseStrandProgress } from '../core/documents/parse-strand-progress.js';
import { strandCounts, type ActionCount, type CountedStrand } from '../core/progress/strand-counts.js';
import { percentWritten } from '../localisation/formatter.js';
import type { PrerenderOptions } from './guide.js';
import { heading, markup, type Content } from './markup.js';
import { Reader } from './reader.js';
import { progressWords } from './words.js';

type ProgressReader = Reader<(typeof progressWords)['en']>;

/**
 * A strategy’s progress as plain HTML, to stand inside `<inclusion-strand-progress>`: for search engines, and for readers
 * whose scripts are blocked.
 *
 * @param language BCP 47; the document’s own when left out.
 * @throws DocumentError with `problems` when the document can not be used.
 */
export function renderProgress(document: object, language?: string, options: PrerenderOptions = {}): string {
  const { document: progress, problems } = parseStrandProgress(document);
  if (!progress) throw new DocumentError(problems);
  const reader = new Reader(language ?? progress.language, progress.language, progressWords);
  const { headingLevel: level = 2 } = options;
  const { messages } = reader;
  const { strands, total } = strandCounts(progress);
  return reader.frame([
    heading(level, reader.text(progress.title)),
    strands.map((strand) => renderStrand(reader, strand, strands, level + 1)),
    strands.length > 1
      ? markup`<p><strong>${reader.say(messages.allStrands)}</strong>: ${counted(reader, total)}</p>\n`
      : undefined,
    markup`<p>${reader.say(messages.asOf(reader.date(progress.asOf)))}${
      progress.source === undefined
        ? undefined
        : markup`<br>\n${reader.say(messages.source(reader.resolve(progress.source).value))}`
    }</p>\n`,
  ]);
}

function renderStrand(
  reader: ProgressReader,
  strand: CountedStrand,
  strands: readonly CountedStrand[],
  level: number,
): Content {
  const { messages } = reader;
  const { description, previous, target, actions } = strand;
  const status = {
    'not-started': messages.actionNotStarted,
    'under-way': messages.actionUnderWay,
    done: messages.actionDone,
  };
  const percent = (value: number) => percentWritten(value, reader.formatLanguage);
  const marks = [
    previous && messages.markPrevious(percent(previous.value), reader.date(previous.asOf)),
    target && messages.markTarget(percent(target.value), reader.date(target.by)),
  ].filter((mark) => mark !== undefined);
  return [
    heading(level, nameOf(reader, strand)),
    description === undefined ? undefined : markup`<p>${reader.text(description)}</p>\n`,
    markup`<p>${counted(reader, strand)}</p>\n`,
    marks.map((mark) => markup`<p>${reader.say(mark)}</p>\n`),
    actions.length > 0
      ? markup`<ul>\n${actions.map(
          (action) =>
            markup`<li>${reader.text(action.text)} (${reader.say(status[action.status])})${
              action.note === undefined ? undefined : markup`<br>\n${reader.text(action.note)}`
            }${alsoIn(
              reader,
              strands.filter((other) => other !== strand && other.actions.includes(action)),
            )}</li>\n`,
        )}</ul>\n`
      : undefined,
  ];
}

function nameOf(reader: ProgressReader, { prefix, title }: CountedStrand): Content {
  return [prefix ? `${prefix} ` : undefined, reader.text(title)];
}

/** The other strands that an action counts in. */
function alsoIn(reader: ProgressReader, strands: readonly CountedStrand[]): Content {
  if (strands.length === 0) return undefined;
  const names = strands.map((strand, index) => [index > 0 ? ', ' : undefined, nameOf(reader, strand)]);
  return markup`<br>\n${reader.say(reader.messages.countsAlsoIn)} ${names}`;
}

function counted(reader: ProgressReader, { done, total, underWay }: ActionCount): Content {
  const { messages } = reader;
  const words = messages.doneOf(done, total);
  return reader.say(underWay > 0 ? `${words}, ${messages.underWay(underWay)}` : words);
}
