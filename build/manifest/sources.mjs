import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Where the elements are: a folder for each, by its tag. */
const elements = 'src/elements';

/** The tags of all elements, in the order of the alphabet. */
export function tags() {
  return readdirSync(elements)
    .filter((tag) => existsSync(mainFile(tag)))
    .sort();
}

/** The file with the class of an element. */
export function mainFile(tag) {
  return join(elements, tag, `${tag}.ts`);
}

const parsed = new Map();

/** A source file as a tree, with its text. */
export function sourceFile(path) {
  if (!parsed.has(path)) {
    parsed.set(path, ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  return parsed.get(path);
}

/**
 * The source files that run as part of an element: its own and all that they import, at once or later; types apart,
 * since they leave nothing behind. In the order in which they are met, the element's own file first.
 */
export function sourcesOf(tag) {
  const found = new Set([mainFile(tag)]);
  for (const path of found) {
    for (const module of importedBy(sourceFile(path))) {
      const file = join(dirname(path), module.replace(/\.js$/u, '.ts'));
      if (module.startsWith('.') && existsSync(file)) found.add(file);
    }
  }
  return [...found].map(sourceFile);
}

function importedBy(source) {
  const modules = [];
  const look = (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) modules.push(node.moduleSpecifier.text);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier)
      modules.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      modules.push(node.arguments[0].text);
    ts.forEachChild(node, look);
  };
  look(source);
  return modules;
}

/** Calls `visit` for every node of a source file. */
export function everyNode(source, visit) {
  const look = (node) => {
    visit(node);
    ts.forEachChild(node, look);
  };
  look(source);
}
