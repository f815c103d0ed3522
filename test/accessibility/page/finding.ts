/** One thing that a check found wrong. */
export interface Finding {
  /** Which check found it: `axe` (`aaa` for its rules of level AAA), `ibm`, `geometry`, `focus`, `names`, `words`. */
  readonly check: string;
  readonly rule: string;
  /** The element, as a report names it. */
  readonly where: string;
  readonly what: string;
  /** The class of the table that it is in. */
  readonly partOf?: string | undefined;
  /** Whether the browser renders the element, where a checker looks at what it does not: `content-visibility: auto`. */
  readonly rendered?: 'yes' | 'no' | 'when near';
}
