/** The pages that are compared, on the same questionnaire: five radios and a comment box for each statement. */

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
  return page('Floor', `<form>${questions.join('')}</form>`, '/floor.js');
}

/** A page of a peer: its bundle renders into one empty box. */
export const peerPage = (name, hasSheet) =>
  page(name, '<div id="form"></div>', `/peers/${name}/peer.js`, hasSheet ? `/peers/${name}/peer.css` : undefined);

export const ourPage = (storage, layout = 'single') =>
  page(
    'Ours',
    `<inclusion-audit src="/audit.json" layout="${layout}" storage="${storage}"></inclusion-audit>
<script type="module" src="/dist/embed.js"></script>`,
    '/ours.js',
  );

const page = (title, body, script, sheet) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${
    sheet ? `<link rel="stylesheet" href="${sheet}">` : ''
  }<body>${body}<script type="module" src="${script}"></script></body></html>`;

/**
 * What the bench asks of every page: to answer, as a person's click would, and to say when the answer had registered
 * and the frame after it was painted. Some peers tell of an answer a few frames later: they get the frames they take.
 */
export const questionnaireScript = `
const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
});
export async function questionnaire() {
  const audit = await (await fetch('/audit.json')).json();
  const statements = audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
  const { options } = Object.values(audit.scales)[0];
  const pages = new URLSearchParams(location.search).has('paged')
    ? audit.strands.flatMap((strand) => strand.areas.map((area) => area.statements))
    : undefined;
  return { statements, options, pages };
}
export async function measured(find, count) {
  window.painted = painted;
  let next;
  // A person answers what is in sight, and does not search the page for it by a selector.
  window.bringIntoSight = (id, code) => {
    next = find(id, code);
    next.scrollIntoView({ block: 'center' });
  };
  window.answer = async () => {
    const before = count();
    next.click();
    let at = await painted();
    for (let frame = 0; count() !== before + 1; frame += 1) {
      if (frame > 600) throw new Error('The answer did not register.');
      at = await painted();
    }
    return at;
  };
  const first = new URLSearchParams(location.search);
  const [id, code] = [first.get('statement'), first.get('code')];
  while (!(next = find(id, code))) await painted();
  window.firstPainted = await window.answer();
  while (!find(first.get('last'), code)) await painted();
  window.allPainted = await painted();
}
`;

export const floorScript = `import { measured } from '/questionnaire.js';
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

export const ourScript = `import { measured } from '/questionnaire.js';
const audit = document.querySelector('inclusion-audit');
audit.addEventListener('inclusion-ready', async () => {
  const area = audit.session.audit.strands[0].areas[0].id;
  await audit.goTo(audit.layout === 'single' ? 'tasks' : area);
  const find = (id, code) => audit.shadowRoot.querySelector('input[name="' + id + '"][value="' + code + '"]');
  measured(find, () => audit.session.progress().reduce((sum, strand) => sum + strand.answered, 0));
});
`;

/** Every statement of an audit, in document order. */
export function statements(audit) {
  return audit.strands.flatMap((strand) => strand.areas.flatMap((area) => area.statements));
}
