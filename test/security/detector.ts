/** Elements that no document may bring onto a page. */
const elements =
  'script iframe frame frameset object embed applet base meta link style form template math portal marquee animate set foreignObject'.split(
    ' ',
  );

/** What of SVG our own charts and medals are drawn with. */
const drawn = 'svg g path rect circle line polyline polygon text tspan title desc defs use'.split(' ');

/** The search of the guide, which leads nowhere by itself. */
const ownForm = 'form.search:not([action], [method], [target])';

/** Attributes that hold an address. */
const addresses = [
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'ping',
  'xlink:href',
  'srcset',
];

/** Where a mark on a bar stands: the one style that an element of ours sets on a single element. */
const ownStyle = /^inset-inline-start: [\d.]+%;?$/u;

/**
 * What stands in a tree, shadow roots included, that could do something.
 *
 * @param own What stood there before, such as the test runner's script.
 */
export function harm(root: ParentNode, own: ReadonlySet<Element> = new Set()): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !own.has(element))
    .flatMap((element) => [
      ...(elements.includes(element.localName) && !element.matches(ownForm) ? [`<${element.localName}>`] : []),
      ...(element instanceof HTMLUnknownElement ? [`<${element.localName}>`] : []),
      ...(element instanceof SVGElement && !drawn.includes(element.localName) ? [`<${element.localName}>`] : []),
      ...[...element.attributes].flatMap(({ name, value }) => harmIn(element, name.toLowerCase(), value)),
      ...(element.shadowRoot ? harm(element.shadowRoot) : []),
    ]);
}

function harmIn(element: Element, name: string, value: string): string[] {
  if (name.startsWith('on') || name === 'srcdoc') return [`[${name}]`];
  if (name === 'style') return ownStyle.test(value) ? [] : [`[style="${value}"]`];
  if (!addresses.includes(name)) return [];
  return leadsWhereItMay(element, value) ? [] : [`[${name}="${value}"]`];
}

/** As the browser reads the address, not as we do. */
function leadsWhereItMay(element: Element, address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return true;
  const { protocol } = new URL(address, document.baseURI);
  return (element instanceof HTMLAnchorElement ? /^(?:https?|mailto|tel):$/u : /^https?:$/u).test(protocol);
}

/** Hears every script of a payload that runs, and every request that leaves the page but for pictures and sounds. */
export class Watch {
  /** What happened, in words. */
  readonly heard: string[] = [];

  /** From here on the page may ask its own site alone, pictures and sounds apart. Scripts may run, so as to be heard. */
  constructor() {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' blob: ws: wss:; font-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      this.heard.push(`asked for ${blockedURI} (${violatedDirective})`);
    });
    for (const name of ['alert', 'confirm', 'prompt', 'open'] as const) {
      Object.defineProperty(window, name, { value: () => this.heard.push(`${name}() ran`), configurable: true });
    }
  }
}
