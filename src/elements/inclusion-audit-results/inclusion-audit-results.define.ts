import { register } from '../../parts/register.js';
import { InclusionAuditResults } from './inclusion-audit-results.js';

register('inclusion-audit-results', InclusionAuditResults);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-audit-results': InclusionAuditResults;
  }
}
