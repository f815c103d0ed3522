/**
 * Whether a chapter was last checked within a year. What schools and councils have to do changes every September, so
 * that what is older has to be looked at before it is relied on.
 *
 * @param lastChecked the day, `YYYY-MM-DD`; a chapter without one was never checked.
 * @param today the day to compare with, `YYYY-MM-DD`.
 */
export function chapterAge(lastChecked: string | undefined, today: string): 'never' | 'old' | 'recent' {
  if (lastChecked === undefined) return 'never';
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return lastChecked < yearAgo ? 'old' : 'recent';
}
