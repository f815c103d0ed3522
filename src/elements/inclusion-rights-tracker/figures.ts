import { html, nothing, type TemplateResult } from 'lit';
import { shortLevelName } from '../../parts/awards/award-words.js';
import type { RegisterView } from './register-view.js';

/** The figures that matter most: how many hold an award and of how many, and what is new, due and lapsed. */
export function figures(view: RegisterView): TemplateResult {
  const { localise, summary, at } = view;
  const { messages } = localise;
  const towards = summary.levels.find(({ place }) => place === 0);
  return html`<dl class="figures" part="figures">
    ${figure(view, messages.awardedFigure, summary.awarded, ofHowMany(view), 'main')}
    ${towards ? figure(view, shortLevelName(localise, towards.level), towards.count) : nothing}
    ${
      summary.newSince !== undefined && summary.new !== undefined
        ? figure(view, messages.newSince(localise.date(summary.newSince)), summary.new)
        : nothing
    }
    ${summary.due === undefined ? nothing : figure(view, messages.dueWithin(at.dueMonths), summary.due)}
    ${summary.lapsed === undefined ? nothing : figure(view, messages.awardLapsed, summary.lapsed)}
  </dl>`;
}

/** Of how many schools the figures are: all of the area, else all in the programme; empty where nobody says. */
export function ofHowMany({ localise, summary }: RegisterView): string {
  const { messages } = localise;
  const { schoolsInArea, inProgramme } = summary;
  if (schoolsInArea !== undefined) return messages.ofSchoolsInArea(localise.number(schoolsInArea));
  return inProgramme === undefined ? '' : messages.ofSchoolsInRegister(localise.number(inProgramme));
}

function figure({ localise }: RegisterView, name: unknown, number: number, more = '', sort = ''): TemplateResult {
  return html`<div class="figure ${sort}" part="figure">
    <dt>${name}</dt>
    <dd>
      <span class="figure-number">${localise.number(number)}</span
      >${more ? html` <span class="of">${more}</span>` : nothing}
    </dd>
  </div>`;
}
