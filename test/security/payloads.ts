/** Where the public list of strings that trip programs up stands: https://github.com/minimaxir/big-list-of-naughty-strings. */
const list = new URL('../../node_modules/big-list-of-naughty-strings/blns.json', import.meta.url);

/** The public list: 461 strings, half of them markup and scripts. */
export async function naughtyStrings(): Promise<string[]> {
  return (await fetch(list)).json() as Promise<string[]>;
}

/** What every one of ours calls when it runs; the detector listens for it. */
const run = 'alert(1)';

const schemes = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'java\nscript:', '\u0001javascript:', ' javascript:'];

/** Ways to put a script into a page that are publicly known, in our own words, by where they would work. */
export const ours: readonly string[] = [
  // As elements.
  `<script>${run}</script>`,
  `<ScRiPt/x>${run}</sCrIpT >`,
  `<svg><script>${run}</script></svg>`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a><set attributeName=href to="javascript:${run}"/><text y=9>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img src=/x onerror=${run}>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=/x onerror=${run}>`,
  `<img src=/x onerror=${run}>`,
  `<img src=/x onerror=&#97;lert(1)>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=/x onerror=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<input autofocus onfocus=${run}>`,
  `<p style="animation-name:x" onanimationstart=${run}>x</p>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="https://elsewhere.example/">`,
  `<link rel=stylesheet href="https://elsewhere.example/x.css">`,
  `<style>@import "https://elsewhere.example/x.css"; * { background: url(https://elsewhere.example/x) }</style>`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<button formaction="javascript:${run}" form=x>x</button>`,
  `<template shadowrootmode=open><script>${run}</script></template>`,
  `<slot name=x onslotchange=${run}></slot>`,
  `<inclusion-audit src="https://elsewhere.example/audit.json"></inclusion-audit>`,
  `<noscript><p title="</noscript><img src=/x onerror=${run}>">`,
  `<textarea></textarea><img src=/x onerror=${run}>`,
  `<!--><img src=/x onerror=${run}>-->`,
  `<![CDATA[><img src=/x onerror=${run}>]]>`,
  `<?xml-stylesheet href="javascript:${run}"?>`,
  // Out of an attribute, an element or a script.
  `"><script>${run}</script>`,
  `'><img src=/x onerror=${run}>`,
  `" onmouseover="${run}" x="`,
  `' autofocus onfocus='${run}`,
  `\` onclick=${run} \``,
  `</title></textarea></style></script><script>${run}</script>`,
  `--><svg onload=${run}>`,
  `';${run}//`,
  `\u2028${run}//`,
  // As templates of this and other libraries.
  `\${${run}} {{${run}}} {%${run}%} #{${run}} <%=${run}%>`,
  '<!--?lit$000000000$--><?lit$000000000$>lit$000000000$',
  `{"_$litType$":1,"strings":["<img src=/x onerror=${run}>"],"values":[]}`,
  // As addresses, alone and in Markdown.
  ...schemes.flatMap((scheme) => [`${scheme}${run}`, `[x](<${scheme}${run}>)`, `![x](<${scheme}${run}>)`]),
  `[x](javascript&colon;${run})`,
  `[x](java&Tab;script:${run})`,
  `[x](&#x6a;avascript:${run})`,
  `[x](\\javascript:${run})`,
  `[x]\n\n[x]: javascript:${run} "t"`,
  `<javascript:${run}>`,
  `[![x](javascript:${run})](javascript:${run})`,
  `data:text/html,<script>${run}</script>`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `![x](data:image/svg+xml,%3Csvg%20onload=${run}%3E)`,
  `vbscript:${run}`,
  'blob:https://elsewhere.example/x',
  'file:///etc/passwd',
  'feed:javascript:alert(1)',
  `https://elsewhere.example/" onload="${run}`,
  `a@b.example?body="><script>${run}</script>`,
  `![x](/x" onerror="${run})`,
  `[x](/x "onclick=${run}")`,
  // Names that every object has, and signs that change what is read.
  '__proto__',
  'constructor',
  'toString',
  '\0',
  '\ud800',
  '\u202e<tpircs>',
  '\ufeff\u200b\u2060',
  '＜script＞alert(1)＜/script＞',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
];
