import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../../src/core/rich-text/safe-url.js';

const page = 'https://council.example/schools/audit.html';
const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

/** Where a browser would go from here: its own reading of the address, not ours. */
function destination(address: string): URL | undefined {
  return URL.canParse(address, page) ? new URL(address, page) : undefined;
}

/** Whether following what a function lets through could leave the allowed schemes. */
function leadsAstray(filter: (address: string) => string | undefined, address: string): boolean {
  const kept = filter(address);
  const url = kept === undefined ? undefined : destination(kept);
  return url !== undefined && !allowed.includes(url.protocol);
}

/** Addresses as somebody would make them up who knows what browsers overlook. */
const disguised = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'javascript:',
        'JaVaScRiPt:',
        'data:text/html,',
        'vbscript:',
        'blob:',
        'file:///',
        'https:',
        '//',
        '\\',
      ),
      fc.constantFrom(
        'java',
        'script',
        'ja',
        'va',
        'da',
        'ta',
        ':',
        '/',
        '?',
        '#',
        '&#58;',
        '%3a',
        'alert(1)',
        'a.pdf',
      ),
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        ' ',
        '\0',
        '\u0001',
        '\u001f',
        '\u007f',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u202e',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('An address in a document', () => {
  for (const address of [
    'https://example.org/guide',
    'HTTP://example.org',
    'mailto:send@school.example',
    'tel:+441632960000',
    '//example.org/guide',
    '/files/guide.pdf',
    'guide.pdf?page=2#top',
    '#contacts',
    '/search?at=12:30',
    './12:30.pdf',
    '/files/send policy.pdf',
    '/files/لغت‌نامه.pdf',
    '\\\\example.org\\guide',
  ]) {
    it(`is kept as it is: ${address}`, () => expect(safeUrl(address)).to.equal(address));
  }

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\0javascript:alert(1)',
    'java\0script:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u00adscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript :alert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'blob:https://council.example/1',
    'filesystem:https://council.example/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'intent://example.org#Intent;end',
    'ms-msdt:/id',
    'about:blank',
    'ftp://example.org',
    ':javascript:alert(1)',
  ]) {
    it(`leads nowhere: ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.equal(undefined));
  }

  it('never leads out of the allowed schemes, however it is disguised', () => {
    fc.assert(
      fc.property(disguised, (address) => !leadsAstray(safeUrl, address)),
      { numRuns: 5000 },
    );
  });

  it('leads, where it is kept, to where it led before', () => {
    fc.assert(
      fc.property(disguised, (address) => {
        const kept = safeUrl(address);
        return kept === undefined || destination(kept)?.href === destination(address)?.href;
      }),
      { numRuns: 5000 },
    );
  });

  for (const [what, filter] of [
    ['lets everything through', (address: string) => address],
    ['knows one spelling', (address: string) => (address.startsWith('javascript:') ? undefined : address)],
    [
      'forgets what browsers drop',
      (address: string) => (/^\s*(javascript|data|vbscript|blob|file):/iu.test(address) ? undefined : address),
    ],
  ] as const) {
    it(`is found out when the filter ${what}`, () => {
      const found = fc.check(
        fc.property(disguised, (address) => !leadsAstray(filter, address)),
        { numRuns: 5000 },
      );
      expect(found.failed).to.equal(true);
    });
  }
});
