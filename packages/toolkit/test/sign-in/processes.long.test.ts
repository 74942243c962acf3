import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { openClient } from "../../src/index.ts";
import { compiled } from "../compiled.ts";
import { signedIn } from "./signed-in.ts";

function start(script: string, env: object, ...args: readonly string[]): { child: ChildProcess; end: Promise<string> } {
  const file = join(import.meta.dirname, "..", "children", `${script}.ts`);
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...compiled, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, end: text(child.stdout) };
}

test("ten callers in three processes with one expired token: one refresh, and everybody is answered", async () => {
  const { oauth, env } = await signedIn();
  oauth.pass(3601);
  const callers = [4, 3, 3].map((count) => start("call-signed-in", env, String(count)));
  await Promise.all(callers.map(async ({ child }) => new Promise((resolve) => child.stdout?.once("data", resolve))));
  for (const { child } of callers) child.stdin?.write("go");
  const ends = await Promise.all(callers.map(async ({ end }) => end));
  expect(ends.flatMap((end) => JSON.parse(end.replace("ready\n", "")) as string[])).toEqual(Array(10).fill("ok"));
  expect(oauth.counts().refreshes).toBe(1);
});

test.each(["strict", "lenient"] as const)(
  "killed at any step of a refresh (%s rotation): the next start signs in, or says exactly why not",
  async (rotation) => {
    const signed = await signedIn({ rotation });
    const { oauth, env } = signed;
    const fates: Fate[] = [];
    let end = "";
    for (let at = 1; end !== "done" && at < 20; at += 1) {
      await signed.save();
      oauth.pass(3601);
      const before = oauth.counts().refreshes;
      end = await start("refresh-and-die", env, String(at)).end;
      const isRefreshed = oauth.counts().refreshes > before;
      await using client = await openClient({ profile: "app", env });
      const reason = await client.call("user.current").then(
        () => undefined,
        (error: unknown) => String((error as { readonly reason?: string }).reason),
      );
      fates.push({ isRefreshed, reason });
    }
    // The secret is read, then under the lock the mark and the tokens are written, and both are read back.
    expect(fates).toHaveLength(7);
    expect(fates.at(-1)).toEqual({ isRefreshed: true, reason: undefined });
    // Only a refresh that was sent and not saved costs the sign-in, and only where the old token does not count again.
    const lost = { isRefreshed: true, reason: "refresh-lost" };
    expect(fates.filter(({ reason }) => reason !== undefined)).toEqual(rotation === "strict" ? [lost] : []);
  },
);

/** What came of a process that was killed, and of the next one. */
interface Fate {
  readonly isRefreshed: boolean;
  readonly reason: string | undefined;
}
