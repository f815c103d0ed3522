/**
 * Which draft of an audit was used last, in this tab alone: a reload opens it again.
 *
 * @param key Keeps two copies of one audit on a site apart.
 */
export function lastUsed(audit: string, key: string): string | undefined {
  try {
    return sessionStorage.getItem(nameOf(audit, key)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberLastUsed(audit: string, key: string, response: string): void {
  try {
    sessionStorage.setItem(nameOf(audit, key), response);
  } catch {
    // A browser that keeps nothing for this page: the drafts are listed instead.
  }
}

export function forgetLastUsed(audit: string, key: string): void {
  try {
    sessionStorage.removeItem(nameOf(audit, key));
  } catch {
    // Nothing can have been kept.
  }
}

function nameOf(audit: string, key: string): string {
  return `inclusion-elements/last-used/${key}/${audit}`;
}
