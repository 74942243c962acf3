import { nearestName } from "@b24kit/catalog";
import type { z } from "zod";
import type { Text } from "../words.ts";
import type { Finding, Path } from "./config-problem.ts";
import { keysAt } from "./keys-at.ts";
import { expectedWords } from "./issue-words.ts";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong in a value that stands under `base`, in words. */
export function issueFindings(error: z.ZodError, schema: z.ZodType, value: unknown, base: Path): readonly Finding[] {
  return error.issues.flatMap((issue) => ofIssue(issue, { schema, value, base }));
}

interface Setting {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly base: Path;
}

function ofIssue(issue: Issue, setting: Setting): readonly Finding[] {
  const steps = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...setting.base, ...steps];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(setting.schema, setting.value, steps);
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  const given = valueAt(setting.value, steps);
  const inner = issue.code === "invalid_union" ? fittingBranch(issue, given) : undefined;
  if (inner !== undefined)
    return inner.flatMap((deeper) => ofIssue({ ...deeper, path: [...issue.path, ...deeper.path] }, setting));
  const last = steps.at(-1);
  if (given === undefined && typeof last === "string") return [{ path, message: missing(last) }];
  return [{ path, message: expectedWords(issue), suggestion: nearestValue(issue, given) }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  const shown = key.slice(0, 60);
  const list = known.join(", ");
  return {
    path,
    isAboutKey: true,
    message: { ru: `нет ключа ${shown}; здесь бывают: ${list}`, en: `there is no key ${shown}; here are: ${list}` },
    suggestion: nearestName(key, known),
  };
}

function missing(key: string): Text {
  return { ru: `не хватает ключа ${key}`, en: `the key ${key} is missing` };
}

/** The branch of a union that the value was surely meant for: of its issues none is about the value as a whole. */
function fittingBranch({ errors }: Extract<Issue, { code: "invalid_union" }>, given: unknown): Issue[] | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  return errors
    .filter((issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0))
    .toSorted((a, b) => a.length - b.length)[0];
}

function nearestValue(issue: Issue, given: unknown): string | undefined {
  if (issue.code !== "invalid_value" || typeof given !== "string") return undefined;
  return nearestName(given, issue.values.map(String));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
