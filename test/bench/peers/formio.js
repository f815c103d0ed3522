import { Formio } from '@formio/js';
import { measured, questionnaire } from '/questionnaire.js';

/** Form.io; with `?paged`, its wizard with a page for each ten statements. */
const { statements, options, pages } = await questionnaire();
const components = ({ id, text }) => [
  {
    type: 'radio',
    key: id,
    label: text,
    input: true,
    values: options.map(({ code, label }) => ({ value: code, label })),
  },
  { type: 'textarea', key: `${id}-comment`, label: 'Comment', input: true },
];
const panels = pages?.map((page, index) => ({
  type: 'panel',
  key: `page${index}`,
  title: `Page ${index + 1}`,
  components: page.flatMap(components),
}));
const form = await Formio.createForm(
  document.querySelector('#form'),
  panels ? { display: 'wizard', components: panels } : { components: statements.flatMap(components) },
);
let answered = 0;
form.on('change', ({ data }) => {
  answered = Object.values(data).filter((value) => value !== '').length;
});
const find = (id, code) => document.querySelector(`.formio-component-${id} input[value="${code}"]`);
measured(find, () => answered);
