import type { Json } from './valid-audit.js';

/** One guide in which every field and every sort of block stands, and nothing is wrong or doubtful. */
export function validParentGuide(): Json {
  return {
    $schema: 'parent-guide.schema.json',
    kind: 'parent-guide',
    format: 1,
    id: 'belonging-guide',
    language: 'en',
    title: 'Belonging: a guide for parents',
    summary: 'Two chapters.',
    version: '3',
    publisher: { name: 'Example Council', url: 'https://council.example.org/' },
    updated: '2026-08-20',
    reviewBy: '2027-08-31',
    languages: ['en'],
    chapters: [
      {
        id: 'suspension',
        title: 'Suspension',
        summary: 'Ring the school today.',
        question: 'My child has been suspended. What now?',
        lastChecked: '2026-08-20',
        contacts: ['line'],
        translations: { cy: { date: '2026-08-20', machine: true } },
        sections: [
          {
            id: 'first-days',
            title: 'The first days',
            blocks: [
              { type: 'text', markdown: 'The school has to *write* to you.' },
              {
                type: 'steps',
                items: [
                  { title: 'Read the letter.', markdown: 'It says **how long**.', when: 'Day 1' },
                  { title: 'Ask for work.' },
                ],
              },
              { type: 'callout', tone: 'important', title: 'Keep it', markdown: 'You need the letter later.' },
              { type: 'questions', items: [{ question: 'May I appeal?', answer: 'You may write to the governors.' }] },
              { type: 'checklist', title: 'To do', items: ['Ring the school', 'Write down who said what'] },
              { type: 'quote', text: 'I was glad that I rang.', attribution: 'A parent, made up' },
              { type: 'contacts', ids: ['line'] },
              {
                type: 'image',
                src: 'letter.svg',
                alt: 'A letter from a school',
                caption: 'What the letter looks like',
                width: 600,
                height: 400,
              },
              {
                type: 'audio',
                src: 'first-days.mp3',
                language: 'en',
                title: 'Listen',
                transcript: 'The school has to write.',
              },
              { type: 'downloads', items: [{ title: 'A letter to the governors', url: 'letter.docx' }] },
            ],
          },
        ],
      },
      {
        id: 'anxiety',
        title: 'Anxiety about school',
        lastChecked: '2025-09-01',
        sections: [{ id: 'mornings', blocks: [{ type: 'text', markdown: 'Begin small.' }] }],
      },
    ],
    glossary: [{ term: 'SENCo', definition: 'Leads on special needs.', also: ['special needs coordinator'] }],
    contacts: [
      {
        id: 'line',
        name: 'The example line',
        description: 'Talks with parents.',
        phone: '0161 496 0000',
        textphone: '0161 496 0001',
        email: 'line@example.org',
        url: 'https://line.example.org/',
        address: '1 Example Street',
        hours: 'Weekdays, 9am to 5pm',
        ages: { from: 0, to: 25 },
        topics: ['suspension'],
      },
    ],
    downloads: [{ title: 'The whole guide', url: 'guide.pdf', language: 'en', format: 'PDF', bytes: 240000 }],
  };
}
