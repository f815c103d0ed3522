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

/** What a page is there to show that needs a looser policy; each page says so. */
const looser = new Map([['/desk.html', "frame-src 'self'"]]);

/** The policy that a page of the demonstration is sent with, by its path. */
export function policyOf(path) {
  const further = looser.get(path);
  return further ? `${contentSecurityPolicy}; ${further}` : contentSecurityPolicy;
}
