export { listPages, type ListPages, type ListPart, missingPages } from "./list-pages.ts";
