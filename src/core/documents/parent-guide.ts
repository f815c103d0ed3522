import * as z from 'zod/mini';
import {
  atLeast,
  date,
  filled,
  id,
  language,
  markdown,
  notNegative,
  open,
  positive,
  publisher,
  text,
  whole,
} from './fields.js';
import type { Findings, Path } from './problem-list.js';
import { deepFreeze, quickly } from './quickly.js';
import { UniqueIds } from './unique-ids.js';

const count = z.number().check(whole, notNegative);

const pixels = z.number().check(whole, positive);

const download = open({
  title: text,
  url: filled,
  language: z.optional(language),
  format: z.optional(z.string()),
  bytes: z.optional(count),
});

const textBlock = open({ type: z.literal('text'), markdown });
const step = open({ title: text, markdown: z.optional(markdown), when: z.optional(text) });
const stepsBlock = open({ type: z.literal('steps'), items: z.array(step) });
const calloutBlock = open({
  type: z.literal('callout'),
  tone: z.literal(['info', 'important', 'help']),
  title: z.optional(text),
  markdown,
});
const guideQuestion = open({ question: text, answer: markdown });
const questionsBlock = open({ type: z.literal('questions'), items: z.array(guideQuestion) });
const checklistBlock = open({ type: z.literal('checklist'), title: z.optional(text), items: z.array(text) });
const quoteBlock = open({ type: z.literal('quote'), text, attribution: z.optional(text) });
const contactsBlock = open({ type: z.literal('contacts'), ids: z.array(id) });
const imageBlock = open({
  type: z.literal('image'),
  src: filled,
  alt: text,
  caption: z.optional(text),
  width: z.optional(pixels),
  height: z.optional(pixels),
});
const audioBlock = open({
  type: z.literal('audio'),
  src: filled,
  language,
  title: text,
  transcript: z.optional(markdown),
});
const downloadsBlock = open({ type: z.literal('downloads'), items: z.array(download) });

const block = z.discriminatedUnion(
  'type',
  [
    textBlock,
    stepsBlock,
    calloutBlock,
    questionsBlock,
    checklistBlock,
    quoteBlock,
    contactsBlock,
    imageBlock,
    audioBlock,
    downloadsBlock,
  ],
  'block',
);

const section = open({ id, title: z.optional(text), blocks: z.array(block) });

/** When a chapter was put into a language, and whether by a machine. */
const translation = open({ date: z.optional(date), machine: z.optional(z.boolean()) });

const chapter = open({
  id,
  title: text,
  summary: z.optional(text),
  question: z.optional(text),
  lastChecked: z.optional(date),
  sections: z.array(section),
  contacts: z.optional(z.array(id)),
  translations: z.optional(z.record(language, translation)),
});

const glossaryEntry = open({ term: text, definition: text, also: z.optional(z.array(text)) });

const ages = open({ from: count, to: count });

const contact = open({
  id,
  name: text,
  description: z.optional(text),
  phone: z.optional(z.string()),
  textphone: z.optional(z.string()),
  email: z.optional(z.string()),
  url: z.optional(z.string()),
  address: z.optional(text),
  hours: z.optional(text),
  ages: z.optional(ages),
  topics: z.optional(z.array(text)),
});

/** A guide for parents. */
export const parentGuideSchema = open({
  $schema: z.optional(z.string()),
  kind: z.literal('parent-guide'),
  format: z.literal(1),
  id,
  language,
  title: text,
  summary: z.optional(text),
  version: z.optional(z.string()),
  publisher,
  updated: date,
  reviewBy: z.optional(date),
  languages: z.array(language).check(atLeast(1, 'not-empty')),
  chapters: z.array(chapter),
  glossary: z.optional(z.array(glossaryEntry)),
  contacts: z.optional(z.array(contact)),
  downloads: z.optional(z.array(download)),
});

/** The parts that have fields of their own. What each field means is in `parent-guide.meanings.ts`. */
export const parentGuideParts = {
  publisher,
  chapter,
  translation,
  section,
  textBlock,
  stepsBlock,
  step,
  calloutBlock,
  questionsBlock,
  guideQuestion,
  checklistBlock,
  quoteBlock,
  contactsBlock,
  imageBlock,
  audioBlock,
  downloadsBlock,
  download,
  glossaryEntry,
  contact,
  ages,
};

/** A guide for parents: chapters that each answer a question, words explained, and whom to call. */
export type ParentGuide = z.infer<typeof parentGuideSchema>;
/** What answers one question of a parent's. */
export type Chapter = z.infer<typeof chapter>;
/** A part of a chapter. */
export type Section = z.infer<typeof section>;
/** What a section is made of. */
export type Block = z.infer<typeof block>;
/** A sort of block. */
export type BlockType = Block['type'];
/** Something that happens, or is to be done, one after the other. */
export type Step = z.infer<typeof step>;
/** Somebody to ask. */
export type Contact = z.infer<typeof contact>;
/** A file to take away. */
export type Download = z.infer<typeof download>;
/** A word or an acronym, and what it means. */
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
/** When a chapter was put into a language, and whether by a machine. */
export type Translation = z.infer<typeof translation>;

/** A guide that can be used, as `parseParentGuide` gives it; `undefined` where that finds errors. */
export function quickParentGuide(input: unknown): ParentGuide | undefined {
  return quickly(input, 'parent-guide', parentGuideSchema, finishParentGuide);
}

/** Checks what a schema can not see, ids and the contacts that chapters name; and freezes the guide. */
export function finishParentGuide(guide: ParentGuide, list: Findings): void {
  checkIds(guide, list);
  checkContacts(guide, list);
  deepFreeze(guide);
}

/** Chapters, sections and contacts have their places in the address, so that no id may stand twice. */
function checkIds({ chapters, contacts }: ParentGuide, list: Findings): void {
  const ids = new UniqueIds(list);
  chapters.forEach((chapter, index) => {
    ids.register(chapter.id, ['chapters', index, 'id']);
    chapter.sections.forEach((section, place) => {
      ids.register(section.id, ['chapters', index, 'sections', place, 'id']);
    });
  });
  contacts?.forEach((contact, index) => ids.register(contact.id, ['contacts', index, 'id']));
}

function checkContacts({ chapters, contacts = [] }: ParentGuide, list: Findings): void {
  const known = contacts.map((contact) => contact.id);
  const checkNames = (names: readonly string[] | undefined, path: Path) =>
    names?.forEach((name, index) => {
      if (!known.includes(name)) list.add([...path, index], 'unknown-contact', name, known);
    });
  chapters.forEach((chapter, index) => {
    const path = ['chapters', index];
    checkNames(chapter.contacts, [...path, 'contacts']);
    chapter.sections.forEach(({ blocks }, place) => {
      blocks.forEach((block, at) => {
        if (block.type === 'contacts') checkNames(block.ids, [...path, 'sections', place, 'blocks', at, 'ids']);
      });
    });
  });
}
