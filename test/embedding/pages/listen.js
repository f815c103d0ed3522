// Keeps what goes wrong on a test page, from the first moment on.
window.heard = { violations: [], errors: [], warnings: [] };
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  window.heard.violations.push(`${violatedDirective} ${blockedURI}`);
});
addEventListener('error', ({ message }) => window.heard.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.heard.errors.push(String(reason)));
console.warn = (...words) => window.heard.warnings.push(words.map(String).join(' '));
