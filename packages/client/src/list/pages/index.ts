export { listPages } from "./list-pages.ts";
export { type ListPages, type ListPart, missingPages, nothingRead } from "./list-part.ts";
