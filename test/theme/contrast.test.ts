import { expect } from '@open-wc/testing';
import { themes, themeSheet } from '../../stories/hosts.js';
import { loaded, showStory, storyFiles } from '../stories/story-files.js';
import { colours, markColours, pairsIn, sheets, type Pair } from './pairs.js';

/** WCAG 2.2: text by 1.4.3; controls, what shows their state, and focus by 1.4.11. */
const least = { text: 4.5, control: 3 } as const;

type Colour = readonly [red: number, green: number, blue: number];

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a page with a theme gives each property, by the name that sheets use, and its ground as `page`. */
async function coloursOf(sheet: HTMLLinkElement | undefined, scheme: string): Promise<Map<string, Colour>> {
  const ground = document.createElement('div');
  ground.style.colorScheme = scheme;
  ground.style.background = 'Canvas';
  if (sheet) document.head.append(sheet);
  document.body.append(ground);
  if (sheet) await loaded(sheet);
  const host = ground.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet!);
  const probe = root.appendChild(document.createElement('span'));
  const found = new Map<string, Colour>();
  for (const inner of colours.keys()) {
    probe.style.color = `var(${inner})`;
    found.set(inner, numbers(getComputedStyle(probe).color));
  }
  found.set('page', numbers(getComputedStyle(ground).backgroundColor));
  ground.remove();
  sheet?.remove();
  return found;
}

function numbers(colour: string): Colour {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour);
  if (!parts) throw new Error(`“${colour}” is not a plain colour.`);
  return parts.slice(1).map(Number) as unknown as Colour;
}

function ourSheet(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../stories/docs/examples/our-council.css', import.meta.url).href;
  return link;
}

const pages = [
  ...themes.flatMap((theme) => (theme === 'dark' ? ['dark'] : ['light', 'dark']).map((scheme) => [theme, scheme])),
  ['the worked example', 'light'],
  ['the worked example', 'dark'],
] as [theme: string, scheme: string][];

describe('Contrast', () => {
  let pairs: readonly Pair[];

  before(async function () {
    this.timeout(120_000);
    const { warn, error } = console;
    console.warn = console.error = () => undefined;
    const met = new Map<string, Pair>();
    for (const { default: file, ...stories } of storyFiles) {
      for (const [name, story] of Object.entries(stories)) {
        // Themes have colours of their own; languages and hosts are the same pairs again.
        if (/^(?:Theme|In(?!Progress)[A-Z]|On[A-Z]|Tiny)/u.test(name)) continue;
        const canvas = document.createElement('div');
        markColours(canvas);
        document.body.append(canvas);
        await showStory(file, story, canvas);
        for (const pair of pairsIn(canvas)) met.set(JSON.stringify(pair), pair);
        canvas.remove();
      }
    }
    Object.assign(console, { warn, error });
    pairs = [...met.values()];
  });

  it('is measured for every colour that a site may set, lines that only part and the ring of focus apart', () => {
    const used = new Set(pairs.flatMap((pair) => [...pair.colours, pair.ground]));
    const unused = [...colours.keys()].filter((inner) => !used.has(inner));
    // For more strands and levels than the examples have: they stand where the others do.
    expect(unused).to.deep.equal(['--line', '--on-accent', '--focus', '--strand-5', '--strand-6', '--award-4']);
  });

  for (const [theme, scheme] of pages) {
    it(`of ${theme} on a ${scheme} page is enough for text, controls and focus`, async () => {
      const found = await coloursOf(theme === 'the worked example' ? ourSheet() : themeSheet(theme), scheme);
      const grounds = (name: string) => (name === 'page' ? ['page', '--field'] : [name]);
      const of = (name: string) => found.get(name)!;
      const further = ['--strand-5', '--strand-6', '--award-4'].map((tone): Pair => ({
        kind: 'control',
        colours: [tone],
        ground: '--surface',
      }));
      const low: string[] = [];
      for (const { kind, colours: painted, ground } of [...pairs, ...further]) {
        for (const one of grounds(ground)) {
          const best = Math.max(...painted.map((name) => contrast(of(name), of(one))));
          if (best < least[kind]) low.push(`${kind} ${painted.join(' or ')} on ${one}: ${best.toFixed(2)}`);
        }
      }
      // The ring has two tones, so that one of them stands out on whatever is around it.
      for (const ground of ['page', '--field', '--surface', '--button']) {
        const best = Math.max(contrast(of('--focus'), of(ground)), contrast(of('--focus-around'), of(ground)));
        if (best < least.control) low.push(`focus on ${ground}: ${best.toFixed(2)}`);
      }
      const tones = contrast(of('--focus'), of('--focus-around'));
      if (tones < least.control) low.push(`the two tones of focus: ${tones.toFixed(2)}`);
      // The pointer darkens the main button, its text too.
      const [button, text] = ['--button', '--on-button'].map((name) =>
        of(name).map((part) => part * 0.9),
      ) as unknown as [Colour, Colour];
      if (contrast(button, text) < least.text) low.push('the main button under the pointer');
      expect(low).to.deep.equal([]);
    });
  }
});
