import type { Award, RightsRegister, School } from '../../src/core/documents/rights-register.js';

const firstNames = ['Madeup', 'Nonesuch', 'Pretend', 'Invented', 'Storybook', 'Imagined', 'Placeholder', 'Specimen'];
const places = ['Lane', 'Hill', 'Green', 'Park', 'Road', 'Brook', 'Meadow', 'Square', 'Bridge', 'Corner'];
const phases = ['Primary', 'Primary', 'Primary', 'Primary', 'Primary', 'Secondary', 'Secondary', 'Nursery', 'Special'];
const kinds: Readonly<Record<string, string>> = {
  Primary: 'Primary School',
  Secondary: 'High School',
  Nursery: 'Nursery School',
  Special: 'School',
};
const wardNames = [
  'Riverside',
  'Clock Tower',
  'Old Market',
  'Canal Street',
  'Hilltop',
  'Station',
  'Orchard',
  'Mill End',
];

/**
 * A register with that many made-up schools, for the large example, tests and benches. The same number gives the same
 * register, and the same school stands at the same place whatever the number. No school has the number of a real one:
 * those begin at 100000.
 *
 * @param asOf the day of the register, by which all awards were given.
 */
export function generateRegister(schools: number, asOf = '2026-07-31'): RightsRegister {
  const wards = Math.max(4, Math.ceil(schools / 100));
  const ward = (number: number) => {
    const name = wardNames[number % wardNames.length] ?? '';
    return number < wardNames.length ? name : `${name} ${Math.floor(number / wardNames.length) + 1}`;
  };
  return {
    kind: 'rights-register',
    format: 1,
    id: `generated-register-${schools}`,
    language: 'en',
    title: `A generated register of ${schools} schools`,
    area: 'Example area',
    source: { name: 'Example content: a program made up every school and award' },
    asOf,
    schools: Array.from({ length: schools }, (_, index): School => {
      const random = randomFrom(index + 1);
      const phase = phases[Math.floor(random() * phases.length)] ?? 'Primary';
      const name = `${firstNames[index % 8] ?? ''} ${places[Math.floor(index / 8) % 10] ?? ''}`;
      const number = Math.floor(index / 80);
      const awards = history(random, asOf);
      return {
        name: `${name}${number > 0 ? ` ${number + 1}` : ''} ${kinds[phase] ?? ''}`,
        urn: String(index + 1).padStart(5, '0'),
        phase,
        ward: ward(Math.floor(random() * wards)),
        ...(awards.length > 0 && { awards }),
      };
    }),
  };
}

/** What a school was awarded until a day, earliest first: each level some years after the one before. */
function history(random: () => number, asOf: string): Award[] {
  const awards: Award[] = [];
  const last = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 2;
  let month = last - Math.floor(random() ** 1.5 * 120);
  const steps: [level: string, reached: number][] = [
    ['bronze', 0.87],
    ['silver', 0.62],
    ['gold', 0.5],
    ['gold', 0.6],
    ['gold', 0.6],
  ];
  for (const [level, reached] of steps) {
    if (random() > reached || month > last) return awards;
    const again = level === 'gold' && awards.at(-1)?.level === 'gold';
    awards.push({ level, date: dateIn(month, random()), ...(again && { reaccreditation: true }) });
    month += level === 'bronze' ? 12 + Math.floor(random() * 14) : 30 + Math.floor(random() * 8);
  }
  return awards;
}

/** A month, counted from the year 0, as a partial date: most registers know the day of some awards, of others the year. */
function dateIn(month: number, random: number): string {
  const year = String(Math.floor(month / 12));
  if (random < 0.08) return year;
  const named = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  return random < 0.3 ? named : `${named}-${String(1 + (Math.floor(random * 1000) % 28)).padStart(2, '0')}`;
}

/** Numbers from 0 up to 1 that are the same for the same beginning (mulberry32). */
function randomFrom(beginning: number): () => number {
  let state = Math.imul(beginning, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
