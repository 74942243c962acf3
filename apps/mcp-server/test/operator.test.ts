import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect } from "./connect.ts";
import { serveHere } from "./http/serve-here.ts";
import { rawServer } from "./raw-server.ts";
import { type SignedIn, signedIn } from "./signed-in.ts";

/** Makes the key of the journal one that its vault does not have. */
function loseKey({ env }: SignedIn): void {
  const file = join(env["B24KIT_HOME"] ?? "", "config", "profiles.json");
  const profiles = JSON.parse(readFileSync(file, "utf8")) as { readonly seal: object };
  writeFileSync(file, JSON.stringify({ ...profiles, seal: { ...profiles.seal, entry: "seal key gone" } }));
}

const plan = ({ deal }: SignedIn) => ({
  method: "crm.deal.update",
  params: { id: deal(0), fields: { TITLE: "Another title" } },
});
const told = "the key of the journal was lost and replaced";

test("a key of the journal that was lost is told to the operator, over pipes and over HTTP", async () => {
  await using home = await signedIn();
  loseKey(home);
  await using server = await connect({ env: home.env, args: ["--allow-write"] });
  await server.call("b24_plan_write", plan(home));
  await expect.poll(() => server.stderr()).toContain(`b24-mcp: ${told}`);

  loseKey(home);
  await using web = await serveHere({ home, settings: { profile: "main", access: "write" } });
  await using caller = await web.connect();
  await caller.call("b24_plan_write", plan(home));
  expect(web.log.join("\n")).toContain(told);
  await caller.call("b24_plan_write", plan(home));
  expect(web.log.filter((line) => line.includes(told))).toHaveLength(1);
});

test("a portal that is slower than a request may be is told as such", async () => {
  await using home = await signedIn({ faults: "any:slow=3s" });
  await using server = await rawServer({ env: home.env, era: "legacy", requestTimeout: 100 });
  const { result } = await server.call({ name: "b24_call", arguments: { method: "user.current" } });
  expect(result?.structuredContent).toMatchObject({ ok: false, error: { code: "timeout", retryable: true } });
});
