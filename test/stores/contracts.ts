import { parseAuditResponse } from '../../src/core/documents/parse.js';
import type { Seen } from './answers-server.js';

interface Parameter {
  readonly name: string;
  readonly in: 'header' | 'query' | 'path';
  readonly required: boolean;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
  readonly responses: Record<string, unknown>;
}

type Contract = Record<'paths', Record<string, Record<string, Operation>>>;

/** A contract as the package ships it. */
export async function contract(name: 'submissions' | 'responses'): Promise<Contract> {
  const address = new URL(`../../src/stores/openapi/${name}.openapi.json`, import.meta.url);
  return (await (await fetch(address)).json()) as Contract;
}

/** What the code asked that its contract does not allow, and answers that it does not foresee, in words. */
export function notAllowed({ paths }: Contract, requests: readonly Seen[]): string[] {
  return requests.flatMap((request) => {
    const { method, path, query, headers, body, status } = request;
    const operation = paths[`/${path}`]?.[method.toLowerCase()];
    const wrong: string[] = [];
    if (!operation) return [`${method} /${path}: not foreseen`];
    const { parameters = [], requestBody, responses } = operation;
    for (const { name, in: where, required } of parameters) {
      const given = where === 'header' ? headers[name.toLowerCase()] : query[name];
      if (required && !given) wrong.push(`no ${name}`);
    }
    const named = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
    for (const name of Object.keys(query)) if (!named.has(name)) wrong.push(`${name} in the query`);
    for (const name of ['if-match', 'if-none-match', 'idempotency-key']) {
      if (headers[name] && !parameters.some((parameter) => parameter.name.toLowerCase() === name)) wrong.push(name);
    }
    if (method === 'PUT' && Boolean(headers['if-match']) === Boolean(headers['if-none-match'])) wrong.push('If-…Match');
    if (requestBody) {
      if (!(`${headers['content-type']}` in requestBody.content)) wrong.push(`content type ${headers['content-type']}`);
      const { problems } = parseAuditResponse(JSON.parse(body));
      wrong.push(...problems.filter(({ severity }) => severity === 'error').map(({ message }) => message));
    } else if (body) wrong.push('a body');
    if (status && !(String(status) in responses) && !(`${Math.floor(status / 100)}XX` in responses)) {
      wrong.push(`answer ${status}`);
    }
    return wrong.map((what) => `${method} /${path}: ${what}`);
  });
}
