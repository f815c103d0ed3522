import { code, sample, section, table } from './markdown.mjs';

/** What stands in words beside each kind: what it is for, and which examples of it there are. */
const kinds = {
  audit: {
    what: 'A questionnaire: strands of areas of statements, and how they are answered and scored.',
    examples: ['small-audit.json', 'manchester-inclusion-audit.json'],
  },
  'audit-response': {
    what: 'One set of answers to an audit, as it is saved, sent, merged and compared.',
    examples: ['small-response-2026.json', 'manchester-response-example.json'],
  },
  'strand-progress': {
    what: 'How far a strategy is, strand by strand, on a day.',
    examples: ['manchester-strategy-2023-24.json', 'manchester-strategy-counts.json'],
  },
  'rights-register': {
    what: 'The schools of an area with their Rights Respecting Schools awards.',
    examples: ['exampleton-rights-2026.json', 'manchester-rights-2023.json'],
  },
  'parent-guide': {
    what: 'A guide for parents and carers: chapters of sections of blocks, words explained, people to ask.',
    examples: ['small-guide.json', 'manchester-parent-guide.json'],
  },
};

/** What the patterns of the schemas ask for, by a part that only they have. */
const patterns = [
  ['{2,8}', 'language (BCP 47)'],
  ['[0-9A-Fa-f]{8}', 'UUID'],
  ['[a-z0-9._-]*', 'small letters, digits, `.`, `_` and `-`, a letter or digit first'],
  ['(0|[1-9]', 'version, as in `1.2.0` ([semver](https://semver.org))'],
  ['(-\\d\\d(-\\d\\d)?)?', 'day, month or year, as in `2026-09-01`, `2026-09` or `2026`'],
  ['\\S', 'text that is not empty'],
];

/** The parts of the page of a kind of document, out of its JSON Schema, its limits and its starter. */
export function documentPage({ kind, schema, limits, starter }) {
  const parts = reached(schema);
  const { what, examples } = kinds[kind];
  const { bytes, values, levels } = limits;
  return [
    `# \`${kind}\``,
    `${what} What is marked “yes” has to be there; everything else may be left out. Fields that are not listed are kept, not read, and warned of.`,
    `At most ${number(bytes / 1_000_000)} MB, ${number(values)} values and ${levels} levels: a document past that is refused at once. The JSON Schema is \`dist/schemas/${kind}.schema.json\`; name it as \`$schema\` for completion in your editor.`,
    section(
      'To begin with',
      `\`npx inclusion-elements new ${kind}\` writes this.`,
      sample('json', JSON.stringify(starter, null, 2)),
      `Longer examples: ${examples.map((file) => `[\`${file}\`](/documents/${file})`).join(', ')}.`,
    ),
    section('The document', fields(schema)),
    ...parts.map((name) => section(name, ...partParts(schema.$defs[name]))),
  ];
}

/** The names of a schema's parts in the order in which a reader meets them. */
function reached(schema) {
  const found = new Set();
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    const name = refName(node);
    if (name === undefined) {
      for (const [key, part] of Object.entries(node)) if (key !== '$defs') visit(part);
    } else if (!found.has(name)) {
      found.add(name);
      visit(schema.$defs[name]);
    }
  };
  visit(schema);
  // The small ones, of one value each, last.
  const small = (name) =>
    !schema.$defs[name].properties && !schema.$defs[name].anyOf?.some(({ properties }) => properties);
  return [...found].sort((one, other) => small(one) - small(other));
}

function partParts(part) {
  const { description, anyOf, properties } = part;
  if (properties) return [description, conditionsOf(part), fields(part)];
  const forms = anyOf?.filter((form) => form.properties) ?? [];
  const named = forms.length > 0 && forms.every(({ required }) => required);
  if (!named || !part.anyOf.every((form) => form.properties?.[form.required[0]]?.description))
    return [description, `${capital(typeOf({ ...part, description: undefined }))}.`];
  return [
    description ?? 'One of these forms.',
    table(
      ['form', 'meaning'],
      forms.map((form) => [
        `\`{ ${form.required.map((name) => `${name}: …`).join(', ')} }\``,
        form.properties[form.required.at(-1)].description,
      ]),
    ),
  ];
}

/** What has to be there besides, by the value of another field. */
function conditionsOf({ allOf = [] }) {
  return allOf
    .map(({ if: { properties, required }, then }) => {
      const [[field, when]] = Object.entries(properties);
      const value = typeOf(when);
      return `With \`${field}\` ${value}${required ? '' : ' or left out'}, ${then.required.map(code).join(', ')} has to be there.`;
    })
    .join(' ');
}

function fields({ properties, required = [] }) {
  return table(
    ['field', 'type', 'required', 'meaning'],
    Object.entries(properties).map(([name, field]) => [
      code(name),
      typeOf(field),
      required.includes(name) ? 'yes' : '',
      field.description,
    ]),
  );
}

/** A part of a schema in words, for a cell. */
function typeOf(node) {
  const name = refName(node);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (node.enum) return node.enum.map((value) => code(JSON.stringify(value))).join(' or ');
  if (node.anyOf ?? node.oneOf) return [...new Set((node.anyOf ?? node.oneOf).map(typeOf))].join(' or ');
  if (node.type === 'array') return `list of ${typeOf(node.items ?? {})}${range(node.minItems, node.maxItems, 'long')}`;
  if (node.type === 'object') {
    const of = node.additionalProperties;
    return of && Object.keys(of).length > 0
      ? `map of ${node.propertyNames ? keyType(node.propertyNames) : 'name'} to ${typeOf(of)}`
      : 'object';
  }
  if (node.type === 'number' || node.type === 'integer') return numberType(node);
  if (node.type === 'string') return stringType(node);
  return node.type ?? 'anything that JSON can say';
}

/** What the keys of a map are. */
function keyType(node) {
  return typeOf(node).replace(' (BCP 47)', '');
}

function numberType({ type, minimum, exclusiveMinimum, maximum }) {
  const what = type === 'integer' ? 'whole number' : 'number';
  if (exclusiveMinimum !== undefined) return `${what}, more than ${exclusiveMinimum}`;
  return what + range(minimum, maximum);
}

function range(least, most, word) {
  const upper = most === Number.MAX_SAFE_INTEGER ? undefined : most;
  const after = word ? ` ${word}` : '';
  if (least > Number.MIN_SAFE_INTEGER && upper !== undefined) return `, ${least} to ${upper}${after}`;
  if (least > Number.MIN_SAFE_INTEGER) return `, ${least} or more${after}`;
  return upper === undefined ? '' : `, ${upper} at most${after}`;
}

function stringType({ pattern, format, minLength, maxLength }) {
  if (format === 'date') return 'day, as in `2026-09-01`';
  if (format === 'date-time') return 'time in UTC, as in `2026-09-01T09:00:00Z`';
  const known = patterns.find(([part]) => pattern?.includes(part));
  if (known) return known[1];
  if (pattern) return `text like ${code(pattern)}`;
  return `text${range(minLength, maxLength, 'characters')}`;
}

function refName({ $ref }) {
  return $ref === '#' ? undefined : $ref?.replace('#/$defs/', '');
}

function number(value) {
  return value.toLocaleString('en-GB');
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
