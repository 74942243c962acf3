import type { CallToolResult, InputRequiredResult, ServerContext, ToolAnnotations } from "@modelcontextprotocol/server";
import type { z } from "zod";
import type { Answer, Detail } from "../answers/answer.ts";
import type { Caller } from "../callers/caller.ts";
import type { AccessLevel, Toolset } from "../settings/settings.ts";
import type { Asking } from "../writes/asking.ts";

/** What a tool works with besides its input. */
export interface ToolCall {
  readonly caller: Caller;
  /** Aborted when the client cancels the call or goes away. */
  readonly signal: AbortSignal;
  /** Tells the client how far the work is, when it asked for that. `done` counts rows; each reading of a call begins at zero. */
  readonly progress: (done: number, message: string) => void;
  /** The request as the SDK gives it: for questions to the person. */
  readonly context: ServerContext;
  /** The client can put a question to the person. */
  readonly canAsk?: true;
  /** What a call has to mind while it waits for a person. */
  readonly asking?: Asking;
}

/** What a run gives: an answer; a question that the client has to put to the person first, or another result, goes out as it is. */
export type ToolOutcome = Answer | ToolResult;

/** Does the work of a tool. What it throws becomes an answer. A method, so that every tool fits the table. */
interface ToolRun<Input = never> {
  run(input: Input, call: ToolCall): Promise<ToolOutcome>;
}

/** All four hints stand on every tool. */
export type Hints = Required<Omit<ToolAnnotations, "title">>;

/** A line of the table of tools. */
export interface Tool<Input = unknown> {
  /** `b24_` and snake_case. */
  readonly name: string;
  readonly title: string;
  /** For agents: what it answers, when it is the right one. */
  readonly description: string;
  /** Absent: stands in every choice of toolsets. */
  readonly toolset?: Toolset;
  readonly hints: Hints;
  /** A strict object; unknown arguments are refused. */
  readonly input: z.ZodType<Input> & { readonly shape: Readonly<Record<string, z.ZodType>> };
  /** Listed when the credential has one of these scopes; empty: always. */
  readonly needs: readonly string[];
  /** The access that the operator must have allowed. */
  readonly access: AccessLevel;
  /** Loads the work. */
  readonly load: () => Promise<ToolRun<Input>>;
}

/** The result of a call on the wire. */
export type ToolResult = CallToolResult | InputRequiredResult;

/** The size that an input asks for. */
export function detailOf(input: unknown): Detail {
  const isFull = typeof input === "object" && input !== null && "detail" in input && input.detail === "full";
  return isFull ? "full" : "concise";
}
