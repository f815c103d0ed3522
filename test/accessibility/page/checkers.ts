import axe from 'axe-core';
import type { Finding } from './finding.js';

/** IBM's engine is a script that sets one global. */
declare const ace: typeof import('accessibility-checker-engine');

/** What a checker found wrong, and how many places, by rule, it leaves to a person. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly toLookAt: Readonly<Record<string, number>>;
}

/** axe-core with every rule it has, those that it leaves off by itself too. */
export async function checkWithAxe(): Promise<Checked> {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations, incomplete } = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  return {
    findings: violations.flatMap(({ id, help, nodes, tags }) =>
      nodes.map(({ html, failureSummary }) => ({
        // Beyond WCAG 2.2 AA: told, and not counted as a fault.
        check: tags.includes('wcag2aaa') ? 'aaa' : 'axe',
        rule: id,
        where: html.slice(0, 200),
        what: failureSummary ?? help,
      })),
    ),
    toLookAt: Object.fromEntries(incomplete.map(({ id, nodes }) => [id, nodes.length])),
  };
}

/** IBM's engine with all its rules: what fails is found, what it calls potential or manual is left to a person. */
export async function checkWithIbm(): Promise<Checked> {
  const checker = new ace.Checker();
  const { results } = await checker.check(document, checker.getGuidelineIds());
  const findings: Finding[] = [];
  const toLookAt: Record<string, number> = {};
  for (const { ruleId, value, snippet, message, node } of results) {
    const outcome: string = value[1];
    if (outcome === 'FAIL') {
      const rendered = renderedOf(node);
      const partOf = node instanceof Element ? node.closest('table')?.className : undefined;
      findings.push({ check: 'ibm', rule: ruleId, where: snippet.slice(0, 200), what: message, rendered, partOf });
    }
    if (outcome === 'POTENTIAL' || outcome === 'MANUAL') toLookAt[ruleId] = (toLookAt[ruleId] ?? 0) + 1;
  }
  return { findings, toLookAt };
}

function renderedOf(node: Node): NonNullable<Finding['rendered']> {
  if (!(node instanceof Element) || node.checkVisibility({ contentVisibilityAuto: true })) return 'yes';
  return node.checkVisibility() ? 'when near' : 'no';
}

/** What a checker finds in a few words of markup, instead of a story. */
export async function tryMarkup(check: 'axe' | 'ibm', markup: string): Promise<readonly Finding[]> {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.getElementById('story')?.replaceChildren(...parsed.body.children);
  return (await (check === 'axe' ? checkWithAxe() : checkWithIbm())).findings;
}
