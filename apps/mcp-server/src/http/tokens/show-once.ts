import { fstatSync, statSync } from "node:fs";
import type { Writable } from "node:stream";
import { TokenError } from "./token-error.ts";

/** Writes what is shown only once, and waits until it is out. Throws `TokenError` when nobody can have read it. */
export async function showOnce(stdout: Writable & { readonly fd?: number }, text: string): Promise<void> {
  const cause = isNowhere(stdout.fd)
    ? new Error("The standard output is closed, or leads nowhere.")
    : await new Promise<Error | null | undefined>((resolve) => {
        stdout.write(text, resolve);
      });
  if (cause === undefined || cause === null) return;
  throw new TokenError(
    `The token could not be shown, and was not kept: ${cause.message}`,
    "Call it where its output can be read.",
    cause,
  );
}

/** In place of an output that is closed, Node.js opens the device that swallows everything. */
function isNowhere(descriptor: number | undefined): boolean {
  if (descriptor === undefined || process.platform === "win32") return false;
  const output = fstatSync(descriptor);
  return output.isCharacterDevice() && output.rdev === statSync("/dev/null").rdev;
}
