import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { measured, questionnaire } from '/questionnaire.js';

/** react-jsonschema-form: radios and a comment box for each statement, in its own default theme. */
const { statements, options } = await questionnaire();
const schema = {
  type: 'object',
  properties: Object.fromEntries(
    statements.flatMap(({ id, text }) => [
      [id, { type: 'string', title: text, enum: options.map(({ code }) => code) }],
      [`${id}-comment`, { type: 'string', title: 'Comment' }],
    ]),
  ),
};
const uiSchema = Object.fromEntries(
  statements.flatMap(({ id }) => [
    [id, { 'ui:widget': 'radio', 'ui:enumNames': options.map(({ label }) => label) }],
    [`${id}-comment`, { 'ui:widget': 'textarea' }],
  ]),
);
let answered = 0;
const onChange = ({ formData }) => (answered = Object.values(formData).filter((value) => value !== undefined).length);
createRoot(document.querySelector('#form')).render(createElement(Form, { schema, uiSchema, validator, onChange }));
const find = (id, code) =>
  document.querySelectorAll(`input[type="radio"][name="root_${id}"]`)[options.findIndex((one) => one.code === code)];
measured(find, () => answered);
