import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Text } from '../../core/documents/text.js';
import type { DraftSummary } from '../../stores/store.js';
import { errorSummary, type SummarisedError } from '../../parts/error-summary.js';
import { heading } from '../../parts/heading.js';
import { richText } from '../../parts/rich-text.js';
import { words } from '../../parts/words.js';
import type { AuditView } from './audit-view.js';
import { textField } from '../../parts/text-field.js';

/** What the start page shows and asks besides the session. */
export interface Start {
  /** Saved drafts to choose from. */
  readonly drafts: readonly DraftSummary[];
  /** Whether they stay on the device when the page is left. */
  readonly onDevice: boolean;
  /** Setting type and perspective are asked unless the page gave them. */
  readonly asksSettingType: boolean;
  readonly asksPerspective: boolean;
  /** Where answers are kept, in words. */
  readonly keeping: string;
  /** Whether the person tried to go on without what is needed. */
  readonly tried: boolean;
  open(draft: DraftSummary): void;
  /** Begins another audit beside the one that is open; left out where none is. */
  readonly beginNew: (() => void) | undefined;
  remove(draft: DraftSummary): void;
  begin(): void;
}

/** What still has to be chosen before statements can be asked. */
export function missingAtStart(
  view: AuditView,
  start: Pick<Start, 'asksSettingType' | 'asksPerspective'>,
): SummarisedError[] {
  const { session, localise } = view;
  const missing: SummarisedError[] = [];
  if (start.asksSettingType && session.setting?.type === undefined) {
    missing.push({ target: 'setting-type', message: localise.messages.settingTypeMissing });
  }
  if (start.asksPerspective && session.respondent?.perspective === undefined) {
    missing.push({ target: 'perspective', message: localise.messages.perspectiveMissing });
  }
  return missing;
}

/** The introduction, the drafts kept here, and who answers for which setting. */
export function startPage(view: AuditView, start: Start): TemplateResult {
  const { session, localise, headingLevel } = view;
  const { messages } = localise;
  const { audit } = session;
  const errors = start.tried ? missingAtStart(view, start) : [];
  const errorFor = (target: string) => errors.find((error) => error.target === target)?.message;
  return html`
    ${errorSummary(localise, errors)}
    ${heading(headingLevel, words(localise, audit.title), { name: 'page-heading', focusable: true })}
    ${audit.summary ? html`<p class="lead">${words(localise, audit.summary)}</p>` : nothing}
    ${audit.introduction ? richText(localise, audit.introduction, { headingLevel: headingLevel + 1 }) : nothing}
    <slot name="intro"></slot>
    ${
      audit.publisher
        ? html`<p class="hint">${messages.publishedBy(localise.text(audit.publisher.name).value)}</p>`
        : nothing
    }
    ${start.drafts.length > 0 ? drafts(view, start) : nothing}
    ${heading(headingLevel + 1, start.drafts.length > 0 ? messages.newDraft : messages.startHeading)}
    <div class="panel" part="panel">
      <p>${messages.noPupilNames}</p>
      <p>${start.keeping}</p>
      ${view.where() === 'server' ? nothing : html`<p>${messages.sharedComputer}</p>`}
    </div>
    ${view.readonly ? nothing : settingFields(view, start, errorFor)}
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${() => start.begin()}>
        ${view.readonly ? messages.continue : messages.start}
      </button>
      ${
        start.beginNew
          ? html`<button type="button" part="button" @click=${start.beginNew}>${messages.newDraft}</button>`
          : nothing
      }
    </div>
  `;
}

function settingFields(
  view: AuditView,
  start: Start,
  errorFor: (target: string) => string | undefined,
): TemplateResult {
  const { session, localise } = view;
  const { messages } = localise;
  const { settingTypes = [], perspectives = [] } = session.audit;
  const { setting, respondent } = session;
  return html`
    ${textField(view, {
      id: 'setting-name',
      label: `${messages.settingName} (${messages.optional})`,
      hint: messages.settingNameHint,
      type: 'text',
      autocomplete: 'organization',
      value: setting?.name ?? '',
      write: (name) => session.chooseSetting({ ...session.setting, name: name || undefined }, 'person'),
    })}
    ${textField(view, {
      id: 'setting-urn',
      label: `${messages.settingUrn} (${messages.optional})`,
      hint: messages.settingUrnHint,
      type: 'text',
      value: setting?.urn ?? '',
      write: (urn) => session.chooseSetting({ ...session.setting, urn: urn.trim() || undefined }, 'person'),
    })}
    ${
      start.asksSettingType
        ? choice(
            view,
            'setting-type',
            messages.settingType,
            settingTypes,
            setting?.type,
            errorFor('setting-type'),
            (type) => session.chooseSetting({ ...session.setting, type }, 'person'),
          )
        : nothing
    }
    ${
      start.asksPerspective
        ? choice(
            view,
            'perspective',
            messages.perspective,
            perspectives,
            respondent?.perspective,
            errorFor('perspective'),
            (perspective) => session.chooseRespondent({ ...session.respondent, perspective }, 'person'),
          )
        : nothing
    }
    ${textField(view, {
      id: 'respondent-role',
      label: `${messages.respondentRole} (${messages.optional})`,
      hint: messages.respondentRoleHint,
      type: 'text',
      autocomplete: 'organization-title',
      value: respondent?.role ?? '',
      write: (role) => session.chooseRespondent({ ...session.respondent, role: role || undefined }, 'person'),
    })}
  `;
}

/** A fieldset of radios, none chosen beforehand; the first takes focus from the error summary. */
function choice(
  view: AuditView,
  id: string,
  legend: string,
  options: readonly { id: string; label: Text }[],
  chosen: string | undefined,
  error: string | undefined,
  choose: (id: string) => void,
): TemplateResult {
  return html`<fieldset class="statement" part="statement" aria-describedby=${error ? `${id}/error` : nothing}>
    <legend>${legend}</legend>
    ${error ? html`<p class="error" part="error" id="${id}/error">${error}</p>` : nothing}
    <div class="answers">
      ${options.map(
        (option, index) =>
          html`<div class="option" part="option">
            <input
              id=${index === 0 ? id : `${id}-${option.id}`}
              type="radio"
              name=${id}
              value=${option.id}
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? `${id}/error` : nothing}
              .checked=${live(option.id === chosen)}
              @change=${() => choose(option.id)}
            />
            <label for=${index === 0 ? id : `${id}-${option.id}`}
              ><span class="option-label" part="option-label">${words(view.localise, option.label)}</span></label
            >
          </div>`,
      )}
    </div>
  </fieldset>`;
}

function drafts(view: AuditView, start: Start): TemplateResult {
  const { localise, headingLevel, session } = view;
  const { messages } = localise;
  const typeLabel = (id: string | undefined) =>
    words(localise, session.audit.settingTypes?.find((type) => type.id === id)?.label);
  return html`<section class="drafts" part="drafts">
    ${heading(headingLevel + 1, start.onDevice ? messages.draftsHeading : messages.draftsToGoOnWith)}
    <p class="hint">${messages.draftsHint}</p>
    <ul class="tasks">
      ${start.drafts.map((draft) => {
        const name = draft.setting?.name ?? messages.draftUnnamed;
        return html`<li>
          <span id="draft-${draft.id}"
            ><strong>${name}</strong> ${typeLabel(draft.setting?.type)}<br />
            <span class="hint"
              >${messages.draftAnswered(draft.answered)}, ${messages.draftChanged(localise.date(draft.updated))}</span
            ></span
          >
          <span class="buttons">
            <button type="button" part="button" aria-describedby="draft-${draft.id}" @click=${() => start.open(draft)}>
              ${messages.openDraft}
            </button>
            ${
              view.readonly
                ? nothing
                : html`<button
                    type="button"
                    class="quiet"
                    part="button-quiet"
                    aria-describedby="draft-${draft.id}"
                    @click=${() => start.remove(draft)}
                  >
                    ${messages.deleteDraft}
                  </button>`
            }
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
