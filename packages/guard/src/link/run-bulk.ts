import type { Answer, Call, Next, Outcomes } from "@b24kit/client";
import { ClientError } from "@b24kit/client";
import { outcomeOf } from "../plan/outcome-code.ts";
import type { BulkPermit, Ending, PermittedCommand } from "./bulk-permits.ts";

/** Sends what large plans that run at this moment permit; `undefined` where they do not permit all of this call. */
export type RunBulk = (call: Call, next: Next) => Promise<Answer> | undefined;

/** The large plans that run at this moment. */
export interface BulkPermits {
  readonly run: RunBulk;
  /** Gives a permit; the function that it returns takes it back. */
  give(permit: BulkPermit): () => void;
}

/** Starts without permits. */
export function createBulkPermits(now: () => number): BulkPermits {
  const open = new Set<BulkPermit>();
  return {
    give: (permit) => {
      open.add(permit);
      return () => void open.delete(permit);
    },
    run: (call, next) => {
      // The same name may be another method there.
      if (call.api !== undefined || call.commands?.length === 0) return undefined;
      for (const permit of open) {
        const commands = permit.take(call);
        if (commands !== undefined) return sendNoted(permit, call, commands, { next, now });
      }
      return undefined;
    },
  };
}

interface Sending {
  readonly next: Next;
  readonly now: () => number;
}

async function sendNoted(
  permit: BulkPermit,
  call: Call,
  commands: readonly PermittedCommand[],
  { next, now }: Sending,
): Promise<Answer> {
  let startedAt: number | undefined;
  const begin = (): void => {
    permit.notes.check();
    permit.notes.begin(commands);
    startedAt = now();
  };
  // The run has written down what leaves before the sealed journal says so: what this one has, that one must have.
  const beforeSend = async (): Promise<void> => {
    await call.beforeSend?.();
    // A repetition may have waited for minutes.
    if (startedAt === undefined) begin();
    else permit.notes.check();
  };
  const settle = (endings: readonly Ending[]): void => {
    permit.giveBack(call, commands, (index) => mayBeSentAgain(endings[index]));
    if (startedAt !== undefined) permit.notes.end(commands, endings, now() - startedAt);
  };
  try {
    const answer = await next({ ...call, beforeSend });
    if (startedAt === undefined) begin();
    settle(endingsOf(call, answer));
    return answer;
  } catch (error) {
    const hasLeft = startedAt !== undefined;
    const ending = error instanceof ClientError ? outcomeOf({ ok: false, error }) : { outcome: "unknown" as const };
    if (hasLeft) settle(commands.map(() => ending));
    else permit.giveBack(call, commands, () => true);
    throw error;
  }
}

function mayBeSentAgain(ending: Ending | undefined): boolean {
  if (ending === undefined || ending.outcome === "unknown") return true;
  return ending.outcome === "failed" && ending.reason !== "portal-error";
}

function endingsOf({ commands }: Call, { result }: Answer): readonly Ending[] {
  if (commands === undefined) return [{ outcome: "done" }];
  return commands.map(({ key }) => {
    const outcome = (result as Outcomes | undefined)?.[key];
    return outcome === undefined ? { outcome: "unknown" } : outcomeOf(outcome);
  });
}
