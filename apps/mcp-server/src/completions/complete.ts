import { type CompleteRequestParams, type CompleteResult, type ServerContext } from "@modelcontextprotocol/server";
import { cutText } from "@b24kit/report";
import { cleanLine } from "../answers/clean-text.ts";
import type { Access } from "../library/access.ts";
import { operatorAccess } from "../library/access-of.ts";
import type { LibraryParts } from "../library/add-library.ts";
import type { Library } from "../library/library.ts";
import { unknownName } from "../library/unknown-name.ts";
import type { Completer } from "./completer.ts";

/** A person looks at the list while typing. */
const most = 20;
const longest = 200;
/** Of a value that is offered. */
const longestValue = 100;

/** Completes an argument of a prompt or a variable of a template. What cannot be known in time gives no suggestions. */
export async function complete(
  { ref, argument }: CompleteRequestParams,
  parts: LibraryParts,
  context: ServerContext,
): Promise<CompleteResult> {
  // Nobody waits for the scopes here: without them the portal refuses, and there are no suggestions.
  const access = operatorAccess(parts);
  const completer = completerOf(ref, argument.name, await parts.library(), access);
  const values = completer === undefined ? [] : await inTime(completer, argument.value.slice(0, longest));
  // Names of the portal stand here without a fence: a line each, and short.
  const shown = values.slice(0, most).map((value) => cutText(cleanLine(value), longestValue));
  return { completion: { values: shown, total: values.length, hasMore: values.length > shown.length } };

  async function inTime(work: Completer, typed: string): Promise<readonly string[]> {
    const signal = AbortSignal.any([context.mcpReq.signal, AbortSignal.timeout(parts.patience)]);
    const ended = new Promise<readonly string[]>((resolve) => {
      signal.addEventListener("abort", () => resolve([]), { once: true });
    });
    const found = work(typed, { caller: parts.caller, access, signal }).catch(() => []);
    return Promise.race([found, ended]);
  }
}

type Reference = CompleteRequestParams["ref"];

/** Undefined when the argument has nothing to complete or is closed. Throws `ProtocolError` for what does not exist. */
function completerOf(ref: Reference, name: string, library: Library, access: Access): Completer | undefined {
  if (ref.type === "ref/prompt") {
    const prompt = library.prompts.find((one) => one.name === ref.name && one.isOpen(access));
    if (prompt === undefined) throw unknownName("prompt", ref.name);
    return prompt.arguments.find((one) => one.name === name)?.completer;
  }
  const kind = library.kinds.find(({ template }) => template === ref.uri);
  if (kind === undefined) throw unknownName("resource template", ref.uri);
  const completions = kind.completions ?? {};
  return kind.isOpen(access) && Object.hasOwn(completions, name) ? completions[name] : undefined;
}
