import { reportPrompts } from "../prompts/report-prompts.ts";
import { startPrompt } from "../prompts/start-prompt.ts";
import { kinds } from "../resources/table.ts";
import type { Library } from "./library.ts";

/** All prompts and resources, in the order of the lists. */
export const library: Library = { kinds, prompts: [startPrompt, ...reportPrompts] };
