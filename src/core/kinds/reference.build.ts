import { limits, maximumDepth, type DocumentKind } from '../documents/limits.js';
import { jsonSchemas } from '../documents/schemas.build.js';
import { kindNames, kinds } from './kinds.js';

/** The day that is written into the examples of the reference, so that they do not change by themselves. */
export const exampleDay = '2026-01-15';

const schemas = jsonSchemas();

/** What the reference tells of each kind of document. For the build alone: it loads the whole of zod. */
export const documentReference = await Promise.all(
  kindNames.map(async (kind: DocumentKind) => ({
    kind,
    schema: schemas[kind],
    limits: { ...limits[kind], levels: maximumDepth },
    starter: (await kinds[kind]()).starter(exampleDay),
  })),
);
