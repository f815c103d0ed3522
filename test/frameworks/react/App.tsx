import { useEffect, useState } from 'react';
import audit from '../../../stories/documents/small-audit.json';
import { AuditPage } from './AuditPage.js';
import { InlineAudit } from './InlineAudit.js';

/** Both ways to hand over a document, each rendered again by a button of the page. */
export function App() {
  const [renders, setRenders] = useState(1);
  const [mounted, setMounted] = useState(false);
  // React sets no properties on tags that a server rendered: once in the browser, the page renders them anew.
  useEffect(() => setMounted(true), []);
  return (
    <main>
      <button onClick={() => setRenders(renders + 1)}>Render again</button>
      <p id="renders">{renders}</p>
      <section id="by-property">
        <AuditPage key={String(mounted)} audit={{ ...audit }} />
      </section>
      <section id="inline">
        <InlineAudit audit={{ ...audit }} />
      </section>
    </main>
  );
}
