import { create, ts as analyserTs } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { dirname } from 'node:path';
import ts from 'typescript';
import { customProperties } from './custom-properties.mjs';
import { rendered } from './rendered.mjs';
import { everyNode, mainFile, sourceFile, sourcesOf, tags } from './sources.mjs';

/**
 * What `dist/custom-elements.json` holds: each element with its attributes, properties, methods, events, slots, parts,
 * custom properties and examples, out of the sources and their comments alone.
 *
 * Throws where something public has no comment, since nobody would understand it.
 */
export function manifest() {
  const declarations = tags().map(declaration);
  const classes = declarations.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: { name, module: 'dist/index.js' },
  }));
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      { kind: 'javascript-module', path: 'dist/index.js', declarations, exports: classes },
      ...declarations.map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: 'dist/index.js' } }],
      })),
    ],
  };
}

function declaration(tag) {
  const path = mainFile(tag);
  const sources = sourcesOf(tag);
  const analysed = create({
    modules: [analyserTs.createSourceFile(path, sourceFile(path).text, analyserTs.ScriptTarget.ES2022, true)],
    plugins: litPlugin(),
    context: { dev: false },
  });
  const found = analysed.modules[0].declarations.find(({ superclass }) => superclass?.name === 'InclusionElement');
  if (!found) throw new Error(`${path} has no class that is an element.`);
  const members = found.members.filter(isPublic).map((member) => withReturn(path, member));
  return {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name: found.name,
    description: commented(tag, 'the class', oneLine(found.description)),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: members.filter(({ attribute }) => attribute).map(attributeOf),
    members,
    events: (found.events ?? []).map(({ name, description }) => eventOf(tag, sources, name, description)),
    slots: (found.slots ?? []).map(({ name, description }) => ({
      name,
      description: commented(tag, name, description),
    })),
    cssParts: partsOf(tag, sources),
    cssProperties: customProperties(tag),
    examples: examplesOf(path, found.name),
  };
}

/** Fields and methods of the element itself: not what the browser or lit calls, and nothing without a comment. */
function isPublic({ name, privacy, static: ofClass, description, attribute }) {
  if (privacy || ofClass || name.startsWith('#') || /Callback$/u.test(name)) return false;
  return description !== undefined || attribute !== undefined;
}

/** A member as the manifest has it, with one line of description and, of a method, what the source says it returns. */
function withReturn(
  path,
  { name, kind, type, default: standard, description, attribute, reflects, readonly, parameters },
) {
  let returns;
  everyNode(sourceFile(path), (node) => {
    if (ts.isMethodDeclaration(node) && node.name.getText() === name) returns = node.type?.getText();
  });
  return {
    kind,
    name,
    ...(type && { type }),
    ...(standard !== undefined && { default: standard }),
    description: commented(path, name, oneLine(description)),
    ...(attribute && { attribute }),
    ...(reflects && { reflects }),
    ...(readonly && { readonly }),
    ...(kind === 'method' && { parameters: parameters ?? [], return: { type: { text: returns ?? 'void' } } }),
  };
}

/** What stands in a page's source: of a field that takes objects too, the strings alone. */
function attributeOf({ name, attribute, type, default: standard, description }) {
  const inMarkup = type.text.split('|').filter((one) => /^\s*(?:string|number|boolean|'[^']*')\s*$/u.test(one));
  return {
    name: attribute,
    fieldName: name,
    type: { text: inMarkup.map((one) => one.trim()).join(' | ') },
    ...(standard !== undefined && { default: standard }),
    description,
  };
}

/** An event with the type of its detail, as the interface of the element's event details states it. */
function eventOf(tag, sources, name, description) {
  let detail;
  for (const source of sources) {
    everyNode(source, (node) => {
      if (!ts.isPropertySignature(node) || node.name.text !== name) return;
      if (/EventDetails$/u.test(node.parent.name?.text ?? '')) detail ??= node.type.getText().replaceAll(/\s+/gu, ' ');
    });
  }
  if (!detail) throw new Error(`No interface states what ${name} of <${tag}> carries.`);
  return { name, type: { text: `CustomEvent<${detail}>` }, description: commented(tag, name, oneLine(description)) };
}

/**
 * The parts that the element's templates have, in the order of the alphabet. What each is stands as `@csspart` in the
 * comment of a class or of the sheet that styles it; of two, that in the element's own folder counts.
 */
function partsOf(tag, sources) {
  const folder = dirname(mainFile(tag));
  const own = ({ fileName }) => (dirname(fileName) === folder ? 0 : 1);
  const comments = new Map();
  for (const { text } of [...sources].sort((one, other) => own(one) - own(other))) {
    for (const [, name, description] of text.matchAll(
      /@csspart ([a-z-]+) - ([^@]*?)(?=\s*\n \* @|\s*\n \*\n|\s*\n? \*\/)/gu,
    )) {
      if (!comments.has(name)) comments.set(name, description.replaceAll(/\s*\n \*\s*/gu, ' '));
    }
  }
  return [...rendered(sources).parts]
    .sort()
    .map((name) => ({ name, description: commented(tag, `the part ${name} (@csspart)`, comments.get(name)) }));
}

/** The `@example` of a class, without its fence. */
function examplesOf(path, className) {
  const examples = [];
  everyNode(sourceFile(path), (node) => {
    if (!ts.isClassDeclaration(node) || node.name?.text !== className) return;
    for (const tag of ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example')) {
      const [, language, code] = /```(\w+)\n([\s\S]*?)\n```/u.exec(ts.getTextOfJSDocComment(tag.comment) ?? '') ?? [];
      if (code) examples.push({ language, code });
    }
  });
  return examples;
}

function commented(where, what, description) {
  if (!description) throw new Error(`${where}: ${what} needs a comment that says what it is.`);
  return description;
}

function oneLine(text) {
  return text?.replaceAll(/\s*\n\s*/gu, ' ').trim();
}
