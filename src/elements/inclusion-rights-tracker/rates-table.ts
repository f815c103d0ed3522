import { html, nothing, type TemplateResult } from 'lit';
import { ratesOf, usualGroupSize, type LevelRate, type Rates } from '../../core/rights/rates.js';
import { shortLevelName } from '../../parts/awards/award-words.js';
import { medal } from '../../parts/awards/medal.js';
import { heading } from '../../parts/heading.js';
import { words } from '../../parts/words.js';
import { scrolling } from '../../parts/scrolling.js';
import { formatter } from '../../localisation/formatter.js';
import type { FurtherView } from './register-view.js';

/** Each indicator by level, with what can be said of it and what can not; nothing where there are no values. */
export function ratesSection(view: FurtherView): TemplateResult | typeof nothing {
  const { messages } = view.localise;
  const rates = ratesOf(view.at).filter(({ levels }) => levels.some((rate) => rate.hidden ?? rate.schools > 0));
  if (rates.length === 0) return nothing;
  return html`<section part="rates">
    ${heading(view.headingLevel, messages.ratesHeading)}
    <p class="panel">${messages.notCause}</p>
    ${rates.map((rate) => indicatorTable(view, rate))}
  </section>`;
}

function indicatorTable(view: FurtherView, { indicator, weighted, levels, total }: Rates): TemplateResult {
  const { localise } = view;
  const { messages } = localise;
  const label = localise.text(indicator.label).value;
  const name = messages.rateFor(label, localise.number(indicator.per ?? 100));
  const hides = levels.some(({ hidden }) => hidden !== undefined);
  const title = indicator.period ? html`${name}, ${words(localise, indicator.period)}` : name;
  return html`${heading(view.headingLevel + 1, title)}
    <div class="table-scroll" ${scrolling(name)}>
      <table class="rates" aria-label=${name}>
        <thead>
          <tr>
            <th scope="col">${messages.awardLevel}</th>
            <th scope="col" class="number">${messages.rateMean}</th>
            <th scope="col" class="number">${messages.rateSpread}</th>
            <th scope="col" class="number">${messages.numberOfSchools}</th>
          </tr>
        </thead>
        <tbody>
          ${levels.map((rate, place) => rateRow(view, rate, place)).reverse()}
          ${
            total
              ? html`<tr class="total">
                  <th scope="row">${messages.allSchools}</th>
                  <td class="number">${rateWords(view, total.mean)}</td>
                  <td></td>
                  <td class="number">${localise.number(total.schools)}</td>
                </tr>`
              : nothing
          }
        </tbody>
      </table>
    </div>
    <p class="hint">
      ${weighted ? messages.weightedByPupils : messages.eachSchoolAlike}
      ${hides && !total ? messages.rateTotalHidden : nothing}
      ${indicator.source ? html`${messages.source('')}${words(localise, indicator.source)}` : nothing}
    </p>`;
}

function rateRow(view: FurtherView, rate: LevelRate, place: number): TemplateResult {
  const { localise, at } = view;
  const { messages } = localise;
  const name = html`<th scope="row">${medal(place)} ${shortLevelName(localise, rate.level)}</th>`;
  if (rate.hidden !== undefined) {
    const least = localise.number(at.register.minimumGroupSize ?? usualGroupSize);
    const why = rate.hidden === 'too-small' ? messages.rateTooSmall(least) : messages.rateWouldTell;
    return html`<tr>
      ${name}
      <td class="hidden-rate" colspan="3">${why}</td>
    </tr>`;
  }
  if (rate.mean === undefined) {
    return html`<tr>
      ${name}
      <td class="hidden-rate" colspan="3">${messages.noRate}</td>
    </tr>`;
  }
  return html`<tr>
    ${name}
    <td class="number">${rateWords(view, rate.mean)}</td>
    <td class="number">${rate.spread === undefined ? '' : rateWords(view, rate.spread)}</td>
    <td class="number">${localise.number(rate.schools)}</td>
  </tr>`;
}

/** To one place. That every school's rate is 0 would tell each of them: so little is told no closer than "under 0.1". */
function rateWords({ localise }: FurtherView, rate: number): string {
  const isTold = rate < 0 || rate >= 0.05;
  const places = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const make = (languages: string[]) => new Intl.NumberFormat(languages, places);
  const written = formatter('one decimal', localise.formatLanguage, make).format(isTold ? rate : 0.1);
  return isTold ? written : localise.messages.rateUnder(written);
}
