/** Where each element is found; a new element is one line here. Each module defines its element, unless it is defined. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'inclusion-audit': () => import('../elements/inclusion-audit/inclusion-audit.define.js'),
  'inclusion-audit-results': () => import('../elements/inclusion-audit-results/inclusion-audit-results.define.js'),
  'inclusion-parent-guide': () => import('../elements/inclusion-parent-guide/inclusion-parent-guide.define.js'),
  'inclusion-rights-badge': () => import('../elements/inclusion-rights-badge/inclusion-rights-badge.define.js'),
  'inclusion-rights-tracker': () => import('../elements/inclusion-rights-tracker/inclusion-rights-tracker.define.js'),
  'inclusion-session': () => import('../elements/inclusion-session/inclusion-session.define.js'),
  'inclusion-strand-progress': () =>
    import('../elements/inclusion-strand-progress/inclusion-strand-progress.define.js'),
};

/** Those without a box, which never come near the view: they are loaded wherever they stand. */
export const boxless = ['inclusion-session'];
