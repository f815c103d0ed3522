import { register } from '../../parts/register.js';
import { InclusionSession } from './inclusion-session.js';

register('inclusion-session', InclusionSession);

declare global {
  interface HTMLElementTagNameMap {
    'inclusion-session': InclusionSession;
  }
}
