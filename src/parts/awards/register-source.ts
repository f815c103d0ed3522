import { quickRightsRegister, type RightsRegister } from '../../core/documents/rights-register.js';
import { looksLikeTable } from '../../core/exchange/looks-like-table.js';
import { quietly, type OtherRead, type SourceOptions } from '../document-source.js';
import { today } from '../today.js';

/**
 * Where a register comes from: a document, or a table with its schools. What reads a table is loaded when there is one.
 */
export const registerSource: SourceOptions<RightsRegister> = {
  kind: 'rights-register',
  parse: quietly(quickRightsRegister),
  parseFresh: quietly((value) => quickRightsRegister(value, true)),
  explain: async () => (await import('../../core/documents/parse-rights-register.js')).parseRightsRegister,
  readOther: (text) => (looksLikeTable(text) ? readTable(text) : undefined),
  lint: async () => {
    const { lintRightsRegister } = await import('../../core/documents/lint-rights-register.js');
    return (register) => {
      const found = lintRightsRegister(register, today());
      // A table has no title and no area.
      return register.title === '' ? found.filter(({ code }) => code !== 'missing-translation') : found;
    };
  },
};

async function readTable(text: string): Promise<OtherRead> {
  const { registerFromTable } = await import('../../core/exchange/register-from-table.js');
  return registerFromTable(text, today());
}
