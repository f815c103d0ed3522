/** The known name that is nearly the one that was written: a letter or a few too many, too few, other or swapped. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.ceil((written.length - 1) / 4)) + 1;
  // Nobody misspells a name this long, and comparing long ones takes long.
  if (written.length > 80) return undefined;
  for (const name of known) {
    const steps = distance(written.toLowerCase(), name.toLowerCase(), least);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** How many letters have to be added, left out, replaced or swapped with the next; gives up at the limit. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  // Names in one document have much in common, and what is the same at either end needs no steps.
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return steps(one.slice(start, one.length - end), other.slice(start, other.length - end), limit);
}

function steps(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next, ...row) >= limit) return limit;
    [before, row] = [row, next];
  }
  return row[other.length] ?? limit;
}
