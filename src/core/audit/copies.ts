/** A copy of plain JSON content, without fields that are `undefined`, which JSON has no word for. */
export function copyOf<Content>(content: Content): Content {
  return copy(content, (part) => part);
}

/** Such a copy that nobody can change in place. */
export function frozenCopyOf<Content>(content: Content): Content {
  return copy(content, Object.freeze);
}

function copy<Content>(content: Content, finish: <Part extends object>(part: Part) => Part): Content;
function copy(content: unknown, finish: <Part extends object>(part: Part) => Part): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return finish(content.map((part: unknown) => copy(part, finish)));
  const fields = Object.entries(content).filter(([, field]) => field !== undefined);
  // Unlike an assignment, this makes "__proto__" a field like any other.
  return finish(Object.fromEntries(fields.map(([name, field]) => [name, copy(field, finish)])));
}
