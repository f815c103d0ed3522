/** No story has more places to stop at; a walk that goes on longer goes round in circles. */
const most = 600;

/**
 * Goes through what is shown by Tab, and looks at every stop. For each kind of control that was not seen before in this
 * mode, two pictures show that the ring can be seen: at least the edge of the control changes by 3:1.
 */
export async function walk(page, seen) {
  const findings = [];
  await page.evaluate(() => proof.beginWalk());
  let stops = 0;
  let presses = 0;
  for (; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => proof.lookAtFocus());
    if (!stop) break;
    if (stop === 'again') continue;
    stops += 1;
    findings.push(...stop.findings);
    if (stop.kind === undefined || seen.has(stop.kind)) continue;
    seen.add(stop.kind);
    const changed = await changedByFocus(page, stop.box);
    if (changed < stop.edge) {
      const what = `${changed} pixels change by 3:1, its edge is ${Math.round(stop.edge)} px long`;
      findings.push({ check: 'focus', rule: 'focus-picture', where: stop.where, what });
    }
  }
  if (presses === most) {
    findings.push({ check: 'focus', rule: 'focus-trap', where: 'the page', what: `Tab never ends in ${most} presses` });
  }
  findings.push(...(await page.evaluate(() => proof.notReached())));
  return { findings, stops };
}

/** How many CSS pixels in and around a box change by at least 3:1 when it loses focus. */
async function changedByFocus(page, box) {
  const scale = page.viewport().deviceScaleFactor;
  const clip = {
    x: Math.max(0, box.x - 2),
    y: Math.max(0, box.y - 2),
    width: box.width + 4,
    height: box.height + 4,
    scale: 1,
  };
  const picture = () => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const focused = await picture();
  await page.evaluate(() => proof.withoutFocus());
  const plain = await picture();
  await page.evaluate(() => proof.focusAgain());
  const changed = await page.evaluate((one, other) => proof.changedPixels(one, other), focused, plain);
  return changed / scale ** 2;
}
