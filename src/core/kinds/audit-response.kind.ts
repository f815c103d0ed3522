import { auditResponseSchema } from '../documents/audit-response.js';
import { lintAuditResponse } from '../documents/lint.js';
import { parseAuditResponse } from '../documents/parse.js';
import { unknownFields } from '../documents/unknown-fields.js';
import { kind } from './kind.js';

/** What checks a set of answers, beside its audit where that is known, and what a new one begins with. */
export const auditResponseKind = kind(
  parseAuditResponse,
  (response, { audits = [], audit: named }) => {
    const audit = audits.find(({ id }) => id === response.audit.id) ?? named;
    return audit ? lintAuditResponse(response, audit) : unknownFields(auditResponseSchema, response);
  },
  (today) => ({
    kind: 'audit-response',
    format: 1,
    id: '00000000-0000-4000-8000-000000000001',
    audit: { id: 'our-audit', version: '1.0.0' },
    setting: { name: 'The name of the school', type: 'primary' },
    respondent: { role: 'Who answers' },
    status: 'in-progress',
    started: `${today}T09:00:00Z`,
    updated: `${today}T09:30:00Z`,
    revision: 1,
    answers: {
      'belonging.welcome.names': { value: 'starting', note: 'Why you say so.', at: `${today}T09:30:00Z` },
    },
    actions: [{ id: 'greeting', text: 'What you will do', strand: 'belonging', status: 'planned' }],
  }),
);
