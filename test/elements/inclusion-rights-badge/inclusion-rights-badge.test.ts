import { expect, oneEvent } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../src/elements/inclusion-rights-badge/inclusion-rights-badge.define.js';
import type { InclusionRightsBadge } from '../../../src/elements/inclusion-rights-badge/inclusion-rights-badge.js';
import { validRightsRegister } from '../../core/documents/valid-rights-register.js';
import { clearPage, put, says, settled, textOf } from '../shown.js';
import { waitUntil } from '../../wait-until.js';

declare const axe: typeof axeCore;

/** A day so many months from today, at the middle of its month. */
function monthsFromNow(months: number): string {
  const day = new Date();
  return new Date(Date.UTC(day.getFullYear(), day.getMonth() + months, 15)).toISOString().slice(0, 10);
}

async function badge(attributes: string, inside = ''): Promise<InclusionRightsBadge> {
  const ground = put(`<inclusion-rights-badge ${attributes}>${inside}</inclusion-rights-badge>`);
  const element = ground.querySelector('inclusion-rights-badge')!;
  await settled();
  return element;
}

describe('A school’s badge from its attributes', () => {
  afterEach(clearPage);

  for (const [what, attributes, expected] of [
    [
      'a current Gold',
      `level="gold" awarded="${monthsFromNow(-2)}" school="Madeup Lane"`,
      /^Gold: Rights Respecting Madeup Lane Holds until \d+ \w+ \d{4} Awarded/u,
    ],
    [
      'a Silver that is due',
      `level="silver" awarded="${monthsFromNow(-34)}"`,
      /^Silver: Rights Aware Due for renewal by/u,
    ],
    [
      'a Silver that lapsed',
      `level="silver" awarded="2019-06-30"`,
      /^Silver: Rights Aware Lapsed: it held until 30 June 2022 Awarded 30 June 2019$/u,
    ],
    [
      'one that was awarded in a month',
      `level="silver" awarded="2019-06"`,
      /Lapsed: it held until 30 June 2022 Awarded June 2019$/u,
    ],
    [
      'one that was awarded in a year',
      `level="gold" awarded="2019"`,
      /Lapsed: it held until 31 December 2022 Awarded 2019$/u,
    ],
    [
      'a Bronze, which does not run out',
      `level="bronze" awarded="2001"`,
      /^Bronze: Rights Committed Does not run out Awarded 2001$/u,
    ],
    ['working towards Bronze', `level="registered"`, /^Working towards Bronze No award yet$/u],
    [
      'a Gold that is sustained',
      `level="gold" awarded="${monthsFromNow(-2)}" reaccredited`,
      /^Gold, sustained Holds until/u,
    ],
    [
      'a Gold that is still to come',
      `level="gold" awarded="${monthsFromNow(2)}" school="Madeup Lane"`,
      /^Gold: Rights Respecting Madeup Lane Not held yet: it holds from \d+ \w+ \d{4}$/u,
    ],
    [
      'a Bronze that is still to come, in some month',
      `level="bronze" awarded="${monthsFromNow(2).slice(0, 7)}"`,
      /^Bronze: Rights Committed Not held yet: it holds from \w+ \d{4}$/u,
    ],
    [
      'a Gold of this year, which may be awarded already',
      `level="gold" awarded="${new Date().getFullYear()}"`,
      /^Gold: Rights Respecting Holds until/u,
    ],
    ['a Gold of which nobody says since when', `level="Gold"`, /^Gold: Rights Respecting$/u],
  ] as const) {
    it(`says ${what}`, async () => expect(textOf(await badge(attributes))).to.match(expected));
  }

  it('draws the medal of an award that is still to come as that of none', async () => {
    const medals = async (attributes: string) =>
      (await badge(attributes)).shadowRoot!.querySelector('svg')!.getAttribute('class');
    expect(await medals(`level="gold" awarded="${monthsFromNow(2)}"`)).to.equal(await medals('level="registered"'));
  });

  for (const [lang, expected] of [
    ['cy', 'Heb ei ddal eto: yn ddilys o'],
    ['pl', 'Jeszcze nieważna, ważna od:'],
    ['ur', 'ابھی مؤثر نہیں'],
    ['ar', 'غير سارية بعد'],
  ] as const) {
    it(`says in ${lang} that an award is still to come`, async () => {
      const element = await badge(`level="gold" awarded="${monthsFromNow(2)}" lang="${lang}"`);
      await says(element, expected);
    });
  }

  it('shows what stands inside it where the level is none', async () => {
    const element = await badge('level="platinum"', '<p>Ask us</p>');
    expect(textOf(element)).to.equal('');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('shows the site’s own emblem in place of the medal', async () => {
    const element = await badge(
      'level="gold"',
      '<img slot="emblem" alt="Our logo" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    );
    const medal = element.shadowRoot!.querySelector('svg')!;
    expect(medal.checkVisibility()).to.equal(false);
    expect(element.querySelector('img')!.assignedSlot?.name).to.equal('emblem');
  });

  it('is as large as the text around it', async () => {
    const widths: number[] = [];
    for (const size of [16, 24, 40]) {
      const ground = put('<div><inclusion-rights-badge level="gold"></inclusion-rights-badge></div>');
      ground.style.fontSize = `${size}px`;
      await settled();
      widths.push(ground.querySelector('inclusion-rights-badge')!.shadowRoot!.querySelector('svg')!.clientWidth);
    }
    expect(widths).to.deep.equal([56, 84, 140]);
  });

  for (const attributes of [
    'level="gold" awarded="2026-01"',
    'level="silver" awarded="2001"',
    'level="registered"',
    'level="gold" awarded="2026" lang="ur"',
    'level="gold" awarded="2999"',
  ]) {
    it(`is found to be accessible by axe: ${attributes}`, async () => {
      const element = await badge(attributes);
      await settled();
      const { violations } = await axe.run(element.parentElement!);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  }
});

describe('A school’s badge from the register', () => {
  afterEach(clearPage);

  it('says what the register says of the school with this number, as at its day', async () => {
    const element = await badge('urn="00001"');
    const ready = oneEvent(element, 'inclusion-ready');
    element.document = validRightsRegister();
    await ready;
    await says(element, 'Madeup Lane Primary School');
    const text = textOf(element);
    expect(text).to.contain('Gold, sustained').and.to.contain('Holds until 15 May 2028');
    expect(text).to.contain('As at 20 July 2026').and.to.contain('Source: The award’s own list');
  });

  it('follows its number', async () => {
    const element = await badge('urn="00001"');
    element.document = validRightsRegister();
    await says(element, 'Gold');
    element.urn = '00003';
    await says(element, 'Pretend Green School');
    expect(textOf(element)).to.contain('Working towards Bronze Pretend Green School No award yet');
  });

  it('says so where the school is not in it, tells the page, and keeps the words inside', async () => {
    const element = await badge('urn="999"', '<p>Ask us</p>');
    const told = oneEvent(element, 'inclusion-error');
    element.document = validRightsRegister();
    const { detail } = (await told) as CustomEvent<{ problems: { code: string }[] }>;
    expect(detail.problems.map(({ code }) => code)).to.deep.equal(['unknown-school']);
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    expect(textOf(element)).to.contain('not in the register');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
