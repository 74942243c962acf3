// For programs whose grammar is made with commander: b24 and b24-scheduler.
export type { CommandShape } from "./command-shape.ts";
export { nextSegments } from "./next-segments.ts";
export { printSuggested } from "./print-suggested.ts";
export { type Shell, shells, shellScript } from "./shell-script.ts";
export { suggest } from "./suggest.ts";
export type { AskedValue, FindValues, Suggestion, TypedLine } from "./suggestion.ts";
