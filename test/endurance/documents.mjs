/** Every element, and the example document that it is connected with; none for what stands for itself. */
export const documents = {
  'inclusion-audit': '/documents/small-audit.json',
  'inclusion-session': '/documents/small-audit.json',
  'inclusion-strand-progress': '/documents/manchester-strategy-2023-24.json',
  'inclusion-audit-results': '/documents/small-audit.json',
};
