import { check, type Checked } from './check.js';
import { finishRightsRegister, rightsRegisterSchema, type RightsRegister } from './rights-register.js';

/**
 * Checks a register: limits, schema, then the levels that it names, and ids. The register that comes out is a copy; its
 * head is frozen.
 */
export function parseRightsRegister(input: unknown): Checked<RightsRegister> {
  return check(input, 'rights-register', rightsRegisterSchema, finishRightsRegister);
}
