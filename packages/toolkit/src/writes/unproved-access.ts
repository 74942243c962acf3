import { type Guard, RefusedError } from "@b24kit/guard";

/** The way out of an access that was edited. The command recognises its beginning. */
const hint =
  "The access of the profile was not set by b24 auth access, so it only reads. Set it again on a terminal: b24 auth access <level>.";

/** The same guard, whose refusals for want of access say that the access is not the one that was set. */
export function unprovedAccess(guard: Guard): Guard {
  return {
    ...guard,
    link: async (call, next) => told(async () => guard.link(call, next)),
    plan: async (...request) => told(async () => guard.plan(...request)),
    apply: async (...request) => told(async () => guard.apply(...request)),
    planMany: async (...request) => told(async () => guard.planMany(...request)),
    applyMany: async (...request) => told(async () => guard.applyMany(...request)),
    undoMany: async (...request) => told(async () => guard.undoMany(...request)),
    undo: async (id) => told(async () => guard.undo(id)),
  };
}

async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw retold(error);
  }
}

const forWantOfAccess: ReadonlySet<string> = new Set(["level", "write", "destructive"]);

function retold(error: unknown): unknown {
  if (!(error instanceof RefusedError) || !forWantOfAccess.has(error.reason)) return error;
  const { reason, message, method, commandKey, plan, difference } = error;
  const refusal = { reason, message, hint, ...(method === undefined ? {} : { method }) };
  return new RefusedError(refusal, { commandKey, difference, cause: error, ...(plan === undefined ? {} : { plan }) });
}
