import { register } from '../../parts/register.js';
import { InclusionParentGuide } from './inclusion-parent-guide.js';

register('inclusion-parent-guide', InclusionParentGuide);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-parent-guide': InclusionParentGuide;
  }
}
