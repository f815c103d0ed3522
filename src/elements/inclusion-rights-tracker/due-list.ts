import { html, nothing, type TemplateResult } from 'lit';
import { dueSoon } from '../../core/rights/register.js';
import { awardName } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { heading } from '../../parts/heading.js';
import type { FurtherView } from './register-view.js';

/** How many schools are named at first. */
const firstSchools = 10;

/** The schools whose award runs out soon, the first of them named; nothing where schools are not listed. */
export function dueList(view: FurtherView): TemplateResult | typeof nothing {
  const { localise, at } = view;
  const { messages } = localise;
  if (at.schools.length === 0) return nothing;
  const due = dueSoon(at);
  const shown = view.printing ? due : due.slice(0, firstSchools);
  const more = due.length - shown.length;
  return html`<section part="due">
    ${heading(view.headingLevel, messages.dueWithin(at.dueMonths))}
    ${
      due.length === 0
        ? html`<p>${messages.noneDue(at.dueMonths)}</p>`
        : html`<ul class="due-list">
            ${shown.map(({ school, level, award, until }) => {
              const named = at.levels[level];
              return html`<li>
                ${medal(level)}
                <span>
                  <span class="label" lang=${at.register.language} dir="auto">${school.name}</span>
                  <span class="hint">${named && awardName(localise, named, award?.reaccreditation, true)}</span>
                </span>
                <span class="until">${until && localise.date(until)}</span>
              </li>`;
            })}
          </ul>`
    }
    ${more > 0 ? html`<p>${messages.andMore(more, localise.number(more))}</p>` : nothing}
    ${
      due.length > 0 && view.showDue
        ? html`<button type="button" class="screen-only" part="button" @click=${view.showDue}>
            ${messages.showDue}
          </button>`
        : nothing
    }
  </section>`;
}
