export { complete } from "../completions/complete.ts";
export { getPrompt } from "../prompts/get-prompt.ts";
export { listPrompts } from "../prompts/list-prompts.ts";
export { listResources, listTemplates } from "../resources/list-resources.ts";
export { readResource } from "../resources/read-resource.ts";
