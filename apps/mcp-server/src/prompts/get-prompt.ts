import {
  type GetPromptRequestParams,
  type GetPromptResult,
  type InputRequiredResult,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { accessOf } from "../library/access-of.ts";
import type { LibraryParts } from "../library/add-library.ts";
import { unknownName } from "../library/unknown-name.ts";

/** The messages of a prompt. Throws `ProtocolError` for an unknown one, and for arguments that it does not take. */
export async function getPrompt(
  { name, arguments: given = {} }: GetPromptRequestParams,
  parts: LibraryParts,
  context: ServerContext,
): Promise<GetPromptResult | InputRequiredResult> {
  const access = await accessOf(parts);
  const { prompts } = await parts.library();
  const prompt = prompts.find((one) => one.name === name && one.isOpen(access));
  if (prompt === undefined) throw unknownName("prompt", name);
  const taken = prompt.arguments.map((one) => one.name);
  const missing = prompt.arguments.filter((one) => one.required === true && !Object.hasOwn(given, one.name));
  if (missing.length > 0 || Object.keys(given).some((key) => !taken.includes(key))) {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${name} takes: ${taken.join(", ")}.`);
  }
  // Hosts send what a person has left empty as an empty text.
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ""));
  const messages = prompt.messages(filled, access, context);
  if (!Array.isArray(messages)) return messages;
  return { description: prompt.description[access.language], messages };
}
