/** Where the parts of a page come from, each as an address that a browser would ask. */
export interface Sources {
  /** The folder with the scripts. */
  readonly folder: string;
  /** The documents. */
  readonly documents: readonly string[];
  /** Pictures and recordings that the documents name. */
  readonly pictures: readonly string[];
  readonly recordings: readonly string[];
}

/** The content security policy that a page needs for an element, and no more: the line to give to IT. */
export function policyFor({ folder, documents, pictures, recordings }: Sources): string {
  const scripts = ["'self'", originOf(folder)];
  const rows = [
    ['script-src', scripts],
    ['style-src', scripts],
    ['connect-src', ["'self'", ...documents.map(originOf)]],
    ['img-src', ["'self'", ...pictures.map(originOf)]],
    ...(recordings.length > 0 ? [['media-src', ["'self'", ...recordings.map(originOf)]] as const] : []),
  ] as const;
  return rows.map(([name, from]) => `${name} ${[...new Set(from.filter(Boolean))].join(' ')}`).join('; ');
}

/** The origin of an address on another site; empty for one on the page's own. */
export function originOf(address: string): string {
  return /^https?:\/\/[^/?#]+/iu.exec(address)?.[0] ?? '';
}

/** The pictures and recordings that a guide names in its blocks. */
export function mediaIn(document: unknown): Pick<Sources, 'pictures' | 'recordings'> {
  const pictures: string[] = [];
  const recordings: string[] = [];
  const { chapters } = (document ?? {}) as {
    chapters?: { sections: { blocks: { type: string; src?: string }[] }[] }[];
  };
  for (const { sections } of Array.isArray(chapters) ? chapters : []) {
    for (const { type, src = '' } of sections.flatMap(({ blocks }) => blocks)) {
      if (type === 'image') pictures.push(src);
      if (type === 'audio') recordings.push(src);
    }
  }
  return { pictures, recordings };
}
