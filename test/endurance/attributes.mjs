/** Every element, and the attributes that it is connected with. */
export const attributes = {
  'inclusion-audit': { src: '/documents/small-audit.json' },
  'inclusion-session': { src: '/documents/small-audit.json' },
  'inclusion-strand-progress': { src: '/documents/manchester-strategy-2023-24.json' },
  'inclusion-audit-results': { src: '/documents/small-audit.json' },
  'inclusion-rights-tracker': { src: '/documents/exampleton-rights-2026.json' },
  'inclusion-rights-badge': { src: '/documents/exampleton-rights-2026.json', urn: '00001' },
  'inclusion-parent-guide': { src: '/documents/small-guide.json' },
};
