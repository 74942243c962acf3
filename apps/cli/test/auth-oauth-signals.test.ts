import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { finished, start } from "./b24.ts";
import { oauthHome } from "./oauth-home.ts";
import { slowServer } from "./slow-server.ts";

test.concurrent.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s while the sign-in is renewed: it is saved before the command ends", async (signal, exitCode) => {
  await using home = await oauthHome();
  await using slow = await slowServer(home.portal.url);
  writeFileSync(
    home.file,
    readFileSync(home.file, "utf8").replace(`"server":"${home.portal.url}"`, `"server":"${slow.url}"`),
  );
  expect(await home.login()).toMatchObject({ code: 0 });
  home.control.pass(3601);
  const child = start(["call", "profile"], { env: home.env });
  child.stdin.end();
  await slow.refreshed();
  child.kill(signal);
  await setTimeout(200);
  child.kill(signal);
  // What does not listen to the signal is given up after two seconds.
  await setTimeout(2500);
  expect([child.exitCode, child.signalCode]).toEqual([null, null]);
  slow.release();
  expect((await finished(child)).code).toBe(exitCode);
  expect(await home.b24("call", "profile")).toMatchObject({ code: 0 });
  expect(home.control.counts()).toMatchObject({ refreshes: 1 });
});
