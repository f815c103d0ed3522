import { readdir, readFile } from 'node:fs/promises';

/** What the editor's desk has to choose from: the elements that there are, and the example documents. */
export async function deskIndex() {
  const elements = await readdir('src/elements');
  const files = (await readdir('stories/documents')).filter((file) => file.endsWith('.json')).sort();
  const documents = await Promise.all(
    files.map(async (file) => {
      const { kind, title, id, version, audit, setting, respondent, completed } = JSON.parse(
        await readFile(`stories/documents/${file}`, 'utf8'),
      );
      const answers = ['Answers', setting?.name, respondent?.role, completed?.slice(0, 10)].filter(Boolean).join(', ');
      return { file, kind, title: titleWords(title) ?? answers, audit: kind === 'audit' ? { id, version } : audit };
    }),
  );
  return { elements, documents: documents.filter(({ kind }) => kind !== undefined) };
}

function titleWords(title) {
  return typeof title === 'object' ? (title.en ?? Object.values(title)[0]) : title;
}
