import { type ReadResourceResult, ResourceNotFoundError, type ServerContext } from "@modelcontextprotocol/server";
import type { Answer } from "../answers/answer.ts";
import { answerOfError } from "../answers/answer-of-error.ts";
import { failed } from "../answers/failed.ts";
import { accessOf } from "../library/access-of.ts";
import type { LibraryParts } from "../library/add-library.ts";
import { createProgress } from "../server/create-progress.ts";
import { closedResource } from "./closed-resource.ts";
import { matchUri, type Variables } from "./match-uri.ts";
import type { ReadCall, ResourceKind, ResourceOutcome } from "./resource-kind.ts";
import { resourceError } from "./resource-error.ts";
import { toContents } from "./to-contents.ts";

/** Reads what an address stands for; whatever goes wrong is an error of the protocol that says what to do. */
export async function readResource(
  uri: string,
  parts: LibraryParts,
  context: ServerContext,
): Promise<ReadResourceResult> {
  const { caller, marker } = parts;
  const found = matching((await parts.library()).kinds, uri);
  if (found === undefined) throw new ResourceNotFoundError(uri.slice(0, 200), unknownAddress);
  const access = await accessOf(parts);
  const closed = closedResource(found.kind, found.variables, access);
  const { signal } = context.mcpReq;
  const call = { uri, access, caller, signal, progress: createProgress(context), context };
  const outcome = closed ?? (await outcomeOf(found.kind, found.variables, call));
  if ("contents" in outcome) return { contents: outcome.contents };
  if (outcome.error !== undefined) throw resourceError(uri, outcome.error);
  return { contents: toContents(outcome, { uri, at: found.variables["at"], from: found.variables["from"] }, marker()) };
}

const unknownAddress = "There is no such resource. The lists of resources and templates say what there is.";

function matching(kinds: readonly ResourceKind[], uri: string) {
  for (const kind of kinds) {
    const variables = matchUri(kind.template, uri);
    if (variables !== undefined) return { kind, variables };
  }
  return undefined;
}

async function outcomeOf(kind: ResourceKind, variables: Variables, call: ReadCall): Promise<ResourceOutcome | Answer> {
  if (!/^\d{0,9}$/.test(variables["from"] ?? ""))
    return failed("invalid-arguments", "from is no number.", "Leave it out.");
  try {
    return await (await kind.load()).read(variables, call);
  } catch (error) {
    call.caller.noteError(error);
    return answerOfError(error);
  }
}
