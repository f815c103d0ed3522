/**
 * A council's server for answers, as middleware for the test runner: what `src/stores/openapi` describes, kept apart by
 * test. It behaves until it is told otherwise.
 *
 * - `/answers/ID/submissions` takes snapshots, one record for each idempotency key.
 * - `/answers/ID/responses` and `/answers/ID/responses/RESPONSE` keep responses, each with an ETag.
 * - `/answers/ID/plan` takes a list of steps, one for each request to come; after the last the server behaves again:
 *   `{ status, headers, body, type }` answers just that · `{ drop: 'request' }` breaks off without having done anything
 *   · `{ drop: 'reply' }` does what is asked and breaks off · `{ hang: true }` never answers · `{ hold: true }` answers
 *   after `/answers/ID/release` · `{ times: 3 }` beside any of them repeats it.
 * - `/answers/ID/seen` tells every request and what is kept.
 */
export async function answers(context, next) {
  const [, room, id, kind, response, ...rest] = context.path.split('/');
  if (room !== 'answers' || !kind || rest.length > 0) return next();
  const place = placeOf(id);
  context.set('cache-control', 'no-store');
  const body = await textOf(context.req);
  if (kind === 'plan') {
    place.plan = JSON.parse(body).flatMap(({ times = 1, ...step }) => Array.from({ length: times }, () => step));
    context.body = {};
  } else if (kind === 'release') {
    place.held.splice(0).forEach((release) => release());
    context.body = {};
  } else if (kind === 'seen') {
    context.body = { requests: place.requests, submissions: [...place.submissions.values()] };
  } else await answer(context, place, { kind, response, body });
}

const places = new Map();

function placeOf(id) {
  if (!places.has(id)) {
    places.set(id, { plan: [], held: [], requests: [], submissions: new Map(), responses: new Map(), written: 0 });
  }
  return places.get(id);
}

async function answer(context, place, asked) {
  const { method, headers } = context.req;
  const seen = {
    method,
    path: [asked.kind, asked.response && '{response}'].filter(Boolean).join('/'),
    query: { ...context.query },
    headers,
    body: asked.body,
    at: performance.now(),
    under: place.requests.filter(({ ended }) => !ended).length,
  };
  place.requests.push(seen);
  context.res.on('close', () => (seen.ended = true));
  const {
    status,
    headers: set = {},
    body = '',
    type = 'application/json',
    drop,
    hang,
    hold,
  } = place.plan.shift() ?? {};
  if (hang) return stayAway(context);
  if (hold) await new Promise((release) => place.held.push(release));
  if (drop === 'request') return breakOff(context);
  if (status) {
    seen.status = context.status = status;
    context.set(set);
    context.type = type;
    context.body = body;
    return;
  }
  if (asked.kind === 'submissions') submissions(context, place, asked.body);
  else responses(context, place, asked);
  seen.status = context.status;
  if (drop === 'reply') breakOff(context);
}

/** The connection ends as when a cable is pulled: no answer at all. */
function breakOff(context) {
  stayAway(context);
  context.res.destroy();
}

function stayAway(context) {
  // The runner would report a request without an answer as one for a file that is missing.
  context.status = 204;
  context.respond = false;
}

function submissions(context, place, body) {
  const key = context.get('idempotency-key');
  const known = place.submissions.get(key);
  context.status = known ? (known.body === body ? 200 : 409) : 201;
  if (!known) place.submissions.set(key, { key, body });
  context.body = '';
}

function responses(context, place, { response, body }) {
  const { audit } = context.query;
  if (!response && context.method === 'GET') {
    context.body = [...place.responses.values()]
      .map(({ text }) => JSON.parse(text))
      .filter(isOf(audit))
      .map(summary);
  } else if (!response) {
    for (const [id, { text }] of place.responses) if (isOf(audit)(JSON.parse(text))) place.responses.delete(id);
    context.status = 204;
  } else one(context, place, response, body);
}

function one(context, place, response, body) {
  const kept = place.responses.get(response);
  const [match, noneMatch] = [context.get('if-match'), context.get('if-none-match')];
  const wrong = (match && match !== kept?.tag) || (noneMatch === '*' && kept);
  if (context.method === 'GET') {
    context.status = kept ? 200 : 404;
    if (!kept) return;
    context.set('etag', kept.tag);
    context.type = 'application/json';
    context.body = kept.text;
  } else if (context.method === 'PUT') {
    context.status = wrong ? 412 : !match && !noneMatch ? 428 : kept ? 204 : 201;
    if (context.status > 204) return;
    place.responses.set(response, { tag: `"${(place.written += 1)}"`, text: body });
    context.set('etag', place.responses.get(response).tag);
  } else {
    place.responses.delete(response);
    context.status = 204;
  }
}

const isOf = (audit) => (response) => response.audit.id === audit;

function summary({ id, audit, setting, respondent, status, started, updated, revision, answers: given }) {
  const answered = Object.values(given).filter(
    ({ value, notApplicable, unsure }) =>
      notApplicable || unsure || (value !== undefined && value !== '' && value?.length !== 0),
  ).length;
  return { id, version: audit.version, setting, respondent, status, started, updated, revision, answered };
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
