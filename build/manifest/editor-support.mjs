/**
 * What editors read to complete and explain our tags, out of the manifest: VS Code's data for HTML and for CSS, and
 * web-types for JetBrains' editors.
 */

/** VS Code's custom data for HTML: tags, attributes and the values there are to choose from. */
export function vsCodeHtml(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: about(element) },
      attributes: element.attributes.map(({ name, type, description }) => ({
        name,
        description: { kind: 'markdown', value: description },
        ...(type.text === 'boolean' ? { valueSet: 'v' } : values(type)),
      })),
    })),
  };
}

/** VS Code's custom data for CSS: the custom properties, each once, and `::part()` with every name. */
export function vsCodeCss(elements) {
  const properties = new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((one) => [one.name, one])));
  const parts = new Map();
  for (const { tagName, cssParts } of elements) {
    for (const { name, description } of cssParts) {
      parts.set(name, [...(parts.get(name) ?? []), `\`<${tagName}>\`: ${description}`]);
    }
  }
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description, default: standard }) => ({
      name,
      description: { kind: 'markdown', value: `${description} Default: \`${standard}\`` },
    })),
    pseudoElements: [...parts].map(([name, lines]) => ({
      name: `::part(${name})`,
      description: { kind: 'markdown', value: lines.join('\n\n') },
    })),
  };
}

/** Web-types, version 2: what JetBrains' editors read. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: about(element),
          attributes: element.attributes.map(({ name: attribute, type, default: standard, description }) => ({
            name: attribute,
            description,
            ...(standard !== undefined && { default: standard.replaceAll("'", '') }),
            value: type.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: type.text },
          })),
          slots: element.slots.map(({ name: slot, description }) => ({ name: slot, description })),
          js: {
            properties: element.members
              .filter(({ kind }) => kind === 'field')
              .map(({ name: property, type, description, readonly }) => ({
                name: property,
                type: type.text,
                description,
                ...(readonly && { 'read-only': true }),
              })),
            events: element.events.map(({ name: event, description }) => ({ name: event, description })),
          },
          css: {
            properties: element.cssProperties.map(({ name: property, default: standard, description }) => ({
              name: property,
              description: `${description} Default: \`${standard}\``,
            })),
            parts: element.cssParts.map(({ name: part, description }) => ({ name: part, description })),
          },
        })),
      },
    },
  };
}

function values({ text }) {
  const names = [...text.matchAll(/'([^']*)'/gu)].map(([, name]) => ({ name }));
  return names.length > 0 ? { values: names } : {};
}

/** What an element is for, with its events, slots and an example: what an editor shows beside the tag. */
function about({ description, events, slots, examples }) {
  const list = (title, lines) => (lines.length > 0 ? [`**${title}**\n\n${lines.join('\n')}`] : []);
  return [
    description,
    ...list(
      'Events',
      events.map((event) => `- \`${event.name}\`: ${event.description}`),
    ),
    ...list(
      'Slots',
      slots.map((slot) => `- ${slot.name ? `\`${slot.name}\`` : 'default'}: ${slot.description}`),
    ),
    ...examples.map(({ language, code }) => `\`\`\`${language}\n${code}\n\`\`\``),
  ].join('\n\n');
}
