import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  type ClientCapabilities,
  type Implementation,
  type ServerContext,
} from "@modelcontextprotocol/server";

/** What a client has said of itself when it connected; in the newer era every request says it instead. */
export interface DeclaredClient {
  readonly capabilities: ClientCapabilities | undefined;
  readonly info: Implementation | undefined;
}

/** What matters of the client that makes a request. */
export interface ClientFacts {
  readonly name: string | undefined;
  /** It shows forms to the person. */
  readonly canAsk: boolean;
}

/** Reads what the request says of its client, else what was declared. */
export function clientFacts({ mcpReq }: ServerContext, { capabilities, info }: DeclaredClient): ClientFacts {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const { elicitation } = (envelope[CLIENT_CAPABILITIES_META_KEY] ?? capabilities ?? {}) as ClientCapabilities;
  const { name } = (envelope[CLIENT_INFO_META_KEY] ?? info ?? {}) as Partial<Implementation>;
  return { name, canAsk: showsForms(elicitation) };
}

/** A declaration without any mode means forms. */
function showsForms(elicitation: ClientCapabilities["elicitation"] | null): boolean {
  if (typeof elicitation !== "object" || elicitation === null) return false;
  return elicitation.form !== undefined || elicitation.url === undefined;
}
