import ts from 'typescript';
import { everyNode } from './sources.mjs';

/**
 * What source files put on a page: the parts and slots of their templates and the events they dispatch, as names.
 *
 * A part whose name is handed in (`part=${name}`) has the names that the calls hand in: a string in the place of that
 * parameter, or a field of that name in an object there, or what stands for it when it is left out.
 */
export function rendered(sources) {
  const parts = new Set();
  const slots = new Set();
  const events = new Set();
  for (const source of sources) {
    everyNode(source, (node) => {
      if (ts.isTemplateLiteral(node)) {
        const text = node.getText();
        for (const [, names] of text.matchAll(/\bpart="([^"$]+)"/gu))
          names.split(/\s+/u).forEach((name) => parts.add(name));
        for (const [, slot] of text.matchAll(/<slot(?: name="([a-z-]+)")?>/gu)) slots.add(slot ?? '');
      }
      if (ts.isTemplateSpan(node) && /\bpart=$/u.test(before(node))) {
        const names = handedIn(node.expression, sources);
        if (names.length === 0)
          throw new Error(`No name is found for part=\${${node.expression.getText()}} in ${source.fileName}`);
        names.forEach((name) => parts.add(name));
      }
      if (ts.isCallExpression(node) && node.expression.getText() === 'tell') {
        const [, name] = node.arguments;
        if (name && ts.isStringLiteral(name)) events.add(name.text);
      }
    });
  }
  return { parts, slots, events };
}

/** The fixed text of a template before one of its expressions. */
function before(span) {
  const { head, templateSpans } = span.parent;
  const at = templateSpans.indexOf(span);
  return at === 0 ? head.text : templateSpans[at - 1].literal.text;
}

function handedIn(expression, sources) {
  const name = expression.getText();
  const strings = literals(expression);
  if (strings.length > 0) return strings;
  const within = (node) => (ts.isFunctionLike(node) ? node : node && within(node.parent));
  let maker = within(expression);
  // The function that has the parameter may be further out than the one that renders.
  while (maker && !maker.parameters.some((parameter) => parameter.getText().includes(name)) && !declares(maker, name)) {
    maker = within(maker.parent);
  }
  if (!maker) return [];
  const called = maker.name?.text ?? (ts.isVariableDeclaration(maker.parent) ? maker.parent.name.getText() : '');
  const names = [];
  everyNode(maker, (node) => {
    if (ts.isBindingElement(node) && node.name.getText() === name && node.initializer)
      names.push(...literals(node.initializer));
  });
  const place = maker.parameters.findIndex((parameter) => parameter.name.getText() === name);
  for (const source of sources) {
    everyNode(source, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== called) return;
      if (place >= 0 && node.arguments[place]) names.push(...literals(node.arguments[place]));
      for (const argument of node.arguments.filter(ts.isObjectLiteralExpression)) {
        for (const field of argument.properties) {
          if (ts.isPropertyAssignment(field) && field.name.getText() === name)
            names.push(...literals(field.initializer));
        }
      }
    });
  }
  return names;
}

/** Whether a function takes a constant of this name out of what it was given. */
function declares(maker, name) {
  let found = false;
  everyNode(maker, (node) => {
    found ||= ts.isBindingElement(node) && node.name.getText() === name;
  });
  return found;
}

/** The strings that an expression can be, where that is plain to see. */
function literals(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...literals(expression.whenTrue), ...literals(expression.whenFalse)];
  return [];
}
