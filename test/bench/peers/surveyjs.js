import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import 'survey-js-ui';
import { measured, questionnaire } from '/questionnaire.js';

/** SurveyJS Form Library, by its plain JavaScript interface; with `?paged`, a page for each ten statements. */
const { statements, options, pages } = await questionnaire();
const elements = ({ id, text }) => [
  {
    type: 'radiogroup',
    name: id,
    title: text,
    choices: options.map(({ code, label }) => ({ value: code, text: label })),
  },
  { type: 'comment', name: `${id}-comment`, title: 'Comment' },
];
const survey = new Model({
  pages: (pages ?? [statements]).map((page, index) => ({ name: `page${index}`, elements: page.flatMap(elements) })),
});
let answered = 0;
survey.onValueChanged.add(() => (answered = Object.keys(survey.data).length));
survey.render(document.querySelector('#form'));
const find = (id, code) => document.querySelector(`[data-name="${id}"] input[value="${code}"]`);
measured(find, () => answered);
