import { register } from '../../parts/register.js';
import { InclusionRightsTracker } from './inclusion-rights-tracker.js';

register('inclusion-rights-tracker', InclusionRightsTracker);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-rights-tracker': InclusionRightsTracker;
  }
}
