import { InclusionAudit } from './inclusion-audit.js';
import { register } from '../../parts/register.js';

register('inclusion-audit', InclusionAudit);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-audit': InclusionAudit;
  }
}
