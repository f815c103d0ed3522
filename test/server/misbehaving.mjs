import { readFile } from 'node:fs/promises';

/**
 * A server that misbehaves as servers do, for the fault tests: middleware for the test runner.
 *
 * `/misbehaving/NAME?id=ID` answers as its name says; `/misbehaving/seen?id=ID` tells how often that id was asked
 * for, how many of those the browser broke off, and what the last one sent. A held answer waits for
 * `/misbehaving/release?id=ID`, so that no test has to sleep. `/misbehaving/withhold?path=PATH` keeps a file of ours from
 * browsers, as a lost connection does, until `/misbehaving/give?path=PATH`.
 */
export async function misbehaving(context, next) {
  if (withheld.has(context.path)) {
    context.respond = false;
    context.res.destroy();
    return;
  }
  if (!context.path.startsWith('/misbehaving/')) return next();
  const name = context.path.slice('/misbehaving/'.length);
  if (name === 'withhold' || name === 'give') {
    withheld[name === 'give' ? 'delete' : 'add'](context.query.path);
    context.body = {};
    return;
  }
  const record = recordOf(context.query.id);
  context.set('cache-control', 'no-store');
  if (name === 'seen') {
    context.body = { requests: record.requests, aborted: record.aborted, sent: record.sent };
    return;
  }
  if (name === 'release') {
    record.held.splice(0).forEach((release) => release());
    record.released = true;
    context.body = {};
    return;
  }
  record.requests += 1;
  record.sent = { cacheControl: context.get('cache-control') };
  context.res.on('close', () => {
    if (!context.res.writableEnded) record.aborted += 1;
  });
  const answer = answers[name];
  if (!answer) return next();
  await answer(context, record, await readFile(small));
}

const small = new URL('../../stories/documents/small-audit.json', import.meta.url);
const signInPage = new URL('../../stories/documents/broken/sign-in-page.html', import.meta.url);
const records = new Map();
/** What browsers do not get. */
const withheld = new Set();

function recordOf(id) {
  if (!records.has(id)) records.set(id, { requests: 0, aborted: 0, sent: {}, held: [], released: false });
  return records.get(id);
}

/** By name, what is answered in place of the small audit. */
const answers = {
  good: (context, record, audit) => json(context, audit),
  status: (context) => {
    context.status = Number(context.query.status);
    context.body = '<!doctype html><title>No</title>';
  },
  recovers: (context, record, audit) => {
    if (record.requests > Number(context.query.after ?? 1)) return json(context, audit);
    context.status = 500;
    context.body = 'Internal server error';
  },
  'drops-then-recovers': (context, record, audit) => {
    if (record.requests > 1) return json(context, audit);
    begin(context, audit.subarray(0, 100));
    context.res.destroy();
  },
  hangs: (context) => {
    context.respond = false;
  },
  stalls: (context, record, audit) => begin(context, audit.subarray(0, 100)),
  held: async (context, record, audit) => {
    if (!record.released) await new Promise((release) => record.held.push(release));
    json(context, audit);
  },
  drips: async (context, record, audit) => {
    begin(context, audit.subarray(0, 100));
    for (let sent = 100; sent < audit.length; sent += 1000) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      context.res.write(audit.subarray(sent, sent + 1000));
    }
    context.res.end();
  },
  elsewhere: (context) => context.redirect(context.query.to),
  'sign-in': async (context) => {
    context.type = 'html';
    context.body = await readFile(signInPage);
  },
  truncated: (context, record, audit) => json(context, audit.subarray(0, 400)),
  'with-mark': (context, record, audit) => json(context, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), audit])),
  'utf-16-with-mark': (context, record, audit) => json(context, Buffer.from(`\uFEFF${audit}`, 'utf16le')),
  'utf-16': (context, record, audit) => json(context, Buffer.from(String(audit), 'utf16le')),
  'utf-16-big-endian': (context, record, audit) => json(context, Buffer.from(String(audit), 'utf16le').swap16()),
  'latin-1': (context) => {
    context.type = 'application/json; charset=iso-8859-1';
    context.body = Buffer.from('{"kind":"audit","title":"Élan"}', 'latin1');
  },
  'huge-declared': (context) => {
    context.res.setHeader('content-length', 50_000_000);
    begin(context, Buffer.from('{'));
  },
  huge: (context) => begin(context, Buffer.alloc(6_000_000, ' ')),
  deep: (context) => json(context, Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
};

function json(context, bytes) {
  context.type = 'application/json';
  context.body = bytes;
}

/** Sends the head and the first bytes; whoever calls this goes on by itself. */
function begin(context, bytes) {
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  context.res.write(bytes);
}
