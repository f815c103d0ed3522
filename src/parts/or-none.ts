/** The value of an attribute that may be left out; none once it is removed, where lit alone would say `null`. */
export const orNone = { fromAttribute: (value: string | null): string | undefined => value ?? undefined };
