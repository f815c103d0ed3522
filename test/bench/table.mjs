import { quantile } from './measure.mjs';

/** What was measured, as a table in Markdown; ratios are to the row called `base` of the same size. */
export function table(results, titles, base) {
  const rows = results.map(({ size, name, ...row }) => {
    const against = results.find((other) => other.size === size && other.name === base);
    const cell = (key, unit, scale = 1, places = 1) =>
      `${(row[key] / scale).toFixed(places)}${unit}${name === base ? '' : ` (${(row[key] / against[key]).toFixed(2)} ×)`}`;
    return [
      size,
      titles[name] ?? name,
      `${(row.gzip / 1000).toFixed(1)} · ${(row.brotli / 1000).toFixed(1)} KB`,
      cell('painted', ' ms', 1, 0),
      cell('all', ' ms', 1, 0),
      cell('answer', ' ms'),
      cell('answer95', ' ms'),
      `${row.script.toFixed(1)} + ${row.layout.toFixed(1)} ms`,
      cell('whole', ' ms'),
      cell('heap', ' MB', 1e6),
      cell('nodes', '', 1, 0),
    ].join(' | ');
  });
  const head = [
    'statements',
    'page',
    'gzip · brotli',
    'first answer painted',
    'all statements there',
    'an answer',
    '95%',
    'script, style and layout in it',
    'until it is at rest again',
    'heap',
    'nodes',
  ];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** What an answer costs in a long questionnaire beside one in the shortest, a line for each page. */
export function growth(results, names) {
  return names
    .map((name) => {
      const [small, ...larger] = results.filter((row) => row.name === name);
      const ratios = larger.map(({ size, answer }) => `${(answer / small.answer).toFixed(2)} with ${size} statements`);
      return `${name}: an answer costs, beside one with ${small.size}: ${ratios.join(', ')}.`;
    })
    .join('\n');
}

/**
 * A small and a large document side by side, a line for each thing that was measured: what it is, its name in a run, its
 * unit.
 */
export function sideBySide(runs, sizes, what, lines) {
  const median = (size, key) => quantile(runs.filter((run) => run.size === size).map((run) => run[key]));
  const rows = lines.map(([name, key, unit]) => {
    const [few, many] = sizes.map((size) => median(size, key));
    const ratio = few > 0 ? (many / few).toFixed(2) : '-';
    return `| ${name} | ${few.toFixed(1)} ${unit} | ${many.toFixed(1)} ${unit} | ${ratio} |`;
  });
  const heads = sizes.map((size) => `${size.toLocaleString('en')} ${what}`);
  return [`| | ${heads.join(' | ')} | ratio |`, '|---|---|---|---|', ...rows].join('\n');
}
