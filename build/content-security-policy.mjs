/** The strictest policy that the elements promise to work under; the demonstration's pages are served with it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What a page may do besides, by its address: each is there to show it, and says so. */
export const besides = { '/desk.html': "frame-src 'self'", '/iframe.html': "frame-src 'self'" };

/** The policy of a page of the demonstration. */
export function policyFor(path) {
  return besides[path] ? `${contentSecurityPolicy}; ${besides[path]}` : contentSecurityPolicy;
}
