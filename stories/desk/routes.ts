import { escaped, markup, type Form, type Placed } from './markup.js';

/** What a route needs to know. */
export interface Placement extends Placed {
  /** The folder that `dist` was uploaded to, without a stroke at its end. */
  readonly folder: string;
  /** What the editor lets through. */
  readonly form: Form;
  /** For a link: the page that people reach without scripts. */
  readonly page: string;
  /** The address of the site, for an iframe on another one. */
  readonly site: string;
  /** The words that name it to people who do not see it. */
  readonly title: string;
}

/** Lines to copy, and what they are for. */
export interface Lines {
  readonly title: string;
  readonly text: string;
}

/** A way onto a page. */
export interface Route {
  readonly id: string;
  readonly label: string;
  /** What its editor lets through at its usual settings; none where there is nothing to choose. */
  readonly form?: Form;
  readonly steps: readonly string[];
  /** The lines for the editor first, then those for IT. */
  readonly lines: (placement: Placement) => readonly Lines[];
  /** What the page's policy needs beside the usual, for a page that shows a frame. */
  readonly framed?: true;
}

const script = ({ folder }: Placement): string => `<script type="module" src="${escaped(folder)}/embed.js"></script>`;
const sheet = ({ folder }: Placement): string =>
  `<link rel="stylesheet" href="${escaped(folder)}/inclusion-elements.css" />`;

const forPage = (placement: Placement): Lines => ({
  title: 'For the page',
  text: markup(placement, placement.form, placement.page),
});

const forHead = (title: string, placement: Placement): Lines => ({
  title,
  text: `${sheet(placement)}\n${script(placement)}`,
});

/** What a page in a frame takes from nobody: words under the site's name, addresses to send to, places in an address. */
const notInFrames: ReadonlySet<string> = new Set([
  'awarded',
  'hash-prefix',
  'level',
  'name',
  'reaccredited',
  'school',
  'submit-url',
]);

/** The attributes that get lost on a route: a link carries one address alone. */
export function leftOut({ form }: Route, placement: Placement): string[] {
  return Object.keys(placement.attributes).filter((name) =>
    form === undefined ? notInFrames.has(name) : placement.form === 'link' && name !== 'src',
  );
}

/** The address of the page of its own, which shows the element alone. */
function framePage({ folder, tag, attributes }: Placement, site: string): string {
  const taken = Object.entries(attributes).filter(([name]) => !notInFrames.has(name));
  const query = new URLSearchParams([['element', tag.replace('inclusion-', '')], ...taken]);
  return `${/^https?:/iu.test(folder) ? '' : site}${folder}/frame.html?${query.toString().replaceAll('%2F', '/')}`;
}

/** Every route that the desk offers. */
export const routes: readonly Route[] = [
  {
    id: 'plain',
    label: 'Plain HTML',
    form: 'tag',
    steps: [
      'Open the source of the page, and paste the lines for the page where it is to stand.',
      'Paste the lines for the head once, before </head>, and save.',
    ],
    lines: (placement) => [forPage(placement), forHead('For the page’s head, once', placement)],
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    form: 'div',
    steps: [
      'In the block editor add the block “Custom HTML” where it is to stand.',
      'Paste the lines for the page, and update the page.',
      'Send the lines for IT once to whoever looks after the theme: WordPress takes scripts out of what most editors write.',
    ],
    lines: (placement) => [
      forPage(placement),
      {
        title: 'For IT, once: at the end of the theme’s functions.php',
        text: [
          "add_action( 'wp_enqueue_scripts', function () {",
          `\twp_enqueue_script_module( 'inclusion-elements', '${quoted(placement.folder)}/embed.js' );`,
          `\twp_enqueue_style( 'inclusion-elements', '${quoted(placement.folder)}/inclusion-elements.css' );`,
          '} );',
        ].join('\n'),
      },
    ],
  },
  {
    id: 'drupal',
    label: 'Drupal, LocalGov Drupal',
    form: 'link',
    steps: [
      'In the text editor choose “Source”, where you have it, and paste the lines for the page.',
      'Without “Source”: write the words on a line of their own, and give them the link.',
      'Send the lines for IT once to whoever looks after the theme.',
    ],
    lines: (placement) => [
      forPage(placement),
      {
        title: 'For IT, once: in THEME.libraries.yml',
        text: [
          'inclusion-elements:',
          '  js:',
          `    ${placement.folder}/embed.js: { preprocess: false, attributes: { type: module } }`,
          '  css:',
          '    component:',
          `      ${placement.folder}/inclusion-elements.css: { preprocess: false }`,
        ].join('\n'),
      },
      { title: 'For IT, once: in THEME.info.yml', text: 'libraries:\n  - THEME/inclusion-elements' },
    ],
  },
  {
    id: 'umbraco',
    label: 'Umbraco',
    form: 'link',
    steps: [
      'In the rich text editor write the words on a line of their own, and give them the link.',
      'Where your editor has “Source code”, paste the lines for the page there.',
      'Send the lines for IT once to whoever looks after the templates.',
    ],
    lines: (placement) => [forPage(placement), forHead('For IT, once: in the layout view, before </head>', placement)],
  },
  {
    id: 'jadu',
    label: 'Jadu',
    form: 'div',
    steps: [
      'In the editor switch to its source, and paste the lines for the page.',
      'Save, and look at the source again: if the div has gone, choose “A link” below and paste once more.',
      'Send the lines for IT once to whoever looks after the templates.',
    ],
    lines: (placement) => [forPage(placement), forHead('For IT, once: in the template, before </head>', placement)],
  },
  {
    id: 'google-sites',
    label: 'Google Sites',
    steps: [
      'Choose Insert, then Embed, then “By URL”.',
      'Paste the address, and insert the whole page, not its preview.',
      'Pull the frame’s lower edge down until everything can be read: its height can not follow by itself there.',
    ],
    lines: (placement) => [
      { title: 'The address to embed', text: framePage(placement, placement.site) },
      {
        title: 'For IT: what frame.html has to be sent with, so that Google Sites may show it',
        text: "Content-Security-Policy: frame-ancestors 'self' https://sites.google.com https://*.googleusercontent.com",
      },
    ],
  },
  {
    id: 'iframe',
    label: 'An iframe',
    steps: [
      'For pages that take no elements but iframes.',
      'Paste the lines where it is to stand. On another site than your own, begin the folder above with https://.',
      'Without the second line the frame keeps one height, and scrolls.',
    ],
    framed: true,
    lines: (placement) => [
      {
        title: 'For the page',
        text: [
          `<iframe src="${escaped(framePage(placement, ''))}" title="${escaped(placement.title)}" width="100%" height="700"></iframe>`,
          `<script defer src="${escaped(placement.folder)}/frame-host.js"></script>`,
        ].join('\n'),
      },
    ],
  },
];

/** A text inside single quotation marks of PHP. */
function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
