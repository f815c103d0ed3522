/** The name by which a sheet styles the sentence that is heard: `::highlight(inclusion-heard)`. */
const name = 'inclusion-heard';

/** Marks the sentence that is heard, without touching the page; browsers that can not do so go without the mark. */
export function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
