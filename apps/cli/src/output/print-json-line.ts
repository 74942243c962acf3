import { hideWebhooks } from "../environment/secrets.ts";
import type { Context } from "../context.ts";

/** Says something beside the data to programs: one line of JSON on stderr, also with `--quiet`. */
export function printJsonLine({ io, scrub }: Context, value: unknown): void {
  io.stderr.write(`${hideWebhooks(scrub(JSON.stringify(value)))}\n`);
}
