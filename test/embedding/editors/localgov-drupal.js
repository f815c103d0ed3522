import { cleanByRules, each } from './by-rules.js';

/**
 * LocalGov Drupal's text format "WYSIWYG", from the elements that its `filter.format.wysiwyg.yml` allows. Classes are
 * left out, since no snippet of ours has any.
 */
const rules = {
  everywhere: ['lang', 'dir'],
  elements: {
    ...each('a', 'hreflang title href data-entity-type data-entity-uuid data-entity-substitution'),
    ...each('h2 h3 h4 h5 h6', 'id'),
    ...each('ol ul', 'type start'),
    ...each('blockquote', 'cite'),
    ...each('img', 'src alt height width data-entity-type data-entity-uuid data-caption data-align'),
    ...each('drupal-media', 'title alt data-entity-type data-entity-uuid data-caption data-view-mode data-align'),
    ...each('td th', 'rowspan colspan'),
    ...each('br caption cite code dd dl dt em h1 li mark p pre span strong table tbody tfoot thead tr u'),
  },
};

export function clean(html) {
  return cleanByRules(html, rules);
}
