import { show } from './browser.mjs';
import { modes, apply } from './modes.mjs';
import { checkState } from './state.mjs';

/** Plants each defect in its story, and says which checks find something that they did not find before. */
export async function checkDefects(page) {
  const outcomes = [];
  for (const { name, story, mode: modeName } of await page.evaluate(() => proof.plantedDefects())) {
    const mode = modes.find((one) => one.name === modeName);
    const found = async (plant) => {
      await show(page, story, mode.direction);
      await apply(page, mode);
      if (plant) await page.evaluate((defect) => proof.plant(defect), name);
      const { findings } = await checkState(page, mode, new Map());
      return new Set(findings.map(({ check, rule }) => `${check} ${rule}`));
    };
    const before = await found(false);
    const after = await found(true);
    // What was there before the defect was planted has not caught it.
    outcomes.push({ name, story, mode: modeName, caughtBy: [...after].filter((rule) => !before.has(rule)) });
    console.error(`planted: ${name}`);
  }
  return outcomes;
}
