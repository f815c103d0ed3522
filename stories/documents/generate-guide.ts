import type { Block, Chapter, ParentGuide } from '../../src/core/documents/parent-guide.js';

const words =
  'school child parent teacher support plan meeting letter governor council decision week term lesson morning friend help question answer appeal review date phone number form advice right duty change small step next talk listen write ask agree wait read keep copy'.split(
    ' ',
  );

/**
 * A guide as large as is asked for, the same each time, with 500 words a chapter: 200 chapters make 100,000 words. What
 * each chapter is about stands in it alone, so that a search has something to find.
 */
export function generateGuide(chapters: number): ParentGuide {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  const sentence = (length: number): string => {
    const chosen = Array.from({ length }, () => words[next(words.length)] ?? '');
    return `${chosen.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`;
  };
  const paragraph = (): string => Array.from({ length: 6 }, () => sentence(10)).join(' ');
  const blocks = (number: number): Block[] => [
    {
      type: 'text',
      markdown: `${paragraph()}\n\nThis is about **topic${number}**.\n\n- ${sentence(8)}\n- ${sentence(8)}`,
    },
    {
      type: 'steps',
      items: Array.from({ length: 4 }, (_, day) => ({
        title: sentence(6),
        markdown: sentence(16),
        when: `Day ${day + 1}`,
      })),
    },
    { type: 'callout', tone: 'info', title: sentence(4), markdown: sentence(20) },
    { type: 'questions', items: Array.from({ length: 3 }, () => ({ question: sentence(8), answer: sentence(24) })) },
    { type: 'checklist', title: sentence(3), items: Array.from({ length: 5 }, () => sentence(6)) },
    { type: 'text', markdown: `${sentence(20)}\n\n${sentence(20)}` },
  ];
  return {
    kind: 'parent-guide',
    format: 1,
    id: `generated-guide-${chapters}`,
    language: 'en',
    title: 'A long guide',
    publisher: { name: 'Example Council' },
    updated: '2026-09-01',
    languages: ['en'],
    glossary: [{ term: 'governor', definition: 'Somebody who watches over how a school is run.' }],
    contacts: [{ id: 'line', name: 'The example line', phone: '0161 496 0000' }],
    chapters: Array.from({ length: chapters }, (_, index): Chapter => {
      const number = index + 1;
      return {
        id: `chapter-${number}`,
        title: `Chapter ${number}: ${sentence(4)}`,
        question: `What do I do about question ${number}?`,
        summary: sentence(20),
        lastChecked: '2026-09-01',
        contacts: ['line'],
        sections: [
          { id: `chapter-${number}-first`, title: sentence(4), blocks: blocks(number) },
          {
            id: `chapter-${number}-second`,
            title: sentence(4),
            blocks: [{ type: 'text', markdown: `${paragraph()}\n\n${sentence(40)}` }],
          },
        ],
      };
    }),
  };
}
