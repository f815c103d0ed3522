/** The two pages that are compared, on the same questionnaire: five radios and a comment box for each statement. */

/** Hand-written HTML with twenty lines of script: the least that a page with these questions can cost. */
export function floorPage(audit) {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const options = Object.values(audit.scales)[0].options;
  const questions = statements(audit).map(
    ({ id, text }) =>
      `<fieldset><legend>${escape(text)}</legend>${options
        .map(({ code, label }) => `<label><input type="radio" name="${id}" value="${code}">${escape(label)}</label>`)
        .join('')}<label>Comment<textarea name="${id}-comment"></textarea></label></fieldset>`,
  );
  return `<!doctype html><html lang="en"><title>Floor</title><body><form>${questions.join('')}</form>
<script type="module" src="/floor.js"></script></body></html>`;
}

export const floorScript = `
const answers = {};
let answered = 0;
document.addEventListener('change', ({ target }) => {
  if (!target.name) return;
  if (target.type === 'radio') {
    if (!(target.name in answers)) answered += 1;
    answers[target.name] = { value: target.value, at: new Date().toISOString() };
  } else {
    const id = target.name.replace('-comment', '');
    answers[id] = { ...answers[id], note: target.value };
  }
  window.answered = answered;
});
window.answered = 0;
window.find = (id, code) => document.querySelector('[name="' + id + '"][value="' + code + '"]');
`;

export const ourPage = `<!doctype html><html lang="en"><title>Ours</title><body>
<inclusion-audit src="/audit.json" layout="single" storage="none"></inclusion-audit>
<script type="module" src="/dist/embed.js"></script><script type="module" src="/ours.js"></script></body></html>`;

export const ourScript = `
const audit = document.querySelector('inclusion-audit');
audit.addEventListener('inclusion-ready', async () => {
  await audit.goTo('tasks');
  window.find = (id, code) => audit.shadowRoot.querySelector('input[name="' + id + '"][value="' + code + '"]');
  window.answered = 0;
  audit.session.subscribe(() => {
    window.answered = audit.session.progress().reduce((sum, strand) => sum + strand.answered, 0);
  });
});
`;

/** Every statement of an audit, in document order. */
export function statements(audit) {
  return audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
}
