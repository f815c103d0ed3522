import { html, nothing, type TemplateResult } from 'lit';
import type { ListedSchool, RegisterAt } from '../../core/rights/register.js';
import { possibleDays } from '../../core/rights/partial-date.js';
import { awardName, levelName, validityWords } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { heading } from '../../parts/heading.js';
import { safeUrl } from '../../core/rich-text/safe-url.js';
import { words } from '../../parts/words.js';
import { partialDateWords } from '../../parts/awards/partial-date-words.js';
import type { LaterLocalise } from './register-view.js';

/** One school, and how to leave it. */
export interface ChosenSchool {
  readonly at: RegisterAt;
  readonly chosen: ListedSchool;
  readonly headingLevel: number;
  readonly back: () => void;
}

/** A school with its history of awards, the newest first. Its rates stay out: the summary hides those of few schools. */
export function schoolAwards(
  localise: LaterLocalise,
  { at, chosen, headingLevel, back }: ChosenSchool,
): TemplateResult {
  const { messages } = localise;
  const { school, level, award, state } = chosen;
  const named = at.levels[level];
  const { language } = at.register;
  const url = school.url === undefined ? undefined : safeUrl(school.url);
  const field = (name: string, value: string | undefined) =>
    value?.trim()
      ? html`<div>
          <dt>${name}</dt>
          <dd lang=${language} dir="auto">${value}</dd>
        </div>`
      : nothing;
  return html`<div class="school" part="school">
    <button type="button" class="quiet" part="button" @click=${back}>${messages.backToSchools}</button>
    ${heading(headingLevel, html`<span lang=${language} dir="auto">${school.name}</span>`, {
      focusable: true,
      name: 'school-heading',
    })}
    <div class="school-award">
      ${medal(level, state === 'lapsed')}
      <div>
        <p class="label">${named && awardName(localise, named, award?.reaccreditation)}</p>
        <p>${validityWords(localise, chosen)}</p>
      </div>
    </div>
    <dl class="school-facts">
      ${field(messages.schoolNumber, school.urn)} ${field(messages.schoolColumns.phase, school.phase)}
      ${field(messages.schoolColumns.ward, school.ward)} ${field(messages.schoolColumns.locality, school.locality)}
    </dl>
    ${school.note ? html`<p>${words(localise, school.note)}</p>` : nothing}
    ${url === undefined ? nothing : html`<p><a href=${url}>${messages.schoolWebsite}</a></p>`}
    ${history(localise, at, chosen, headingLevel)}
  </div>`;
}

function history(
  localise: LaterLocalise,
  { levels }: RegisterAt,
  { school: { awards = [] } }: ListedSchool,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const { messages } = localise;
  if (awards.length === 0) return nothing;
  const newestFirst = [...awards].sort((one, other) =>
    possibleDays(one.date).last < possibleDays(other.date).last ? 1 : -1,
  );
  return html`${heading(headingLevel + 1, messages.historyOfAwards)}
    <ol class="history" part="history">
      ${newestFirst.map(({ level, date, reaccreditation }) => {
        const place = levels.findIndex(({ id }) => id === level);
        const named = levels[place];
        return html`<li>
          ${medal(place)}
          <span
            >${named && levelName(localise, named)}${
              reaccreditation ? html`, ${messages.reaccreditation}` : nothing
            }</span
          >
          <span class="until">${partialDateWords(localise, date)}</span>
        </li>`;
      })}
    </ol>`;
}
