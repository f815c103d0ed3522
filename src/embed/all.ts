/**
 * The same as `embed.ts`, for the build that puts every element into one file, so that one `integrity` covers all:
 * an element that no page shows is in the file, and is not run.
 */
export * from './embed.js';
