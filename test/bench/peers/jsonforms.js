import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { measured, questionnaire } from '/questionnaire.js';

/** JSON Forms with its plain HTML renderers, the lightest that it has. */
const { statements, options } = await questionnaire();
const schema = {
  type: 'object',
  properties: Object.fromEntries(
    statements.flatMap(({ id, text }) => [
      [id, { type: 'string', title: text, oneOf: options.map(({ code, label }) => ({ const: code, title: label })) }],
      [`${id}-comment`, { type: 'string', title: 'Comment' }],
    ]),
  ),
};
const uischema = {
  type: 'VerticalLayout',
  elements: statements.flatMap(({ id }) => [
    { type: 'Control', scope: `#/properties/${id}`, options: { format: 'radio' } },
    { type: 'Control', scope: `#/properties/${id}-comment`, options: { multi: true } },
  ]),
};
// What is answered before it has told of its data for the first time is lost.
let answered;
const props = {
  schema,
  uischema,
  data: {},
  renderers: vanillaRenderers,
  cells: vanillaCells,
  onChange: ({ data }) => (answered = Object.keys(data).length),
};
createRoot(document.querySelector('#form')).render(createElement(JsonForms, props));
const find = (id, code) =>
  answered === undefined ? null : document.querySelector(`input[name="#/properties/${id}"][value="${code}"]`);
measured(find, () => answered);
