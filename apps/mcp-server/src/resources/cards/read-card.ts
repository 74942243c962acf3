import { anyMethod, type Client } from "b24kit";
import type { Answer } from "../../answers/answer.ts";
import { failed } from "../../answers/failed.ts";
import type { ReadCall } from "../resource-kind.ts";
import type { CardKind } from "./card-kind.ts";
import { cardAnswer } from "./card-answer.ts";
import { readNames } from "./read-names.ts";
import type { Row } from "./row.ts";

/** Reads a record and shows it in names. */
export async function readCard(kind: CardKind, id: string, { caller, signal }: ReadCall): Promise<Answer> {
  if (!/^[1-9]\d{0,11}$/.test(id)) return missing(kind);
  const { client, portal } = await caller.portal();
  const options = { signal };
  const [row, dictionaries, known] = await Promise.all([
    readRow(client, kind, id, signal),
    portal.dictionaries(options),
    portal.fields(kind.name, options).catch(() => []),
  ]);
  if (row === undefined) return missing(kind);
  const language = caller.settings.language ?? dictionaries.language ?? "en";
  const names = await readNames(kind, row, { client, portal, dictionaries, language, signal });
  return cardAnswer({ kind, id: Number(id), row, known, names, url: portal.url, asOf: caller.now() });
}

/** Undefined when there is no such record; a record that may not be read is an error. */
async function readRow(client: Client, kind: CardKind, id: string, signal: AbortSignal): Promise<Row | undefined> {
  const { method, parameters, idParameter, key } = kind;
  try {
    const answer = await client.call(anyMethod(method), { ...parameters, [idParameter]: Number(id) }, { signal });
    const row = isRow(answer) ? answer[key] : undefined;
    return isRow(row) ? row : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "portalCode" in error && error.portalCode === "NOT_FOUND";
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function missing({ name }: CardKind): Answer {
  return failed("not-found", `There is no such ${name}.`, "Look for its id by a report or by b24_call.");
}
