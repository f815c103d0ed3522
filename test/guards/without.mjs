import { readFileSync } from 'node:fs';

/**
 * A patch that takes a guard out: which test has to fail then, and the sources as they are without the guard, by
 * path. Its first line names the test's file, its second the beginning of the test's title.
 */
export function readPatch(url) {
  const [file, title, ...lines] = readFileSync(url, 'utf8').split('\n');
  const sources = new Map();
  const parts = lines.join('\n').split(/^(?=--- a\/)/mu);
  if (!parts[0].startsWith('--- ')) throw new Error(`${url.pathname}: the third line has to begin the patch.`);
  for (const part of parts) {
    const path = /^\+\+\+ b\/(\S+)/mu.exec(part)[1];
    const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    sources.set(
      `/${path}`,
      part
        .split(/^@@.*\n/mu)
        .slice(1)
        .reduce(withoutGuard, source),
    );
  }
  return { file: file.trim(), title: title.trim(), sources };
}

/** Serves the sources without the guard: a plugin for the test runner. */
export function serveInstead(sources) {
  return {
    name: 'without-a-guard',
    serve(context) {
      return sources.has(context.path) ? { body: sources.get(context.path), type: 'ts' } : undefined;
    },
  };
}

function withoutGuard(source, hunk) {
  const lines = hunk.replace(/\n$/u, '').split('\n');
  const side = (mark) =>
    lines
      .filter((line) => line[0] !== mark)
      .map((line) => line.slice(1))
      .join('\n');
  const pieces = source.split(side('+'));
  if (pieces.length !== 2) throw new Error(`The patch does not fit any more:\n${hunk}`);
  return pieces.join(side('-'));
}
