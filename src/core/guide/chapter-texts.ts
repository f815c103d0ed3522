import type { Block, Chapter } from '../documents/parent-guide.js';
import type { Text } from '../documents/text.js';

/** A text of a chapter, and the section that it stands in. */
export interface ChapterText {
  readonly text: Text;
  /** Whether it is Markdown. */
  readonly markdown: boolean;
  readonly section: string | undefined;
}

/** Everything in a chapter that is read, in reading order; the first is its title. Contacts have texts of their own. */
export function* chapterTexts(chapter: Chapter): Generator<ChapterText> {
  const plain = (text: Text | undefined, section?: string): ChapterText[] =>
    text === undefined ? [] : [{ text, markdown: false, section }];
  yield* plain(chapter.title);
  yield* plain(chapter.question);
  yield* plain(chapter.summary);
  for (const { id, title, blocks } of chapter.sections) {
    yield* plain(title, id);
    for (const block of blocks) {
      for (const [text, markdown] of blockTexts(block)) {
        if (text !== undefined) yield { text, markdown, section: id };
      }
    }
  }
}

function blockTexts(block: Block): (readonly [text: Text | undefined, markdown: boolean])[] {
  switch (block.type) {
    case 'text':
      return [[block.markdown, true]];
    case 'steps':
      return block.items.flatMap(({ when, title, markdown }) => [
        [when, false],
        [title, false],
        [markdown, true],
      ]);
    case 'callout':
      return [
        [block.title, false],
        [block.markdown, true],
      ];
    case 'questions':
      return block.items.flatMap(({ question, answer }) => [
        [question, false],
        [answer, true],
      ]);
    case 'checklist':
      return [[block.title, false], ...block.items.map((item) => [item, false] as const)];
    case 'quote':
      return [
        [block.text, false],
        [block.attribution, false],
      ];
    case 'image':
      return [
        [block.alt, false],
        [block.caption, false],
      ];
    case 'audio':
      return [
        [block.title, false],
        [block.transcript, true],
      ];
    case 'downloads':
      return block.items.map(({ title }) => [title, false]);
    case 'contacts':
      return [];
  }
}
