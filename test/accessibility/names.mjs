/** Roles that say nothing of what a control is. */
const silent = new Set(['', 'none', 'generic', 'presentation', 'Unknown']);

/** What a role has to say of its state, by the property of the tree that says it. */
const states = {
  radio: 'checked',
  checkbox: 'checked',
  switch: 'checked',
  tab: 'selected',
  combobox: 'expanded',
  DisclosureTriangle: 'expanded',
};

/**
 * What is wrong with the controls in the browser's accessibility tree: each has a role, a name and its state, and each
 * text of an error on the page stands in the description of a control.
 */
export async function checkNames(page) {
  const { nodes } = await page.session.send('Accessibility.getFullAXTree');
  const errors = await page.evaluate(() => proof.errorTexts());
  const focusable = nodes.filter((node) => !node.ignored && property(node, 'focusable') === true && !isPage(node));
  const controls = [];
  for (const node of focusable) if (!(await isPlaceToRead(page, node))) controls.push(node);
  const descriptions = controls.map((node) => plain(node.description?.value));
  return [
    ...controls.flatMap((node) => problemsOf(node)),
    ...errors
      .filter((error) => !descriptions.some((description) => description.includes(plain(error))))
      .map((error) => finding('error-description', error, 'no control is described by it')),
  ];
}

/** Text that focus is put on so that it is read, as a heading is: Tab does not stop there, and it needs no name. */
async function isPlaceToRead(page, node) {
  if (plain(node.name?.value) !== '' || node.role?.value !== 'paragraph') return false;
  const { node: element } = await page.session.send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId });
  return element.attributes[element.attributes.indexOf('tabindex') + 1] === '-1';
}

function problemsOf(node) {
  const role = node.role?.value ?? '';
  const name = plain(node.name?.value);
  const description = plain(node.description?.value);
  const where = `${role} “${name}”`;
  const state = states[role];
  return [
    ...(silent.has(role) ? [finding('role', where, 'it can have focus and has no role')] : []),
    ...(name === ''
      ? [finding('name', where, `it can have focus and has no name (node ${node.backendDOMNodeId})`)]
      : []),
    ...(description !== '' && name.endsWith(description)
      ? [finding('said-twice', where, `its name says its description too: “${description}”`)]
      : []),
    ...(state && property(node, state) === undefined ? [finding('state', where, `it does not say ${state}`)] : []),
  ];
}

/** How many controls the tree has: a check that looked at none shows nothing. */
export async function controlsIn(page) {
  const { nodes } = await page.session.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored && property(node, 'focusable') === true && !isPage(node)).length;
}

const isPage = (node) => node.role?.value === 'RootWebArea';
const property = (node, name) => node.properties?.find((one) => one.name === name)?.value?.value;
const plain = (text) =>
  String(text ?? '')
    .trim()
    .replaceAll(/\s+/gu, ' ');
const finding = (rule, where, what) => ({ check: 'names', rule, where, what });
