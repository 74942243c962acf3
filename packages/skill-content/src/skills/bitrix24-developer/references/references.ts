import type { Reference } from "../../../skill.ts";
import { auth } from "./auth.ts";
import { batch } from "./batch.ts";
import { events } from "./events.ts";
import { findingMethods } from "./finding-methods.ts";
import { limits } from "./limits.ts";
import { lists } from "./lists.ts";
import { mcpAndPrograms } from "./mcp-and-programs.ts";
import { reliability } from "./reliability.ts";
import { rest3 } from "./rest3.ts";
import { safeWrites } from "./safe-writes.ts";

/** The pages for developers. */
export const developerReferences: readonly Reference[] = [
  auth,
  findingMethods,
  lists,
  batch,
  safeWrites,
  events,
  limits,
  reliability,
  rest3,
  mcpAndPrograms,
];
