import { checkParams, methodInfo, type MethodInfo, type ParamProblem } from "@b24kit/catalog";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { Settings } from "../settings/settings.ts";
import { isToolOpen } from "../limits/allowed-tools.ts";
import { toolKeys } from "../limits/tool-keys.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import { outOfPacks } from "../limits/out-of-packs.ts";
import { unknownMethod } from "./unknown-method.ts";

/** A call that may be sent or planned, or the answer that says why not. */
export type CheckedMethod =
  | { readonly method: string; readonly warnings: readonly string[] }
  | { readonly refusal: Answer };

/** What tells the kinds of calls apart. */
export interface MethodRules {
  readonly settings: Settings;
  /** The answer about a raw batch: it may hold anything, its commands are texts of their own. */
  readonly rawBatch: () => Answer;
  /** Why a method is none of this kind; undefined: it is. */
  readonly refuse: (info: MethodInfo) => Answer | undefined;
}

/** Lets through what is documented, within the operator's packs, of the right kind, with parameters that the portal would understand. */
export async function checkMethod(name: string, params: object, rules: MethodRules): Promise<CheckedMethod> {
  const { settings, rawBatch, refuse } = rules;
  if (name.trim().toLowerCase() === "batch") return { refusal: rawBatch() };
  const info = methodInfo(name.trim());
  if (info === undefined) return { refusal: unknownMethod(name, settings) };
  if (!isWithinPacks(info.name, settings)) return { refusal: outOfPacks(info.name, settings) };
  const refusal = refuse(info);
  if (refusal !== undefined) return { refusal };
  const problems = await checkParams(info.name, params);
  const errors = problems.filter(({ level }) => level === "error");
  if (errors.length > 0) return { refusal: faulty(info.name, errors, settings) };
  return { method: info.name, warnings: problems.map((problem) => problemLine(problem)) };
}

/** More would push everything else out of the answer. */
const mostProblems = 8;

/** The answer about parameters that the portal would not understand. */
export function faulty(method: string, problems: readonly ParamProblem[], settings: Settings): Answer {
  return failed(
    "faulty-parameters",
    `${method}: the parameters are faulty, nothing was sent.`,
    isToolOpen(toolKeys.describeMethod, settings)
      ? "Correct them; b24_describe_method says what there is."
      : "Correct them.",
    {
      told: problems.slice(0, mostProblems).map((problem) => `- ${problemLine(problem)}`),
      data: { problems: problems.map((problem) => problemData(problem)) },
    },
  );
}

function problemData(problem: ParamProblem): object {
  const { path, code, suggestion } = problem;
  return { path, code, suggestion, details: problemLine(problem) };
}

/** A problem in one line. */
export function problemLine({ path, message, suggestion, hint }: ParamProblem): string {
  const near = suggestion === undefined || suggestion === path ? "" : ` Did you mean: ${suggestion}.`;
  return `${path === "" ? "" : `${path}: `}${message.en}${near}${hint === undefined ? "" : ` ${hint.en}`}`;
}
