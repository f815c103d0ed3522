import type { CommonMessages } from './messages.js';

export const en: CommonMessages = {
  loading: 'Loading',
  tryAgain: 'Try again',
  reviewPassed: (date) => `This was due to be reviewed by ${date}. Parts of it may be out of date.`,
  documentNames: {
    audit: 'an audit',
    'audit-response': 'a set of answers',
    'strand-progress': 'a progress report',
    'rights-register': 'a register of awards',
    'parent-guide': 'a guide',
  },
  faults: {
    'not-found': (name) => `There should be ${name} here, but it could not be found. It may have been moved.`,
    'not-allowed': (name) => `You are not allowed to see ${name} here. Sign in to this site, then try again.`,
    server: (name) => `There should be ${name} here, but the server has a fault. Wait a minute, then try again.`,
    silent: (name) =>
      `There should be ${name} here, but it takes too long to arrive. Check your connection, then try again.`,
    unreachable: (name) =>
      `There should be ${name} here, but the server did not answer. Check your connection, then try again.`,
    blocked: (name, { host }) =>
      `There should be ${name} here, but ${host} could not be reached. Either you are offline: check your connection, then try again. Or ${host} does not let this page read it: that site must send the header Access-Control-Allow-Origin.`,
    'web-page': (name) => `This is a web page, not ${name}. If this site asks you to sign in, do so, then try again.`,
    damaged: (name) =>
      `There should be ${name} here, but the file is damaged or cut short. Tell whoever looks after this page.`,
    encoding: (name) =>
      `There should be ${name} here, but the file is not in UTF-8, so its letters cannot be read. Tell whoever looks after this page.`,
    'too-large': (name) =>
      `There should be ${name} here, but the file is too large to open. Tell whoever looks after this page.`,
    'newer-format': (name, { theirs, ours }) =>
      `There is ${name} here in format ${theirs}, but this page can show format ${ours} at most. Reload the page; if that does not help, tell whoever looks after it.`,
    invalid: (name) =>
      `There should be ${name} here, but there are mistakes in the file. Tell whoever looks after this page.`,
  },
  back: 'Back',
  continue: 'Continue',
  cancel: 'Cancel',
  change: 'Change',
  optional: 'optional',
  statementsAnswered: (answered, asked) => `${answered} of ${asked} answered`,
  notApplicable: 'Not applicable to us',
  unsure: 'We need more information',
  note: 'Note',
  evidence: 'Evidence',
  answerMissing: 'Not answered',
  thereIsAProblem: 'There is a problem',
  strand: 'Strand',
  printedOn: (date) => `Printed ${date}`,
};
