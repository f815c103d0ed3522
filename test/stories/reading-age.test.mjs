import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readingAge } from './reading-age.mjs';

const documents = new URL('../../stories/documents/', import.meta.url);
const { chapters } = JSON.parse(readFileSync(new URL('manchester-parent-guide.json', documents), 'utf8'));

/** What is no text for readers, or has another place than the chapter. */
const notRead = ['id', 'type', 'tone', 'src', 'url', 'format', 'language', 'ids', 'contacts', 'lastChecked'];

/** Every English text of a part of the guide. */
function englishIn(part) {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(englishIn);
  if (typeof part !== 'object') return [];
  if (typeof part.en === 'string') return [part.en];
  return Object.entries(part).flatMap(([name, value]) =>
    notRead.includes(name) || name === 'translations' ? [] : englishIn(value),
  );
}

const figure = ({ age, ageToFollowAll, words, sentences }) =>
  `reading age ${age.toFixed(1)} by Flesch-Kincaid, ${ageToFollowAll.toFixed(1)} by SMOG (${words} words, ${sentences} sentences)`;

for (const chapter of chapters) {
  test(`the chapter “${chapter.title.en}” reads easily at 9, and whole at 12`, (context) => {
    const measured = readingAge(englishIn(chapter));
    context.diagnostic(figure(measured));
    assert.ok(measured.sentences >= 30, `only ${measured.sentences} sentences were found`);
    assert.ok(measured.age <= 9, figure(measured));
    assert.ok(measured.ageToFollowAll <= 12, figure(measured));
    assert.ok(measured.longest.words.length <= 20, `too long: ${measured.longest.sentence}`);
  });
}

test('all chapters together read easily at 9, and whole at 11 and a half', (context) => {
  const measured = readingAge(chapters.flatMap(englishIn));
  context.diagnostic(figure(measured));
  assert.ok(measured.age <= 9, figure(measured));
  assert.ok(measured.ageToFollowAll <= 11.5, figure(measured));
});

for (const [what, text, from, to] of [
  ['a story for beginners', 'The cat sat on the mat. The dog ran to the cat. They had fun in the sun.', 3, 6],
  [
    'a letter of an office',
    'Following the issue of a notification of permanent exclusion, representations may be submitted by the relevant person to the governing body, whose consideration of reinstatement must be undertaken within the prescribed period.',
    20,
    40,
  ],
  [
    'short sentences of long words',
    'Statutory notification requirements necessitate documentation. Representations necessitate consideration. Authorities coordinate provision.',
    20,
    50,
  ],
]) {
  test(`${what} comes out between ${from} and ${to}`, () => {
    const { age, ageToFollowAll } = readingAge([text]);
    assert.ok(age >= from && age <= to, `${age}`);
    const harder = ageToFollowAll > 12;
    assert.equal(harder, from > 9, `${ageToFollowAll} by SMOG`);
  });
}

test('headings and points without a full stop do not make a hard text look easy', () => {
  const hard = 'The determination of eligibility necessitates comprehensive multidisciplinary consideration.';
  assert.equal(readingAge([`# In short\n\n${hard}\n\n- Ask\n- Go\n- See`]).age, readingAge([hard]).age);
});

test('finds the sentences and the words between the marks of Markdown', () => {
  const { sentences, words, longest } = readingAge([
    'Ask. Is it an **EHC** plan? “No!” You have [15 days](https://example.org).',
  ]);
  assert.deepEqual([sentences, words, longest.sentence], [4, 11, 'Is it an EHC plan?']);
});

test('counts an acronym by its letters, and a number by its digits', () => {
  assert.equal(
    readingAge(['Ask for an EHC plan on day 15.']).age,
    readingAge(['Ask for an animal plan on day seven.']).age,
  );
});
