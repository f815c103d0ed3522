/** Registers every element. */
import './elements/inclusion-audit/inclusion-audit.define.js';
