import type { Text } from "../text.ts";
import type { ParamProblem, ProblemCode } from "./param-problem.ts";

/** Collects problems. One call may hold a million faults: after `most` they say nothing new and are left out. */
export interface ProblemList {
  readonly problems: readonly ParamProblem[];
  readonly isFull: () => boolean;
  readonly error: Report;
  readonly warning: Report;
}

/** Adds a problem at a place. */
type Report = (code: ProblemCode, path: Path, message: Text, more?: { hint?: Text; suggestion?: string }) => void;

/** Names from the parameters down to a value. */
export type Path = readonly string[];

/** An empty list that takes at most `most` problems. */
export function problemList(most = 50): ProblemList {
  const problems: ParamProblem[] = [];
  const isFull = (): boolean => problems.length >= most;
  const report =
    (level: ParamProblem["level"]): Report =>
    (code, path, message, more = {}) => {
      if (!isFull()) problems.push({ level, code, path: shownPath(path), message, ...more });
    };
  return { problems, isFull, error: report("error"), warning: report("warning") };
}

/** Names joined by dots, as they are shown. */
export function shownPath(path: Path): string {
  return path.map((name) => shorten(name)).join(".");
}

/** A name or a value as it is shown: one line, at most 60 characters. */
export function shorten(text: string): string {
  const line = text.slice(0, 200).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
