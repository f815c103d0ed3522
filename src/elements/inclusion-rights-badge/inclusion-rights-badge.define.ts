import { register } from '../../parts/register.js';
import { InclusionRightsBadge } from './inclusion-rights-badge.js';

register('inclusion-rights-badge', InclusionRightsBadge);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-rights-badge': InclusionRightsBadge;
  }
}
