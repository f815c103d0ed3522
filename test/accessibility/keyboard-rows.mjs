const area = 'inclusion-audit/AreaWithRatings';
const answered = 'inclusion-audit/AreaAnswered';
const firstGroup = 'input[name="belonging.welcome.greeting"]';

/** Comes by Tab to the second of the first group's radios, which it chooses. */
async function onSecondRadio(person) {
  await person.tabTo(firstGroup);
  await person.press('Space', 'ArrowDown');
}

/** Comes by Tab to the dialog that asks before answers are cleared. */
async function inDialog(person) {
  await person.tabTo('.copies > summary');
  await person.press('Enter');
  await person.tabTo('button', 'Clear my answers');
  await person.press('Enter');
  await person.expect('the dialog takes focus', { inDialog: true });
}

/**
 * The keyboard of every pattern that the elements use: which keys do what, after the ARIA Authoring Practices. Each row
 * throws what is wrong.
 */
export const rows = [
  {
    pattern: 'Radio group',
    keys: 'Tab',
    expected: 'comes to the first radio where none is chosen, and chooses nothing',
    story: area,
    run: async (person) => {
      await person.tabTo(firstGroup);
      await person.expect('Tab enters', { place: 0, checked: false, chosen: 0 });
    },
  },
  {
    pattern: 'Radio group',
    keys: 'Space',
    expected: 'chooses the radio that has focus',
    story: area,
    run: async (person) => {
      await person.tabTo(firstGroup);
      await person.press('Space');
      await person.expect('Space chooses', { place: 0, checked: true, chosen: 1 });
    },
  },
  ...[
    ['Down Arrow', 'ArrowDown', 2],
    ['Right Arrow', 'ArrowRight', 2],
    ['Up Arrow', 'ArrowUp', 0],
    ['Left Arrow', 'ArrowLeft', 0],
  ].map(([keys, key, place]) => ({
    pattern: 'Radio group',
    keys,
    expected: `moves to the ${place === 0 ? 'radio before' : 'next radio'} and chooses it`,
    story: area,
    run: async (person) => {
      await onSecondRadio(person);
      await person.press(key);
      await person.expect(`${keys} moves`, { place, checked: true, chosen: 1 });
    },
  })),
  {
    pattern: 'Radio group',
    keys: 'Up Arrow, Down Arrow',
    expected: 'goes round from the first to the last and back',
    story: area,
    run: async (person) => {
      await person.tabTo(firstGroup);
      await person.press('Space', 'ArrowUp');
      const last = await person.focused();
      if (!(last.place > 1 && last.checked)) throw new Error(`Up Arrow leads to ${JSON.stringify(last)}`);
      await person.press('ArrowDown');
      await person.expect('Down Arrow goes round', { place: 0, checked: true });
    },
  },
  {
    pattern: 'Radio group',
    keys: 'Tab, Shift + Tab',
    expected: 'leaves the group at once, and comes back to the radio that is chosen',
    story: area,
    run: async (person) => {
      await onSecondRadio(person);
      await person.press('Tab');
      if (await person.focused().then(({ tag, place }) => tag === 'input radio' && place === 2))
        throw new Error('Tab stays in the group');
      await person.press('Shift+Tab');
      await person.expect('Shift + Tab comes back', { place: 1, checked: true });
    },
  },
  {
    pattern: 'Checkbox',
    keys: 'Space',
    expected: 'ticks and unticks',
    story: 'inclusion-audit/AreaWithChoices',
    run: async (person) => {
      await person.tabTo('input[type="checkbox"]');
      const { checked } = await person.focused();
      await person.press('Space');
      await person.expect('Space changes it', { tag: 'input checkbox', checked: !checked });
      await person.press('Space');
      await person.expect('Space changes it back', { tag: 'input checkbox', checked });
    },
  },
  ...['Enter', 'Space'].map((key) => ({
    pattern: 'Disclosure',
    keys: key,
    expected: 'unfolds and folds, and keeps focus',
    story: answered,
    run: async (person) => {
      await person.tabTo('summary');
      const { open } = await person.focused();
      await person.press(key);
      await person.expect(`${key} unfolds`, { tag: 'summary', open: !open });
      await person.press(key);
      await person.expect(`${key} folds`, { tag: 'summary', open });
    },
  })),
  ...['Enter', 'Space'].map((key) => ({
    pattern: 'Button',
    keys: key,
    expected: 'does what it says; the heading of the new page takes focus',
    story: answered,
    run: async (person) => {
      await person.tabTo('button', 'Continue');
      await person.press(key);
      await person.expect(`${key} goes on`, { tag: /^h[1-6]$/u, text: /Being heard/u });
    },
  })),
  {
    pattern: 'Button of an unfinished page',
    keys: 'Enter',
    expected: 'the summary of errors takes focus',
    story: 'inclusion-audit/StartPage',
    run: async (person) => {
      await person.tabTo('button', 'Start');
      await person.press('Enter');
      await person.expect('the summary takes focus', { text: /^There is a problem/u });
    },
  },
  {
    pattern: 'Link of the summary of errors',
    keys: 'Enter',
    expected: 'moves focus to the control that mends it',
    story: 'inclusion-audit/StartPageWithErrors',
    run: async (person) => {
      await person.tabTo('.error-summary a');
      await person.press('Enter');
      await person.expect('the control has focus', { tag: 'input radio', invalid: true });
    },
  },
  {
    pattern: 'Text field',
    keys: 'characters, Tab',
    expected: 'takes what is typed; leaving says what is wrong with it',
    story: 'inclusion-audit/AreaWithNumberAndDate',
    run: async (person) => {
      await person.tabTo('input[id="answer-support.plans.number"]');
      await person.press('Control+a');
      await person.type('a dozen');
      await person.press('Tab', 'Shift+Tab');
      await person.expect('the field is marked', { value: 'a dozen', invalid: true });
    },
  },
  {
    pattern: 'Text field in the page’s form',
    keys: 'Enter',
    expected: 'does not send the form',
    story: 'inclusion-audit/InAForm',
    run: async (person) => {
      await person.tabTo('.notes > summary');
      await person.press('Enter');
      await person.tabTo('input[type="text"]');
      const { value } = await person.focused();
      const sent = await person.countSubmits();
      await person.press('Enter');
      await person.expect('focus stays', { tag: 'input text', value });
      if ((await sent()) > 0) throw new Error('Enter sends the form of the page');
    },
  },
  {
    pattern: 'List of choices (select)',
    keys: 'Down Arrow',
    expected: 'chooses the next',
    story: answered,
    run: async (person) => {
      await person.tabTo('.copies[part="together"] > summary');
      await person.press('Enter');
      await person.tabTo('select');
      const { value } = await person.focused();
      await person.press('ArrowDown');
      await person.until('another is chosen', async () => (await person.focused()).value !== value);
    },
  },
  {
    pattern: 'Modal dialog',
    keys: 'Enter on what opens it',
    expected: 'focus moves into it, to the answer that changes nothing',
    story: answered,
    run: async (person) => {
      await inDialog(person);
      await person.expect('“Cancel” has focus', { tag: 'button button', text: /^Cancel$/u });
    },
  },
  ...['Tab', 'Shift+Tab'].map((key) => ({
    pattern: 'Modal dialog',
    keys: key.replace('+', ' + '),
    expected: 'never comes to what is behind it',
    story: answered,
    run: async (person) => {
      await inDialog(person);
      for (let presses = 0; presses < 8; presses += 1) {
        await person.press(key);
        const at = await person.focused();
        // Between the last and the first, focus is with the browser's own window.
        if (at && !at.inDialog) throw new Error(`${key} leads out to ${at.tag} “${at.text}”`);
      }
    },
  })),
  {
    pattern: 'Modal dialog',
    keys: 'Escape',
    expected: 'closes it; focus is back where it was',
    story: answered,
    run: async (person) => {
      await inDialog(person);
      await person.press('Escape');
      await person.expect('focus is back', { inDialog: false, text: /^Clear my answers/u });
    },
  },
  ...['Enter', 'Space'].map((key) => ({
    pattern: 'Table that can be sorted',
    keys: key,
    expected: 'sorts by the column, again the other way round; focus stays, and the heading says the order',
    story: 'inclusion-rights-tracker/SchoolsAlone',
    run: async (person) => {
      await person.tabTo('th button', 'Phase');
      await person.press(key);
      await person.expect(`${key} sorts`, { text: /^Phase/u, sort: 'ascending' });
      await person.press(key);
      await person.expect(`${key} turns it round`, { text: /^Phase/u, sort: 'descending' });
    },
  })),
  {
    pattern: 'Search field',
    keys: 'characters',
    expected: 'finds while it is typed, and keeps focus',
    story: 'inclusion-rights-tracker/SchoolsAlone',
    run: async (person) => {
      await person.tabTo('input[type="search"]');
      await person.type('Meadow');
      await person.until('fewer schools are shown', async () => /Meadow/u.test(await person.wordsOf('tbody tr')));
      await person.expect('focus stays', { tag: 'input search', value: 'Meadow' });
    },
  },
  {
    pattern: 'Button of a strand’s bar',
    keys: 'Enter',
    expected: 'leads to the first statement of the strand that is not answered',
    story: 'inclusion-strand-progress/LiveNothingAnswered',
    run: async (person) => {
      await person.tabTo('inclusion-strand-progress button, button[part~="strand"], .strand button');
      await person.press('Enter');
      await person.until('a page of the audit is shown', async () => {
        const at = await person.focused();
        return at && at.tag !== 'button button';
      });
    },
  },
];
