export { safeUrl } from '../core/rich-text/safe-url.js';
