/** What a frame was asked to show, or why it shows nothing. */
export type FrameRequest =
  | { readonly tag: string; readonly attributes: ReadonlyMap<string, string>; readonly language: string | undefined }
  | { readonly problem: string };

/** Attributes that hold one address, or several with spaces between. */
const addresses = ['src', 'response-src', 'compare-src', 'merge'];

/**
 * Attributes that choose what is shown and how. Those that would put a stranger's own words under this site's name (a
 * badge's school and level) or send something are not among them.
 */
const settings = [
  'chapter',
  'editable',
  'group-by',
  'heading-level',
  'languages',
  'layout',
  'page-size',
  'perspective',
  'readonly',
  'setting-type',
  'show',
  'storage',
  'storage-key',
  'urn',
];

/**
 * Reads from a frame's address what to show: `?element=parent-guide&src=/files/guide.json`, other attributes likewise,
 * and `lang` for the language of the interface. Every address in it has to be of the frame's own site.
 *
 * @param tags The elements that may be shown.
 */
export function readRequest(frame: URL, tags: readonly string[]): FrameRequest {
  const asked = frame.searchParams;
  const tag = `inclusion-${asked.get('element')}`;
  if (!tags.includes(tag)) {
    const names = tags.map((name) => name.replace('inclusion-', '')).join(', ');
    return { problem: `The address of this frame has to name one of these: element=${names}.` };
  }
  const attributes = new Map<string, string>();
  for (const name of addresses) {
    const value = asked.get(name);
    if (value === null) continue;
    const resolved = value
      .split(/\s+/u)
      .filter(Boolean)
      .map((address) => ownAddress(address, frame));
    const own = resolved.filter((address) => address !== undefined);
    if (own.length < resolved.length) {
      return {
        problem: `This frame shows documents of its own site only, so ${name} has to begin with ${frame.origin}.`,
      };
    }
    attributes.set(name, own.join(' '));
  }
  if (!attributes.get('src')) return { problem: 'The address of this frame has to say which document: src=/files/….' };
  for (const name of settings) {
    const value = asked.get(name);
    if (value !== null) attributes.set(name, value);
  }
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.exec(asked.get('lang') ?? '')?.[0];
  return { tag, attributes, language };
}

/** The whole address, if it is of the frame's own site. */
function ownAddress(address: string, frame: URL): string | undefined {
  if (!URL.canParse(address, frame.href)) return undefined;
  const { origin, protocol, href } = new URL(address, frame.href);
  return origin === frame.origin && protocol === frame.protocol && origin !== 'null' ? href : undefined;
}
