import { cleanByRules, each } from './by-rules.js';

/**
 * WordPress for people without `unfiltered_html`: authors, and everybody but the super administrator on a network of
 * sites. From the list `$allowedposttags` and the global attributes in its `wp-includes/kses.php` (6.8); the attributes
 * of pictures, sound, tables and forms are left out, since no snippet of ours has any.
 */
const rules = {
  everywhere: [
    ...['controls', 'current', 'describedby', 'details', 'expanded', 'hidden', 'label', 'labelledby', 'live'].map(
      (name) => `aria-${name}`,
    ),
    ...['class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
  ],
  elements: {
    ...each('a', 'href rel rev name target download'),
    ...each('article aside details div figure figcaption footer header hgroup nav p section summary', 'align'),
    ...each('h1 h2 h3 h4 h5 h6 hr legend', 'align'),
    ...each('blockquote q', 'cite'),
    ...each('del ins', 'datetime'),
    ...each('ol ul li', 'type start reversed value'),
    ...each('abbr acronym address b bdo big br cite code dd dfn dl dt em fieldset font i kbd label map mark menu pre'),
    ...each('s samp small span strike strong sub sup title tt u var'),
    ...each('audio button caption col colgroup img table tbody td textarea tfoot th thead tr track video'),
  },
};

export function clean(html) {
  return cleanByRules(html, rules);
}
