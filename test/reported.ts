/** What is reported as an error that nobody catches while this is done. */
export async function reported(work: () => unknown): Promise<unknown[]> {
  const { reportError } = window;
  const faults: unknown[] = [];
  window.reportError = (fault) => void faults.push(fault);
  try {
    await work();
  } finally {
    window.reportError = reportError;
  }
  return faults;
}

/** What authors are told on the console, in this way, while this is done. */
export async function told(as: 'error' | 'warn', work: () => unknown): Promise<string[]> {
  const { [as]: before } = console;
  const said: string[] = [];
  console[as] = (text: string) => void said.push(text);
  try {
    await work();
  } finally {
    console[as] = before;
  }
  return said;
}
