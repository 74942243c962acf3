import type { z } from "zod";

/** What is wrong with a file that the user wrote, and where in it: "snapshots: …; stageLimits.NEW: …". */
export function fileProblem({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`)).join("; ");
}
