import { command } from "@b24kit/client";
import type { Department } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseDepartments } from "./department-adapter.ts";

/** All departments of the portal. */
export function departments(): Query<Department> {
  return { command: command("department.get"), scope: "department", parse: parseDepartments };
}
