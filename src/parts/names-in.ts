/** The names in an attribute that lists them with spaces between. */
export function namesIn(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}
