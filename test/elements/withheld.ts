/** What is withheld from the browser. */
const withheld = new Set<string>();

/** Keeps a file of ours from the browser, by its path, as a connection does that is lost. */
export async function withhold(path: string): Promise<void> {
  withheld.add(path);
  await fetch(`/misbehaving/withhold?path=${path}`);
}

/** Lets the browser have it again: without a path, everything. */
export async function give(path?: string): Promise<void> {
  for (const each of path === undefined ? [...withheld] : [path]) {
    withheld.delete(each);
    await fetch(`/misbehaving/give?path=${each}`);
  }
}
