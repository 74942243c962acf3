import { findAction } from "b24kit";
import type { z } from "zod";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";

/** A `ScenarioError`, known by its name as everywhere: it has the same sentence in each language. */
interface WrongParameters extends Error {
  readonly code: "invalid-parameters";
  readonly words: { readonly message: { readonly en: string } };
}

type Parameters = z.ZodType & { readonly shape: Readonly<Record<string, z.ZodType>> };

/** The answer to parameters that an action does not take, with those that it does; undefined for any other error. */
export function wrongParameters(id: string, error: unknown): Answer | undefined {
  if (!isWrongParameters(error)) return undefined;
  const details = parameterLines(id);
  const told = [`${id} takes:`, ...details.map((line) => `- ${line}`)];
  const data = { action: id, takes: details };
  return failed("invalid-arguments", `${error.words.message.en} No plan was made.`, "Correct params.", { told, data });
}

/** "title (required): what it means; for example: …". */
function parameterLines(id: string): readonly string[] {
  // A strict object, as the table of actions says.
  const parameters = findAction(id)?.parameters as Parameters | undefined;
  return Object.entries(parameters?.shape ?? {}).map(([name, schema]) => {
    const required = schema.safeParse(undefined, { jitless: true }).success ? "" : " (required)";
    return `${name}${required}: ${schema.meta()?.description ?? ""}`;
  });
}

function isWrongParameters(error: unknown): error is WrongParameters {
  return error instanceof Error && "words" in error && "code" in error && error.code === "invalid-parameters";
}
