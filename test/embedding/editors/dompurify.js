import DOMPurify from '/node_modules/dompurify/dist/purify.es.mjs';

/** DOMPurify without a setting. */
export function clean(html) {
  return DOMPurify.sanitize(html);
}
