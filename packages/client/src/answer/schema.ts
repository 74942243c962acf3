import { ClientError } from "../errors.ts";

/** What validates a result: a zod schema, or anything else with `parse` that returns the value or throws. */
export interface Schema<Result> {
  parse(value: unknown): Result;
}

const mostIssues = 3;

/**
 * Validates a result. Throws `malformed-answer` with the places and what was expected there. What the portal sent is
 * repeated nowhere, so the schema's own error, which may hold it, is no `cause`.
 */
export function parseResult<Result>(method: string, result: unknown, schema: Schema<Result>): Result {
  try {
    return schema.parse(result);
  } catch (error) {
    throw new ClientError("malformed-answer", `The answer to "${method}" is not as expected: ${describe(error)}.`, {
      hint: "The portal may send this in another form than the schema knows. Widen the schema, or call without it.",
      mayHaveRun: true,
      method,
    });
  }
}

interface Issue {
  readonly path?: readonly unknown[];
  readonly expected?: unknown;
  readonly code?: unknown;
  readonly values?: unknown;
  readonly errors?: readonly (readonly Issue[])[];
}

function describe(error: unknown): string {
  const { issues } = Object(error) as { readonly issues?: unknown };
  if (!Array.isArray(issues) || issues.length === 0) return "the schema refused it";
  const shown = (issues as readonly Issue[])
    .slice(0, mostIssues)
    .map((issue) => `${placeOf(issue)} must be ${wantOf(issue)}`);
  const hidden = issues.length - shown.length;
  return hidden === 0 ? shown.join("; ") : `${shown.join("; ")}; and ${hidden} more`;
}

/** Path elements are keys, or objects that hold one. */
function placeOf({ path = [] }: Issue): string {
  const keys = path.map((element) => String((Object(element) as { readonly key?: unknown }).key ?? element));
  return ["result", ...keys].join(".");
}

function wantOf({ expected, code, values, errors }: Issue): string {
  if (typeof expected === "string") return expected;
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(" or ");
  const alternatives = errors?.flat().filter(({ path = [] }) => path.length === 0) ?? [];
  if (alternatives.length > 0) return [...new Set(alternatives.map((issue) => wantOf(issue)))].join(" or ");
  return typeof code === "string" ? `another value (${code})` : "another value";
}
