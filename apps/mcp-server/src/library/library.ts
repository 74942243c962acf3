import type { Prompt } from "../prompts/prompt.ts";
import type { ResourceKind } from "../resources/resource-kind.ts";

/** What a server offers besides its tools. */
export interface Library {
  readonly kinds: readonly ResourceKind[];
  readonly prompts: readonly Prompt[];
}
