/**
 * What stands behind a link on paper, where nobody can follow it: its address in full, or the number or mailbox that it
 * leads to. Empty where the words of the link say it already, and for a place on the same page.
 */
export function printedAddress(address: string, words = ''): string {
  const printed = /^(?:tel|mailto):/iu.test(address)
    ? (address.slice(address.indexOf(':') + 1).split('?')[0] ?? '')
    : address.startsWith('#')
      ? ''
      : whole(address);
  return bare(printed) === bare(words) ? '' : printed;
}

function whole(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/** An address or number without what people leave out or put in when they write it. */
function bare(written: string): string {
  return written.replace(/^https?:\/\/|[\s()-]|\/$/giu, '').toLowerCase();
}
