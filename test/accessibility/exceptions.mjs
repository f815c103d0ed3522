/** A box far down the page, whose content the browser leaves out until it comes near. */
const farDown = (style, markup) => `<div style="margin-block-start: 9999px; ${style}">${markup}</div>`;
const labelled = '<label for="name">Name</label><input id="name">';
const grouped = '<fieldset><legend>Name</legend><label for="name">First</label><input id="name"></fieldset>';
const tableWith = (role) => `<table${role}><tr><th>School</th></tr><tr><td>Example Primary</td></tr></table>`;
const skipped =
  'The engine finds no words in what content-visibility: auto leaves out while it is far away. The accessibility tree has them, as is checked in each mode, and without that rule of style nothing is reported.';

/**
 * What a checker says that is wrong about the page: the reason, and two pages of one line each that prove it. The first
 * is reported although nothing is wrong with it; the second says the same to a reader, and is not. Both are tried
 * on every run. Nothing else is left out of the findings, and no rule is switched off.
 */
export const exceptions = [
  {
    id: 'label-in-closed-details',
    check: 'ibm',
    rule: 'input_label_exists',
    reason:
      'The engine takes a field in a closed <details> as shown and its label as hidden. The browser shows neither; once it is opened, the same field has its name.',
    reported: `<details><summary>More</summary>${labelled}</details>`,
    notReported: `<details open><summary>More</summary>${labelled}</details>`,
    applies: ({ rendered }) => rendered === 'no',
  },
  {
    id: 'label-far-away',
    check: 'ibm',
    rule: 'input_label_exists',
    reason: skipped,
    reported: farDown('content-visibility: auto', labelled),
    notReported: farDown('', labelled),
    applies: ({ rendered }) => rendered === 'when near',
  },
  {
    id: 'legend-far-away',
    check: 'ibm',
    rule: 'fieldset_label_valid',
    reason: skipped,
    reported: farDown('content-visibility: auto', grouped),
    notReported: farDown('', grouped),
    applies: ({ rendered, what }) => rendered === 'when near' && what.includes('does not have an accessible name'),
  },
  {
    id: 'roles-of-cards',
    check: 'ibm',
    rule: 'aria_role_redundant',
    reason:
      'In a narrow column the rows of the register are laid out as cards. Safari then takes the roles of a table away, so they stand in the markup; where it is laid out as a table they say what is so already, and do no harm.',
    reported: tableWith(' role="table"'),
    notReported: tableWith(''),
    applies: ({ partOf }) => partOf === 'schools-table',
  },
];

export function exceptionTo(finding) {
  return exceptions.find(
    ({ check, rule, applies }) => check === finding.check && rule === finding.rule && applies(finding),
  );
}

/** The exceptions whose proof no longer holds: the checker was mended, or sees a fault after all. */
export async function unproven(page) {
  const reports = async ({ check, rule }, markup) => {
    const findings = await page.evaluate((checker, words) => proof.tryMarkup(checker, words), check, markup);
    return findings.some((finding) => finding.rule === rule);
  };
  const without = [];
  for (const exception of exceptions) {
    const { id, reported, notReported } = exception;
    const holds = (await reports(exception, reported)) && !(await reports(exception, notReported));
    if (!holds) without.push(id);
  }
  return without;
}
