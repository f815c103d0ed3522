import { html, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { GroupField } from '../../core/rights/register.js';
import { awardsWords } from '../../localisation/awards/words.js';
import { Localise } from '../../localisation/localise.js';
import { rightsWords } from '../../localisation/rights/words.js';
import { schoolsWords } from '../../localisation/schools/words.js';
import { bothSets } from '../../localisation/word-set.js';
import { dueList } from './due-list.js';
import { growthChart, groupChart } from './line-charts.js';
import { ratesSection } from './rates-table.js';
import type { FurtherView, LaterLocalise } from './register-view.js';
import { SchoolList, type ListTools } from './school-list.js';

/** What stands below the figures and levels, with its words. */
export interface Later {
  readonly localise: LaterLocalise;
  readonly list: SchoolList;
}

const words = bothSets(bothSets(awardsWords, rightsWords), schoolsWords);

/** Begins what is loaded when the figures stand. Its language follows the element's first. */
export function beginLater(host: LitElement, first: Localise, tools: ListTools): Later {
  const localise = new Localise(host, words, first);
  return { localise, list: new SchoolList(host, localise, tools) };
}

/**
 * The further sections of the summary: groups, growth, what is due, rates. Not rendered again for what happens in the
 * list of schools: of 25,000 that would take longer than the list itself.
 */
export function furtherSections(view: FurtherView, groups: readonly GroupField[]): unknown {
  const { at, localise, printing, whole, headingLevel } = view;
  const depends = [
    at,
    localise.messages,
    localise.language,
    printing,
    whole,
    headingLevel,
    groups.join(),
    view.showDue,
  ];
  return guard(
    depends,
    (): TemplateResult =>
      html`${groups.map((field) => groupChart(view, field))} ${growthChart(view)} ${dueList(view)} ${ratesSection(view)}`,
  );
}
