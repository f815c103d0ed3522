import { exceptionTo } from './exceptions.mjs';
import { show } from './browser.mjs';
import { walk } from './focus.mjs';
import { apply } from './modes.mjs';
import { checkNames, controlsIn } from './names.mjs';

/**
 * Everything that is found in a story in some modes, one result for each. Modes that run the same way share one showing
 * of it, as a reader changes a setting while the page is open. `seen` holds the kinds of control whose ring was
 * photographed, by mode.
 */
export async function checkStory(page, story, modes, seen) {
  const results = [];
  let direction;
  for (const mode of modes) {
    if (mode.direction !== direction) await show(page, story, mode.direction);
    direction = mode.direction;
    await apply(page, mode);
    results.push({ story, mode: mode.name, ...(await checkState(page, mode, seen)) });
  }
  return results;
}

/** What is found in what the page shows now. */
export async function checkState(page, mode, seen) {
  const kinds = seen.get(mode.name) ?? new Set();
  seen.set(mode.name, kinds);
  const onScreen = mode.media === 'screen';
  const [axe, ibm, geometry, words] = await page.evaluate(
    async (whole) => [
      await proof.checkWithAxe(),
      await proof.checkWithIbm(),
      whole ? proof.geometry() : proof.sideways(),
      [...proof.languageOfWords(), ...proof.referencesThatFail()],
    ],
    onScreen,
  );
  const names = onScreen ? await checkNames(page) : [];
  const controls = onScreen ? await controlsIn(page) : 0;
  const { findings: focus, stops } = onScreen ? await walk(page, kinds) : { findings: [], stops: 0 };
  const all = [...axe.findings, ...ibm.findings, ...geometry, ...words, ...names, ...focus];
  return {
    findings: all.filter((finding) => !exceptionTo(finding)),
    exceptions: all.filter(exceptionTo).map((finding) => exceptionTo(finding).id),
    toLookAt: { axe: axe.toLookAt, ibm: ibm.toLookAt },
    controls,
    stops,
  };
}
