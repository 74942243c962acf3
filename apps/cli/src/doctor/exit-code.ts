import { exitCodes } from "../errors/exit-codes.ts";
import type { Finding } from "./finding.ts";

/** 0 without problems, 4 when the sign-in is one of them, else 1. */
export function exitCodeOf(findings: readonly Finding[]): number {
  const problems = findings.filter(({ status }) => status === "problem");
  if (problems.length === 0) return exitCodes.done;
  return problems.some(({ isSignIn }) => isSignIn === true) ? exitCodes.access : exitCodes.failed;
}
