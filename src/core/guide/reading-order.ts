import type { Chapter, ParentGuide } from '../documents/parent-guide.js';

/** A place in a guide that can be gone to. */
export interface GuidePlace {
  readonly chapter: Chapter;
  /** The section, where the place is one. */
  readonly section?: string;
}

/** The place of an id: of a chapter, or of a section in the chapter that it stands in. */
export function placeOf({ chapters }: ParentGuide, id: string): GuidePlace | undefined {
  for (const chapter of chapters) {
    if (chapter.id === id) return { chapter };
    if (chapter.sections.some((section) => section.id === id)) return { chapter, section: id };
  }
  return undefined;
}

/** The chapters before and after one, in the order in which a guide is read. */
export function neighbours({ chapters }: ParentGuide, chapter: Chapter): { previous?: Chapter; next?: Chapter } {
  const index = chapters.findIndex(({ id }) => id === chapter.id);
  const { [index - 1]: previous, [index + 1]: next } = chapters;
  return { ...(previous && { previous }), ...(next && index >= 0 && { next }) };
}
