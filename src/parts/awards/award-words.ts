import type { Level } from '../../core/rights/levels.js';
import type { Standing } from '../../core/rights/validity.js';
import type { AwardsMessages } from '../../localisation/awards/messages.js';
import type { Localise } from '../../localisation/localise.js';
import { words } from '../words.js';

/** What awards are told with. */
export type AwardsLocalise = Localise<AwardsMessages>;

/** A level's whole name: the register's own, else the usual one in the reader's language. */
export function levelName(localise: AwardsLocalise, level: Level): unknown {
  return level.label === undefined
    ? (localise.messages.levelNames[level.id] ?? level.id)
    : words(localise, level.label);
}

/** The same as text alone, for what can hold nothing else. */
export function levelText(localise: AwardsLocalise, level: Level, short = false): string {
  const { levelNames, levelShortNames } = localise.messages;
  if (level.label !== undefined) return localise.text(level.label).value;
  return (short ? levelShortNames : levelNames)[level.id] ?? level.id;
}

/** A level's name in a word. */
export function shortLevelName(localise: AwardsLocalise, level: Level): unknown {
  return level.label === undefined
    ? (localise.messages.levelShortNames[level.id] ?? level.id)
    : words(localise, level.label);
}

/** How an award is called, by its whole name or in a word: "Gold, sustained" where it was awarded again. */
export function awardName(localise: AwardsLocalise, level: Level, again = false, short = false): unknown {
  if (again) return localise.messages.levelSustained(levelText(localise, level, true));
  return short ? shortLevelName(localise, level) : levelName(localise, level);
}

/** Whether an award holds, in a word; empty where there is none. */
export function stateName({ messages }: AwardsLocalise, state: Standing['state']): string {
  if (state === undefined) return '';
  return { current: messages.awardCurrent, due: messages.awardDue, lapsed: messages.awardLapsed }[state];
}

/** How long an award holds, in a sentence. */
export function validityWords(
  localise: AwardsLocalise,
  { award, state, until }: Pick<Standing, 'award' | 'state' | 'until'>,
): string {
  const { messages } = localise;
  if (!award || state === undefined) return messages.noAwardYet;
  if (until === undefined) return messages.neverRunsOut;
  const say = { current: messages.holdsUntil, due: messages.dueBy, lapsed: messages.lapsedAfter }[state];
  return say(localise.date(until));
}
