import { applyPlan } from "./apply-plan.ts";
import { batch } from "./batch.ts";
import { briefing } from "./briefing.ts";
import { call } from "./call.ts";
import { describeMethod } from "./describe-method.ts";
import { docs } from "./docs.ts";
import { findMethod } from "./find-method.ts";
import { overdue } from "./overdue.ts";
import { pipeline } from "./pipeline.ts";
import { planWrite } from "./plan-write.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import type { Tool } from "./tool.ts";
import { whoami } from "./whoami.ts";

/** Every tool, in the order of the list: what answers most questions comes first. */
export const tools: readonly Tool[] = [
  briefing,
  overdue,
  pipeline,
  search,
  report,
  findMethod,
  describeMethod,
  docs,
  call,
  batch,
  planWrite,
  applyPlan,
  whoami,
];
