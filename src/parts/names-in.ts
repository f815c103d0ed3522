/** The names in an attribute that lists them with spaces or commas between, in small letters. */
export function namesIn(list: string): string[] {
  return list
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean);
}
