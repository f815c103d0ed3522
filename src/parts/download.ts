/** Gives the person a file to keep. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has taken the file over within a minute; no event says when.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
