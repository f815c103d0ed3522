import { useState } from 'react';
import 'inclusion-elements/inclusion-audit';
import 'inclusion-elements/inclusion-strand-progress';
import type {} from 'inclusion-elements/react';

export function AuditPage({ audit }: { audit: object }) {
  const [answered, setAnswered] = useState<string[]>([]);
  const [level, setLevel] = useState(2);
  return (
    <>
      <p role="status">Answered: {answered.join(', ') || 'nothing yet'}</p>
      <button onClick={() => setLevel(3)}>Smaller headings</button>
      <inclusion-audit
        document={audit}
        storage="none"
        heading-level={level}
        oninclusion-answer={(event) => setAnswered([...answered, event.detail.statement])}
      >
        <inclusion-strand-progress slot="aside" layout="compact"></inclusion-strand-progress>
      </inclusion-audit>
    </>
  );
}
