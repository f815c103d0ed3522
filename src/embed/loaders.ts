/** Where each element is found; a new element is one line here. Each module defines its element, unless it is defined. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'inclusion-audit': () => import('../elements/inclusion-audit/inclusion-audit.define.js'),
};
