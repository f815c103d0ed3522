/**
 * The names in an attribute that lists them with spaces between.
 *
 * @param list what the property holds; frameworks set it to none where a page gives it no value.
 * @param otherwise the list that stands for none.
 */
export function namesIn(list: string | null | undefined, otherwise = ''): string[] {
  return (list ?? otherwise).split(/\s+/u).filter(Boolean);
}
