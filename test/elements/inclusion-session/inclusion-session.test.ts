import { expect, oneEvent } from '@open-wc/testing';
import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import '../../../src/define.js';
import type { InclusionAudit, InclusionSession } from '../../../src/index.js';
import { sessionContext } from '../../../src/parts/audit/context.js';
import { example, ownKey } from '../audit-on-page.js';
import { clearPage, put, says, settled, textOf } from '../shown.js';
import { waitUntil } from '../../wait-until.js';

/** A component of a site's own that asks for the session around it. */
class SiteComponent extends LitElement {
  readonly session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
}
customElements.define('site-component', SiteComponent);

const small = (attributes = '') =>
  `src="${example('small-audit.json')}" setting-type="primary" storage="session" storage-key="${ownKey()}" ${attributes}`;
const greeting = 'belonging.welcome.greeting';

async function ready<Kind extends HTMLElement>(ground: HTMLElement, tag: string): Promise<Kind> {
  const element = ground.querySelector<Kind & { session?: unknown }>(tag)!;
  await waitUntil(() => element.session, `<${tag}> has no session`);
  return element;
}

describe('A session', () => {
  afterEach(clearPage);

  it('is shared by the audit, the progress and the results inside it', async () => {
    const ground = put(`<inclusion-session ${small()}>
      <inclusion-audit></inclusion-audit>
      <inclusion-strand-progress></inclusion-strand-progress>
      <inclusion-audit-results></inclusion-audit-results>
    </inclusion-session>`);
    const session = await ready<InclusionSession>(ground, 'inclusion-session');
    const audit = await ready<InclusionAudit>(ground, 'inclusion-audit');
    expect(audit.session).to.equal(session.session);
    session.session!.answer(greeting, { value: 'established' });
    await says(ground.querySelector('inclusion-strand-progress'), '1 of 4 answered');
    await says(ground.querySelector('inclusion-audit-results'), '1 of 4 rated');
    expect(session.response!.answers[greeting]?.value).to.equal('established');
  });

  it('keeps what is answered in an audit inside it, and gives it back', async () => {
    const attributes = small();
    const first = put(`<inclusion-session ${attributes}><inclusion-audit></inclusion-audit></inclusion-session>`);
    const audit = await ready<InclusionAudit>(first, 'inclusion-audit');
    const saved = oneEvent(audit, 'inclusion-save');
    audit.session!.answer(greeting, { value: 'established' }, 'person');
    await saved;
    clearPage();
    const second = put(`<inclusion-session ${attributes}></inclusion-session>`);
    const session = await ready<InclusionSession>(second, 'inclusion-session');
    expect(session.session!.answerOf(greeting)?.value).to.equal('established');
  });

  it('is heard of by a component of the page’s own', async () => {
    const ground = put(`<inclusion-session ${small()}><site-component></site-component></inclusion-session>`);
    const component = ground.querySelector<SiteComponent>('site-component')!;
    await waitUntil(() => component.session.value, 'no session came');
    const session = await ready<InclusionSession>(ground, 'inclusion-session');
    expect(component.session.value).to.equal(session.session);
  });

  it('of an audit on its own is given to what stands inside that audit', async () => {
    const ground = put(`<inclusion-audit ${small()}>
      <inclusion-strand-progress slot="aside"></inclusion-strand-progress>
    </inclusion-audit>`);
    const audit = await ready<InclusionAudit>(ground, 'inclusion-audit');
    audit.session!.answer(greeting, { value: 'established' });
    await says(ground.querySelector('inclusion-strand-progress'), '1 of 4 answered');
  });

  it('keeps two audits on one page apart', async () => {
    const ground = put(`
      <inclusion-session ${small('id="one"')}><inclusion-strand-progress></inclusion-strand-progress></inclusion-session>
      <inclusion-session ${small('id="two"')}><inclusion-strand-progress></inclusion-strand-progress></inclusion-session>`);
    await ready(ground, '#two');
    const one = await ready<InclusionSession>(ground, '#one');
    one.session!.answer(greeting, { value: 'established' });
    await says(ground.querySelector('#one > *'), '1 of 4 answered');
    expect(textOf(ground.querySelector('#two > *'))).to.contain('0 of 4 answered');
  });

  it('says in the audit inside what is wrong with its document, with the way to try again', async () => {
    const ground = put(`<inclusion-session src="/misbehaving/status?status=404&id=${crypto.randomUUID()}">
      <inclusion-audit></inclusion-audit>
    </inclusion-session>`);
    const audit = ground.querySelector('inclusion-audit')!;
    await says(audit, 'could not be found');
    expect(audit.shadowRoot!.querySelector('button')!.textContent.trim()).to.equal('Try again');
  });

  it('has no box of its own', async () => {
    const ground = put(`<inclusion-session ${small()}><p>Words</p></inclusion-session>`);
    const session = await ready<InclusionSession>(ground, 'inclusion-session');
    expect(getComputedStyle(session).display).to.equal('contents');
    expect(ground.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('An element that belongs to an audit by “for”', () => {
  afterEach(clearPage);

  it('finds an audit that comes later, and another that takes its place', async () => {
    const ground = put('<inclusion-strand-progress for="later"></inclusion-strand-progress><div></div>');
    const progress = ground.querySelector('inclusion-strand-progress');
    const place = ground.querySelector('div')!;
    place.innerHTML = `<inclusion-audit ${small('id="later"')}></inclusion-audit>`;
    await says(progress, '0 of 4 answered');
    place.innerHTML = `<inclusion-audit ${small('id="later"')}></inclusion-audit>`;
    const audit = await ready<InclusionAudit>(ground, 'inclusion-audit');
    audit.session!.answer(greeting, { value: 'established' });
    await says(progress, '1 of 4 answered');
  });

  it('finds a session, and shows nothing when that is gone', async () => {
    const ground = put(
      `<inclusion-session ${small('id="here"')}></inclusion-session><inclusion-strand-progress for="here">Words of the page</inclusion-strand-progress>`,
    );
    const progress = ground.querySelector('inclusion-strand-progress')!;
    await says(progress, '0 of 4 answered');
    ground.querySelector('inclusion-session')!.remove();
    await waitUntil(() => textOf(progress) === '', 'it still shows progress');
    expect(progress.innerText).to.contain('Words of the page');
  });

  it('shows nothing of the former audit when “for” names one that is not there', async () => {
    const ground = put(
      `<inclusion-session ${small('id="here"')}></inclusion-session><inclusion-strand-progress for="here"></inclusion-strand-progress>`,
    );
    const progress = ground.querySelector('inclusion-strand-progress')!;
    await says(progress, '0 of 4 answered');
    progress.for = 'not-there';
    await waitUntil(() => textOf(progress) === '', 'it still shows progress');
  });
});

describe('Elements that are moved about', () => {
  afterEach(clearPage);

  it('follow the session that they stand in', async () => {
    const ground =
      put(`<inclusion-session ${small('id="one"')}><inclusion-strand-progress></inclusion-strand-progress></inclusion-session>
      <inclusion-session ${small('id="two"')}></inclusion-session>`);
    const two = await ready<InclusionSession>(ground, '#two');
    const progress = ground.querySelector('inclusion-strand-progress')!;
    await says(progress, '0 of 4 answered');
    two.session!.answer(greeting, { value: 'established' });
    two.append(progress);
    await says(progress, '1 of 4 answered');
  });

  it('an audit that leaves its session shows its own document', async () => {
    const ground = put(`<inclusion-session ${small()}>
      <inclusion-audit src="${example('small-audit.json')}" storage="none" setting-type="secondary"></inclusion-audit>
    </inclusion-session>`);
    const session = await ready<InclusionSession>(ground, 'inclusion-session');
    const audit = await ready<InclusionAudit>(ground, 'inclusion-audit');
    expect(audit.session).to.equal(session.session);
    ground.append(audit);
    await waitUntil(() => audit.session && audit.session !== session.session, 'it still shows the session’s');
    expect(audit.session!.setting?.type).to.equal('secondary');
    await settled();
  });
});

describe('Elements that are upgraded in any order', () => {
  afterEach(clearPage);

  for (const order of [
    ['late-progress', 'late-session'],
    ['late-session', 'late-progress'],
  ]) {
    it(`meet when ${order.join(' comes before ')}`, async () => {
      const suffix = crypto.randomUUID().slice(0, 8);
      const [{ InclusionSession }, { InclusionStrandProgress }] = await Promise.all([
        import('../../../src/elements/inclusion-session/inclusion-session.js'),
        import('../../../src/elements/inclusion-strand-progress/inclusion-strand-progress.js'),
      ]);
      const ground = put(
        `<late-session-${suffix} ${small()}><late-progress-${suffix}></late-progress-${suffix}></late-session-${suffix}>`,
      );
      const classes: Record<string, CustomElementConstructor> = {
        'late-session': class extends InclusionSession {},
        'late-progress': class extends InclusionStrandProgress {},
      };
      for (const name of order) {
        customElements.define(`${name}-${suffix}`, classes[name]!);
        await settled();
      }
      await says(ground.querySelector(`late-progress-${suffix}`), '0 of 4 answered');
    });
  }
});
