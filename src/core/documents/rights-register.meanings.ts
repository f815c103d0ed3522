import { head, type Meanings } from './meanings.js';
import type { rightsRegisterParts, rightsRegisterSchema } from './rights-register.js';

/** What each field of a register means. For the build alone. */
export const rightsRegisterMeanings: Meanings<
  typeof rightsRegisterParts & { 'rights-register': typeof rightsRegisterSchema }
> = {
  'rights-register': {
    ...head,
    kind: 'Says that this document is a register of Rights Respecting Schools awards.',
    id: 'The permanent name of the document.',
    language: 'The language of every text that does not name its own (BCP 47).',
    title: 'The name of the register.',
    area: 'The area whose schools it lists, such as a city.',
    source: 'Where the awards were taken from.',
    asOf: 'The day on which the awards were as told here.',
    levels: 'Levels of your own, or other names and months for the usual ones, lowest first.',
    schools: 'The schools in the programme; one without an award works towards the first.',
    summary: 'How many schools hold each level, where they are not listed or beside the list.',
    dueWithinMonths: 'How many months before its end an award counts as due; 6 if left out.',
    indicators: 'Rates to compare by level.',
    minimumGroupSize: 'The fewest schools that a rate is shown of; 5 if left out.',
  },
  level: {
    id: 'The permanent name of the level: registered, bronze, silver, gold or one of your own.',
    label: 'What people read.',
    months: 'How many months an award holds, or null where it does not run out.',
  },
  award: {
    level: 'The id of the level that was awarded.',
    date: 'When it was awarded: a day, a month or a year.',
    reaccreditation: 'Whether the school held the level before and was awarded it again.',
  },
  school: {
    name: 'The name of the school.',
    urn: 'Its unique reference number.',
    identifier: 'Any other identifier.',
    phase: 'Its phase, such as Primary; schools are filtered and grouped by it.',
    ward: 'The ward that it is in.',
    locality: 'The neighbourhood or town that it is in.',
    url: 'Its website.',
    awards: 'Every award that it was given, in any order; left out where there is none yet.',
    note: 'A remark that readers see beside its awards.',
    indicators: 'Its rates, by the ids of the indicators.',
  },
  schoolIndicator: {
    value: 'The rate of this school.',
    headcount: 'How many pupils the rate is of; with it for every school, pupils count instead of schools.',
  },
  levelCount: {
    count: 'How many schools stand at this level, each counted once.',
    new: 'How many of them are new at it.',
    reaccredited: 'How many of them were awarded it again, whenever that was.',
  },
  summary: {
    schoolsInArea: 'How many schools there are in the area, in the programme or not.',
    levels: 'The figures by the ids of the levels; of one that is left out nothing is said.',
    newSince: 'Since when awards count as new; it has no bearing on "reaccredited".',
  },
  indicator: {
    id: 'The permanent name of the indicator, by which schools refer to it.',
    label: 'What is compared, such as suspensions.',
    per: 'Of how many pupils the rate is; 100 if left out.',
    period: 'The time that it is of, in words, such as 2025-26.',
    source: 'Where it was taken from, in words.',
  },
  source: {
    name: 'Who keeps or published the awards.',
    url: 'Where they can be seen.',
  },
};
