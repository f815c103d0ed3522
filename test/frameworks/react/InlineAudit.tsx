import 'inclusion-elements/inclusion-audit';
import type {} from 'inclusion-elements/react';

export function InlineAudit({ audit }: { audit: object }) {
  const json = JSON.stringify(audit).replaceAll('<', '\\u003c');
  return (
    <inclusion-audit storage="none">
      <script type="application/json" dangerouslySetInnerHTML={{ __html: json }}></script>
    </inclusion-audit>
  );
}
