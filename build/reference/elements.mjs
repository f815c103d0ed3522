import { code, sample, section, table } from './markdown.mjs';

/** The parts of the reference page of an element, out of its declaration in the manifest. */
export function elementPage({
  tagName,
  name,
  description,
  attributes,
  members,
  events,
  slots,
  cssParts,
  cssProperties,
  examples,
}) {
  const properties = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `# \`<${tagName}>\``,
    description,
    `On a page without a bundler \`embed.js\` loads it. With one, \`import 'inclusion-elements/${tagName}'\` registers it; its class is \`${name}\`.`,
    ...examples.map(({ language, code: text }) => sample(language, text)),
    section(
      'Attributes',
      table(
        ['attribute', 'type', 'default', 'meaning'],
        attributes.map((each) => [code(each.name), typeOf(each), standardOf(each), each.description]),
      ),
    ),
    section(
      'Properties',
      table(
        ['property', 'type', 'attribute', 'meaning'],
        properties.map((each) => [
          code(each.name) + (each.readonly ? ' (read only)' : ''),
          typeOf(each),
          each.attribute && code(each.attribute),
          each.description,
        ]),
      ),
    ),
    section(
      'Methods',
      table(
        ['method', 'gives', 'what it does'],
        methods.map((each) => [
          code(`${each.name}(${(each.parameters ?? []).map(parameter).join(', ')})`),
          code(each.return?.type.text ?? 'void'),
          each.description,
        ]),
      ),
    ),
    section(
      'Events',
      events.length > 0 && 'All bubble and leave shadow roots.',
      table(
        ['event', 'type', 'told when'],
        events.map((each) => [code(each.name), typeOf(each), each.description]),
      ),
    ),
    section(
      'Slots',
      table(
        ['slot', 'what it shows'],
        slots.map((each) => [each.name === '' ? 'the default' : code(each.name), each.description]),
      ),
    ),
    section(
      'Parts',
      cssParts.length > 0 && `For \`${tagName}::part(…)\` in a sheet of your own.`,
      table(
        ['part', 'what it is'],
        cssParts.map((each) => [code(each.name), each.description]),
      ),
    ),
    section(
      'Custom properties',
      cssProperties.length > 0 && 'Set them on the element or anywhere above it.',
      table(
        ['property', 'type', 'default', 'what it is for'],
        cssProperties.map((each) => [code(each.name), code(each.syntax), standardOf(each), each.description]),
      ),
    ),
  ];
}

function typeOf({ type }) {
  return type && code(type.text);
}

function standardOf({ default: standard }) {
  return standard === undefined || standard === "''" ? undefined : code(standard);
}

function parameter({ name, optional, type }) {
  return `${name}${optional ? '?' : ''}${type ? `: ${type.text}` : ''}`;
}
