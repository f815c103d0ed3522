/** What awards and how they stand are called, in `<inclusion-rights-tracker>` and on `<inclusion-rights-badge>`. */
export interface AwardsMessages {
  /** The whole names of the usual levels, by id. */
  levelNames: Readonly<Record<string, string>>;
  /** The same in a word, where there is little room. */
  levelShortNames: Readonly<Record<string, string>>;
  /** A level that was awarded again. */
  levelSustained(name: string): string;
  awardCurrent: string;
  awardDue: string;
  awardLapsed: string;
  awardedOn(date: string): string;
  /** Of an award whose day is still to come. */
  holdsFrom(date: string): string;
  holdsUntil(date: string): string;
  dueBy(date: string): string;
  lapsedAfter(date: string): string;
  neverRunsOut: string;
  noAwardYet: string;
  notInRegister: string;
  asOf(date: string): string;
  source(name: string): string;
}
