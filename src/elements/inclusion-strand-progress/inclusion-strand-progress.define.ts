import { register } from '../../parts/register.js';
import { InclusionStrandProgress } from './inclusion-strand-progress.js';

register('inclusion-strand-progress', InclusionStrandProgress);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-strand-progress': InclusionStrandProgress;
  }
}
