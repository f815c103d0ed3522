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

/** What the bench asks of either page: to answer, as a person's click would, and to say when the frame after it came. */
const measured = `
const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
});
function measured(find, count) {
  window.painted = painted;
  window.answer = (id, code) => {
    const before = count();
    find(id, code).click();
    if (count() !== before + 1) throw new Error('The answer did not register.');
    return painted();
  };
  const first = new URLSearchParams(location.search);
  window.answer(first.get('statement'), first.get('code')).then((at) => (window.firstPainted = at));
}
`;

export const floorScript = `${measured}
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
});
const find = (id, code) => document.querySelector('[name="' + id + '"][value="' + code + '"]');
measured(find, () => answered);
`;

export const ourPage = (storage) => `<!doctype html><html lang="en"><title>Ours</title><body>
<inclusion-audit src="/audit.json" layout="single" storage="${storage}"></inclusion-audit>
<script type="module" src="/dist/embed.js"></script><script type="module" src="/ours.js"></script></body></html>`;

export const ourScript = `${measured}
const audit = document.querySelector('inclusion-audit');
audit.addEventListener('inclusion-ready', async () => {
  await audit.goTo('tasks');
  const find = (id, code) => audit.shadowRoot.querySelector('input[name="' + id + '"][value="' + code + '"]');
  measured(find, () => audit.session.progress().reduce((sum, strand) => sum + strand.answered, 0));
});
`;

/** Every statement of an audit, in document order. */
export function statements(audit) {
  return audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
}
