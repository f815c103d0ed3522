const mark = Symbol.for('inclusion-elements');

/** What the first copy on a page leaves for the others to find. */
interface Claim {
  readonly version: string;
  reported?: true;
}

/**
 * Whether this copy is the first on the page, and so the one that upgrades it. Another version is told of on the
 * console, once for the page; the same version again is not worth a word.
 *
 * The mark is on the registry of elements, which is what copies share and compete for: no name on `window`. It is made
 * before any element is loaded, since two copies that load at once would both find the registry empty, and the second
 * lit to be evaluated fails under `trusted-types lit-html`.
 */
export function claimPage(version: string): boolean {
  const registry: CustomElementRegistry & { [mark]?: Claim } = customElements;
  const first = registry[mark];
  if (!first) {
    registry[mark] = { version };
    return true;
  }
  if (first.version !== version && !first.reported) {
    first.reported = true;
    console.warn(
      `inclusion-elements ${version} is not used: version ${first.version} came first on this page. Load one of them.`,
    );
  }
  return false;
}
