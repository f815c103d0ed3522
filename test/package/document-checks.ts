import * as z from 'zod/mini';
import { auditParts, auditSchema, conditionSchema } from '../../src/core/documents/audit.js';
import { auditResponseParts, auditResponseSchema } from '../../src/core/documents/audit-response.js';
import { parentGuideParts, parentGuideSchema } from '../../src/core/documents/parent-guide.js';
import { rightsRegisterParts, rightsRegisterSchema } from '../../src/core/documents/rights-register.js';
import { strandProgressParts, strandProgressSchema } from '../../src/core/documents/strand-progress.js';
import { auditResponseKind } from '../../src/core/kinds/audit-response.kind.js';
import { auditKind } from '../../src/core/kinds/audit.kind.js';
import { parentGuideKind } from '../../src/core/kinds/parent-guide.kind.js';
import { exampleDay } from '../../src/core/kinds/reference.build.js';
import { rightsRegisterKind } from '../../src/core/kinds/rights-register.kind.js';
import { strandProgressKind } from '../../src/core/kinds/strand-progress.kind.js';

const kinds = {
  audit: auditKind,
  'audit-response': auditResponseKind,
  'strand-progress': strandProgressKind,
  'rights-register': rightsRegisterKind,
  'parent-guide': parentGuideKind,
};

/** Everything of which a sample may show a part. */
const parts: readonly z.core.$ZodType[] = [
  ...[auditSchema, auditResponseSchema, strandProgressSchema, rightsRegisterSchema, parentGuideSchema],
  ...[auditParts, auditResponseParts, strandProgressParts, rightsRegisterParts, parentGuideParts].flatMap((each) =>
    Object.values<z.core.$ZodType>(each),
  ),
];

/** A type that the site of a worked example registers. */
const registered = ['file-reference'];

/**
 * What is wrong with a sample of JSON: a document is checked whole, warnings included; a part of one has to fit
 * something that documents are made of, though fields may be left out.
 */
export function wrongWith(text: string): readonly string[] {
  const value = JSON.parse(text) as Record<string, unknown>;
  const kind = Object.entries(kinds).find(([name]) => name === value['kind'])?.[1];
  if (kind) {
    const { problems } = kind.check(value, { today: exampleDay });
    const known = ({ code, message }: { code: string; message: string }) =>
      code === 'unknown-type' && registered.some((type) => message.includes(`"${type}"`));
    return problems.filter((problem) => !known(problem)).map(({ path, message }) => `${path}: ${message}`);
  }
  return isPart(value) ? [] : ['This is neither a document nor a part of one.'];
}

function isPart(value: Record<string, unknown>): boolean {
  if (z.safeParse(conditionSchema, value).success) return true;
  const names = Object.keys(value);
  return parts.some((part) => {
    if (!(part instanceof z.ZodMiniObject)) return false;
    const shape = part.shape as Record<string, z.ZodMiniType>;
    return names.every((name) => name in shape && shape[name]?.safeParse(value[name]).success);
  });
}
