import { createRef } from 'react';
import type { InclusionAudit } from 'inclusion-elements';
import type {} from 'inclusion-elements/react';

const audit = createRef<InclusionAudit>();

/** What the types let through. */
export const right = [
  <inclusion-audit
    ref={audit}
    src="/audit.json"
    layout="single"
    readonly
    headingLevel={3}
    className="wide"
    id="audit"
  />,
  <inclusion-audit
    document={{}}
    submitHeaders={{ 'x-token': '1' }}
    oninclusion-complete={(event) => event.detail.response.id}
  />,
  <inclusion-audit-results for="audit" show="strands" oninclusion-merge={({ detail }) => detail.response} />,
  <inclusion-strand-progress oninclusion-strand-select={(event) => event.preventDefault()} />,
  <inclusion-session src="/audit.json" oninclusion-error={({ detail }) => detail.problems[0]?.path} />,
];

/** What they do not. */
export const wrong = [
  // @ts-expect-error there is no such layout
  <inclusion-audit layout="wide" />,
  // @ts-expect-error a level is a number
  <inclusion-audit heading-level="three" />,
  // @ts-expect-error the session is read only
  <inclusion-audit session={undefined} />,
  // @ts-expect-error an answer has no such field
  <inclusion-audit oninclusion-answer={(event) => event.detail.question} />,
  // @ts-expect-error there is no such element
  <inclusion-adit />,
];
