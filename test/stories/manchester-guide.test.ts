import { expect } from '@open-wc/testing';
import { lintParentGuide } from '../../src/core/documents/lint-parent-guide.js';
import type { Block, BlockType, Chapter, ParentGuide } from '../../src/core/documents/parent-guide.js';
import { GuideSearch } from '../../src/core/guide/search.js';
import { guideGaps } from '../../src/core/guide/translation-state.js';
import { fetchText, openParentGuide } from './example-documents.js';

const file = 'manchester-parent-guide.json';
const today = '2026-12-01';
const translations = ['ur', 'ar', 'pl'];
const translated = ['anxious', 'suspended', 'speak-up'];

const nationalNumbers = ['111', '999', '0800 1111', '08001111'];
const forDrama = /^0161 496 0\d{3}$/u;
const nationalSites = ['www.gov.uk', '111.nhs.uk', 'www.childline.org.uk'];
const madeUp = /(?:^|\.)example\.org$/u;

function blocksOf(chapter: Chapter): Block[] {
  return chapter.sections.flatMap(({ blocks }) => blocks);
}

function blocksOfType<Type extends BlockType>(chapter: Chapter, type: Type): Extract<Block, { type: Type }>[] {
  return blocksOf(chapter).filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

/** Every text of the part that is in several languages. */
function textsIn(part: unknown): Record<string, string>[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part) return [part as Record<string, string>];
  return Object.values(part).flatMap(textsIn);
}

/** Every string of the part, whatever it is for. */
function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]).sort();
}

describe('The guide for parents', () => {
  let guide: ParentGuide;
  let words: string;

  before(async () => {
    guide = await openParentGuide(file);
    words = stringsIn(guide).join('\n');
  });

  it('answers ten questions', () => {
    expect(guide.chapters.map(({ id }) => id)).to.deep.equal([
      'every-school',
      'anxious',
      'suspended',
      'permanent-exclusion',
      'assessment',
      'moving-school',
      'speak-up',
      'early-years',
      'post-16',
      'my-school',
    ]);
  });

  it('warns of nothing but the chapters that are in English alone', () => {
    const expected = guide.chapters.flatMap(({ id }, index) =>
      translated.includes(id) ? [] : translations.map(() => `/chapters/${index} missing-translation`),
    );
    const warnings = lintParentGuide(guide, today).map(
      ({ path, code }) => `${path.split('/').slice(0, 3).join('/')} ${code}`,
    );
    expect(warnings.sort()).to.deep.equal(expected.sort());
  });

  it('has in four languages what readers see first of every chapter, and says that a machine translated it', () => {
    expect(guide.languages).to.deep.equal(['en', ...translations]);
    for (const { id, title, question, summary } of guide.chapters) {
      for (const text of [title, question, summary]) expect(text, id).to.have.all.keys(guide.languages);
    }
    const { en, ur, ar, pl } = guide.summary as Record<string, string>;
    expect(en).to.contain('Example content: adapt before use.');
    expect(ur).to.contain('ترجمہ مشین نے کیا ہے');
    expect(ar).to.contain('الترجمة العربية آلية');
    expect(pl).to.contain('przetłumaczyła maszyna');
  });

  for (const id of translated) {
    it(`says of "${id}", which is in four languages throughout, that a machine translated it`, () => {
      const chapter = guide.chapters.find((each) => each.id === id)!;
      const [first] = blocksOfType(chapter, 'text');
      const { ur, ar, pl } = first!.markdown as Record<string, string>;
      expect(ur).to.contain('یہ ترجمہ مشین نے کیا ہے');
      expect(ar).to.contain('هذه ترجمة آلية');
      expect(pl).to.contain('przetłumaczyła maszyna');
    });
  }

  it('has three chapters whole in each language, the others in part, and none that is behind', () => {
    const others = guide.chapters.map(({ id }) => id).filter((id) => !translated.includes(id));
    for (const { language, missing, partly, behind, stale } of guideGaps(guide, today)) {
      expect({ missing, behind, stale }, language).to.deep.equal({ missing: [], behind: [], stale: [] });
      expect(partly, language).to.deep.equal(language === 'en' ? [] : others);
    }
    for (const { id, translations: done } of guide.chapters) {
      for (const language of translations) expect(done?.[language]?.machine, id).to.equal(true);
    }
  });

  it('gives the same numbers and the same links in every language', () => {
    const texts = [...textsIn(guide.chapters), ...textsIn(guide.glossary)].filter(
      (text) => Object.keys(text).length > 1,
    );
    expect(texts).to.have.length.above(150);
    for (const text of texts) {
      for (const language of translations) {
        for (const pattern of [/\d+/gu, /\]\(([^)]+)\)/gu])
          expect(found(pattern, text[language]!), text[language]).to.deep.equal(found(pattern, text['en']!));
      }
    }
  });

  it('begins each chapter with its answer, says that it is an example, when it was checked and whom to call', () => {
    for (const chapter of guide.chapters) {
      const { id, summary, lastChecked, contacts } = chapter;
      expect((summary as Record<string, string>)['en']!.length, id).to.be.below(130);
      expect(JSON.stringify(chapter.sections[0]), id).to.contain('*Example content: adapt before use.*');
      expect(lastChecked, id).to.match(/^2026-11-/u);
      expect(contacts, id).to.have.length.within(3, 5);
      expect(contacts, id).to.contain('sendiass');
    }
  });

  it('has steps that say when, questions, a checklist, a callout and a quote that says it is made up', () => {
    for (const chapter of guide.chapters) {
      const steps = blocksOfType(chapter, 'steps').flatMap(({ items }) => items);
      expect(steps, chapter.id).to.have.length.above(3);
      for (const { when } of steps) expect(when, chapter.id).to.not.equal(undefined);
      for (const type of ['questions', 'checklist', 'callout', 'quote'] as const)
        expect(blocksOfType(chapter, type), `${chapter.id}: ${type}`).to.not.be.empty;
      for (const { attribution } of blocksOfType(chapter, 'quote'))
        expect(JSON.stringify(attribution), chapter.id).to.match(/made-up .*, as an example/u);
    }
  });

  it('names no days or weeks but those of the law and of good habits', () => {
    const english = textsIn(guide.chapters).map((text) => text['en']!);
    const plain = blocksOf({ ...guide.chapters[0]!, sections: guide.chapters.flatMap(({ sections }) => sections) });
    const all = [...english, ...stringsIn(plain)].join('\n');
    const days = new Set(found(/(\d+)\*{0,2} (?:school )?days/gu, all));
    expect([...days].sort()).to.deep.equal(['15', '45', '5']);
    const weeks = new Set(found(/[Ww]eek (\d+)/gu, all));
    expect([...weeks].sort()).to.deep.equal(['0', '20', '6']);
  });

  for (const [language, words, chapter] of [
    ['en', 'suspended', 'suspended'],
    ['en', 'sent home', 'suspended'],
    ['en', 'fixed-term', 'suspended'],
    ['en', 'expelled', 'permanent-exclusion'],
    ['en', 'school refusal', 'anxious'],
    ['en', 'worried', 'every-school'],
    ['en', 'EHC', 'assessment'],
    ['en', 'college', 'post-16'],
    ['en', 'nursery', 'early-years'],
    ['en', 'speak up', 'speak-up'],
    ['ur', 'معطل', 'suspended'],
    ['ar', 'ايقاف', 'suspended'],
    ['pl', 'zawieszone', 'suspended'],
    ['pl', 'lek', 'anxious'],
  ] as const) {
    it(`is found by what a parent types: "${words}"`, () => {
      expect(new GuideSearch(guide, language).find(words)[0]?.chapter).to.equal(chapter);
    });
  }

  it('gives no telephone number that rings at somebody’s who did not ask for it', () => {
    const numbers = (guide.contacts ?? []).flatMap(({ phone, textphone }) => [phone, textphone]).filter(Boolean);
    const inText = [...found(/tel:(\d+)/gu, words), ...found(/(?<![\d-])0\d[\d ]{5,}\d/gu, words)];
    expect(numbers).to.have.length.above(8);
    expect(inText).to.have.length.above(8);
    for (const number of [...numbers, ...inText])
      expect(nationalNumbers.includes(number!) || forDrama.test(number!), number).to.equal(true);
  });

  it('gives no address of anybody’s but public services, and says of the others that they are made up', () => {
    const hosts = new Set(found(/https?:\/\/([^/)\s]+)/gu, words));
    expect([...hosts].filter((host) => !nationalSites.includes(host) && !madeUp.test(host))).to.deep.equal([]);
    expect(found(/\S+@(\S+)/gu, words).filter((host) => !madeUp.test(host))).to.deep.equal([]);
    for (const { id, url, description } of guide.contacts ?? []) {
      if (!madeUp.test(new URL(url!).hostname)) continue;
      const { en, ur, ar, pl } = description as Record<string, string>;
      expect(en, id).to.contain('made up');
      expect(ur, id).to.contain('فرضی');
      expect(ar, id).to.contain('غير حقيقي');
      expect(pl, id).to.contain('zmyślon');
    }
  });

  it('explains 25 acronyms, and every one that its chapters use', () => {
    const glossary = guide.glossary ?? [];
    expect(glossary).to.have.length(25);
    const explained = stringsIn(glossary.map(({ term, also }) => [term, also]));
    const used = new Set(found(/(?<![./])\b[A-Z]{2,}[a-z]?\b/gu, guide.chapters.flatMap(stringsIn).join('\n')));
    const names = ['GOV', 'UK', 'UNICEF', 'TXT'];
    expect([...used].filter((acronym) => ![...explained, ...names].includes(acronym))).to.deep.equal([]);
  });

  it('has its images and files beside it, as large as it says', async () => {
    const images = guide.chapters.flatMap((chapter) => blocksOfType(chapter, 'image'));
    expect(images).to.have.length(2);
    for (const { src, width, height } of images) {
      const drawing = await fetchText(src.replace('/documents/', ''));
      expect(drawing).to.contain(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`);
    }
    expect(guide.downloads).to.have.length(2);
    const inChapters = guide.chapters.flatMap((chapter) =>
      blocksOfType(chapter, 'downloads').flatMap(({ items }) => items),
    );
    for (const { url, bytes } of [...(guide.downloads ?? []), ...inChapters]) {
      const text = await fetchText(url.replace('/documents/', ''));
      expect(new TextEncoder().encode(text).length, url).to.equal(bytes);
      expect(text).to.match(/^EXAMPLE .*: ADAPT BEFORE USE/u);
    }
  });
});
