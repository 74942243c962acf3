import type { GetPromptResult, InputRequiredResult, ServerContext } from "@modelcontextprotocol/server";
import type { Language } from "b24kit";
import type { Completer } from "../completions/completer.ts";
import type { Access } from "../library/access.ts";

type Worded = Readonly<Record<Language, string>>;

/** An argument of a prompt: always a text. */
export interface PromptArgument {
  readonly name: string;
  readonly description: Worded;
  readonly required?: boolean;
  readonly completer?: Completer;
}

/** A line of the table of prompts. */
export interface Prompt {
  readonly name: string;
  readonly title: Worded;
  readonly description: Worded;
  readonly arguments: readonly PromptArgument[];
  /** Whether the tools that it leads to are there. */
  isOpen(access: Access): boolean;
  /**
   * The messages for these arguments, whose names are checked, or a question that the client has to put to the person first. Throws
   * `ProtocolError` for values that cannot be meant.
   */
  messages(
    given: Readonly<Record<string, string>>,
    access: Access,
    context: ServerContext,
  ): GetPromptResult["messages"] | InputRequiredResult;
}
