import { findCycle } from '../audit/conditions.js';
import type { Audit, Condition, Scale, Statement } from './audit.js';
import type { Findings, Path } from './problem-list.js';
import type { Named } from './sentences.js';
import { codesOf, statementsWithPaths } from './statements.js';
import { UniqueIds, usedTwice } from './unique-ids.js';

/** What a schema can not see: ids used twice, names that lead nowhere, conditions that go round, bands out of order. */
export function auditReferences(audit: Audit, types: readonly string[], list: Findings): void {
  const { scales = {}, settingTypes = [], perspectives = [], results, strands } = audit;
  const statements = statementsWithPaths(audit);
  const byId = new Map(statements.map(({ statement }) => [statement.id, statement]));
  const settingIds = settingTypes.map(({ id }) => id);
  const perspectiveIds = perspectives.map(({ id }) => id);
  const scaleIds = Object.keys(scales);
  const ids = new UniqueIds(list);

  settingTypes.forEach(({ id }, index) => ids.register(id, ['settingTypes', index, 'id']));
  perspectives.forEach(({ id }, index) => ids.register(id, ['perspectives', index, 'id']));
  for (const [id, { options }] of Object.entries(scales)) {
    ids.register(id, ['scales', id]);
    checkOptions(options, ['scales', id, 'options']);
  }
  strands.forEach((strand, index) => {
    ids.registerPlace(strand.id, ['strands', index, 'id']);
    strand.areas.forEach(({ id }, area) => ids.registerPlace(id, ['strands', index, 'areas', area, 'id']));
  });
  for (const { statement, path } of statements) ids.registerPlace(statement.id, [...path, 'id']);
  for (const { statement, path } of statements) checkStatement(statement, path);
  checkBands();
  // Where an id stands twice, it is not clear which statement a condition means.
  if (!list.problems.some(({ code }) => code === 'duplicate-id')) checkCycle();

  function checkOptions(options: Scale['options'], path: Path): void {
    const first = new Map<string, Path>();
    options.forEach(({ code }, index) => {
      const place = [...path, index, 'code'];
      const before = first.get(code);
      if (before) usedTwice(list, 'code', code, place, before);
      else first.set(code, place);
    });
    const scores = options.flatMap(({ score }) => score ?? []);
    if (scores.length > 0 && !scores.some((score) => score > 0)) {
      list.add(path, 'no-score-above-zero');
    }
  }

  function checkStatement(statement: Statement, path: Path): void {
    const { type = 'rating', scale, options } = statement;
    known(type, types, 'type', [...path, 'type']);
    if (scale !== undefined) known(scale, scaleIds, 'scale', [...path, 'scale']);
    else if (type === 'rating') missing('scale');
    if (options?.length) checkOptions(options, [...path, 'options']);
    else if (type === 'choice' || type === 'choices') missing('options');
    checkRange(statement, path);
    for (const id of Object.keys(statement.variants ?? {})) settingType(id, [...path, 'variants', id]);
    statement.appliesTo?.forEach((id, index) => settingType(id, [...path, 'appliesTo', index]));
    statement.perspectives?.forEach((id, index) => perspective(id, [...path, 'perspectives', index]));
    for (const code of Object.keys(statement.improvements ?? {}))
      option(code, statement, [...path, 'improvements', code]);
    if (statement.when) checkCondition(statement.when, [...path, 'when']);

    function missing(field: 'scale' | 'options'): void {
      list.add([...path, field], 'missing', field, type);
    }
  }

  function checkRange({ type, minimum, maximum }: Statement, path: Path): void {
    if (type !== 'number' && type !== 'date') return;
    const form = type === 'number' ? 'number' : 'string';
    for (const [name, value] of Object.entries({ minimum, maximum })) {
      if (value === undefined || typeof value === form) continue;
      list.add([...path, name], 'wrong-bound', name, value, type);
      return;
    }
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
      list.add([...path, 'minimum'], 'minimum-above-maximum');
  }

  function checkCondition(condition: Condition, path: Path): void {
    if ('not' in condition) checkCondition(condition.not, [...path, 'not']);
    else if ('all' in condition) condition.all.forEach((part, index) => checkCondition(part, [...path, 'all', index]));
    else if ('any' in condition) condition.any.forEach((part, index) => checkCondition(part, [...path, 'any', index]));
    else if ('settingType' in condition)
      condition.settingType.forEach((id, index) => settingType(id, [...path, 'settingType', index]));
    else if ('perspective' in condition)
      condition.perspective.forEach((id, index) => perspective(id, [...path, 'perspective', index]));
    else {
      const other = byId.get(condition.statement);
      if (!other) known(condition.statement, [...byId.keys()], 'statement', [...path, 'statement']);
      else if ('is' in condition) option(condition.is, other, [...path, 'is']);
      else if ('in' in condition) condition.in.forEach((code, index) => option(code, other, [...path, 'in', index]));
    }
  }

  function settingType(id: string, path: Path): void {
    known(id, settingIds, 'setting-type', path);
  }

  function perspective(id: string, path: Path): void {
    known(id, perspectiveIds, 'perspective', path);
  }

  function option(code: string, statement: Statement, path: Path): void {
    const codes = codesOf(statement, audit);
    if (codes) known(code, codes, 'option', path, statement.id);
  }

  function known(name: string, names: readonly string[], what: Named, path: Path, statement?: string): void {
    if (!names.includes(name)) list.add(path, `unknown-${what}`, name, names, statement);
  }

  function checkBands(): void {
    results?.bands.forEach(({ id, from }, index, bands) => {
      ids.register(id, ['results', 'bands', index, 'id']);
      const path = ['results', 'bands', index, 'from'];
      const before = bands[index - 1]?.from;
      if (before === undefined) {
        if (from !== 0) list.add(path, 'bands-from-zero', from);
      } else if (from <= before) list.add(path, 'bands-not-rising', from, before);
    });
  }

  function checkCycle(): void {
    const cycle = findCycle(audit);
    const [first] = cycle ?? [];
    if (!cycle || first === undefined) return;
    list.add([...(ids.places.get(first)?.slice(0, -1) ?? []), 'when'], 'condition-cycle', cycle, first);
  }
}
