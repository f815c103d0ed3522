import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The lines that a page pastes so that its browser refuses every part of the loader but those of this build, and the
 * policy that they need.
 *
 * @param {Record<string, string>} hashes what `integrity.json` holds
 * @param {string} folder where the files lie on the site, from the root: `/inclusion/`
 */
export function pinnedLines(hashes, folder) {
  const parts = Object.entries(hashes).filter(([file]) => /^embed\/.*\.js$/u.test(file));
  const map = JSON.stringify({ integrity: Object.fromEntries(parts.map(([file, hash]) => [folder + file, hash])) });
  // What stands in the page itself needs a hash of its own in the policy.
  const policy = `script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}'`;
  return {
    policy,
    html: `<!-- For a page whose copy of inclusion-elements lies in ${folder}: paste both lines, the first before any other script. -->
<script type="importmap">${map}</script>
<script type="module" src="${folder}embed.js" integrity="${hashes['embed.js']}"></script>
<!-- With a content security policy: ${policy} -->
`,
  };
}

// `node build/pinned.mjs /our/folder/` prints them for another folder than the one in `dist/embed-pinned.html`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = (process.argv[2] ?? '/inclusion/').replace(/\/*$/u, '/');
  const hashes = JSON.parse(await readFile(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
  console.log(pinnedLines(hashes, folder).html);
}
