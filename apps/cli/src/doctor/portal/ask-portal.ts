import type { BucketState } from "@b24kit/client";
import { bucketStore, openState, stateFolders } from "@b24kit/state";
import { command, type Outcome } from "b24kit";
import type { Opener } from "../../auth/opener.ts";
import type { Context } from "../../context.ts";

const questions = {
  profile: command("profile"),
  admin: command("user.admin"),
  time: command("server.time"),
  scope: command("scope"),
  app: command("app.info"),
};

/** What the portal says about itself and the credential; none of it needs a right. */
export interface PortalAnswers {
  readonly outcomes: Readonly<Record<keyof typeof questions, Outcome>>;
  /** Epoch milliseconds of this computer's clock. */
  readonly begun: number;
  readonly ended: number;
  /** The request counter that b24 keeps for the portal; undefined when it could not be read. */
  readonly bucket: BucketState | undefined;
}

/** Asks everything in one request, once. Throws `ClientError`; `limit` in milliseconds, waiting for a place included. */
export async function askPortal(context: Context, opener: Opener, limit: number): Promise<PortalAnswers> {
  const { io, logger, messages } = context;
  const { clock = Date.now } = io;
  await using client = await opener.open({
    env: io.env,
    timeout: limit,
    retries: 0,
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
  });
  const begun = clock();
  // A little later than the request's own limit, which says more: this one ends the wait for a place.
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(limit + 250)]);
  const outcomes = await client.batch(questions, { signal });
  return { outcomes, begun, ended: clock(), bucket: bucketOf(context, opener.host) };
}

/** As the client has just left it. */
function bucketOf({ io: { env, clock = Date.now } }: Context, host: string): BucketState | undefined {
  try {
    using state = openState({ folder: stateFolders({ env, platform: process.platform }).state }, { timeout: 500 });
    return bucketStore(state).update(host, (found) => found ?? { level: 0, updatedAt: clock(), speed: 1 });
  } catch {
    // What is wrong with the file is another check's news.
    return undefined;
  }
}
