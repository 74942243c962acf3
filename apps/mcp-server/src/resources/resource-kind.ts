import type { ReadResourceResult } from "@modelcontextprotocol/server";
import type { Answer } from "../answers/answer.ts";
import type { Completions } from "../completions/completer.ts";
import type { Access } from "../library/access.ts";
import type { ToolCall } from "../tools/tool.ts";
import type { Variables } from "./match-uri.ts";

/** What reading a resource works with. */
export interface ReadCall extends ToolCall {
  /** As it was asked for. */
  readonly uri: string;
  readonly access: Access;
}

/** An answer is shown as text and as JSON; contents are given as they are. */
export type ResourceOutcome = Answer | Pick<ReadResourceResult, "contents">;

/** Does the work of a resource. What it throws becomes an error of the protocol. */
interface ResourceRead {
  read(variables: Variables, call: ReadCall): Promise<ResourceOutcome>;
}

/** A resource that is known without asking anybody. */
interface ListedResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A line of the table of resources: everything that one template stands for. */
export interface ResourceKind {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Of the first content. */
  readonly mimeType: string;
  /** `{id}` is one plain word, `{?a,b}` names of a query; without either it is one fixed address. */
  readonly template: string;
  /** Whether the operator leaves it open: the one that `variables` name, or any of them. */
  isOpen(access: Access, variables?: Variables): boolean;
  /** Scopes of which the credential needs one; empty: none. */
  needs(access: Access, variables?: Variables): readonly string[];
  /** Those that can be listed. */
  readonly listed?: (access: Access) => readonly ListedResource[];
  /** How the variables of the template are completed. */
  readonly completions?: Completions;
  /** Loads the work. */
  readonly load: () => Promise<ResourceRead>;
}
