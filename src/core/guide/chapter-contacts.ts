import type { Chapter, Contact, ParentGuide } from '../documents/parent-guide.js';

/** Whom a reader of a chapter can ask. */
export interface ChapterContacts {
  readonly contacts: readonly Contact[];
  /** Whether they are many, and not this chapter's own, so that they would push what follows out of sight. */
  readonly isLong: boolean;
}

/** How many contacts of a guide are shown without being asked. */
const most = 4;

/** The contacts of these ids, in their order. */
export function contactsOf({ contacts = [] }: ParentGuide, ids: readonly string[]): Contact[] {
  return ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
}

/** All contacts of a guide, in document order. */
export function guideContacts({ contacts = [] }: ParentGuide): ChapterContacts {
  return { contacts, isLong: contacts.length > most };
}

/** Those that a chapter names itself, in its order. */
export function ownContacts(guide: ParentGuide, { contacts = [] }: Chapter): ChapterContacts {
  return { contacts: contactsOf(guide, contacts), isLong: false };
}

/**
 * The same; where it names none, neither at its end nor in a block, all of the guide: whoever has read to the end knows
 * whom to ask.
 */
export function chapterContacts(guide: ParentGuide, chapter: Chapter): ChapterContacts {
  const own = ownContacts(guide, chapter);
  const isNamed = chapter.sections.some(({ blocks }) => blocks.some(({ type }) => type === 'contacts'));
  return own.contacts.length > 0 || isNamed ? own : guideContacts(guide);
}
