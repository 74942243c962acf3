import { openCredentialStore } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { connect } from "./connect.ts";
import { now, startPortal } from "./portal.ts";
import { accepting, planned, renaming, serve } from "./serve-writes.ts";
import { signedIn } from "./signed-in.ts";

/** What stands outside of the fence. */
function ours(text: string): string {
  return text.replaceAll(/\[portal data [\s\S]*\[end of portal data .*\]/g, "");
}

test.each([
  [{ date: "the 31st of February" }, "invalid-date", "2026-11-25"],
  [{ tz: "Nowhere/None" }, "invalid-time-zone", "Europe/Moscow"],
  [{ whose: "user:99999" }, "unknown-user", "user:ID"],
  [{ whose: "department:99999" }, "unknown-department", "department:ID"],
])("what to do about %j is said in our words", async (args, code, action) => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { structured, text } = await server.call("b24_briefing", args);
  expect(structured.error).toMatchObject({ code, action: expect.stringContaining(action) });
  expect(structured.error?.action).not.toMatch(/data of the portal/);
  expect(ours(text)).toContain(structured.error?.action);
});

test("advice about parameters stands outside of the fence", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const params = { select: ["ID", "NONE"] };
  const { text, structured } = await server.call("b24_call", { method: "crm.deal.list", params, limit: 1 });
  expect(structured.notices).toEqual([expect.stringContaining("NONE")]);
  expect(ours(text)).toContain(`! ${structured.notices[0]}`);
});

test("whose takes a name; one that fits several is asked back", async () => {
  const world = sharedWorld({ seed: "en", now, fixedClock: true });
  await using portal = await startPortal({ world });
  await using server = await connect({ env: portal.env });
  const [, person] = world.users;
  const name = `${person?.["NAME"]} ${person?.["LAST_NAME"]}`;
  const byName = await server.call("b24_overdue", { whose: name });
  const byId = await server.call("b24_overdue", { whose: `user:${person?.["ID"]}` });
  expect(byName.structured.data).toEqual(byId.structured.data);
  const several = await server.call("b24_overdue", { whose: "a" });
  expect(several.structured).toMatchObject({ error: { code: "choices" }, data: { parameter: "whose" } });
  expect(several.structured.data["choices"]).toContainEqual({
    value: expect.stringMatching(/^user:\d+$/),
    label: expect.any(String),
  });
  const nobody = await server.call("b24_overdue", { whose: "Nobody Atall" });
  expect(nobody.structured.error?.code).toBe("not-found");
});

test("a row shows who it is first", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { text } = await server.call("b24_call", { method: "user.get", params: { ID: 1 } });
  expect(text).toMatch(/^ID: 1 · NAME: \w+ · LAST_NAME: \w+/m);
});

test("details of what does not fit stand in structured content, and end with a whole word", async () => {
  await using home = await signedIn();
  await using server = await serve(home);
  const wrong = await server.call("b24_plan_write", { action: "nonsense" });
  const [line = ""] = wrong.structured.data["details"] as readonly string[];
  expect(line).toMatch(/"(?: …)?$/);
  expect(wrong.structured.error?.message).toContain("Nothing was done");
  const missing = await server.call("b24_plan_write", { action: "create-task", params: {} });
  expect(missing.structured.data["takes"]).toContainEqual(expect.stringMatching(/^title \(required\): /));
});

test("what was written is told in the past, by its new name, with its link and moment", async () => {
  await using home = await signedIn();
  await using server = await serve(home, { person: accepting });
  const plan = await planned(server, renaming(home, 0, "Quite new"));
  const { text, structured } = await server.call("b24_apply_plan", { plan });
  expect(text).toMatch(new RegExp(String.raw`^Changed: deal ${home.deal(0)} “Quite new” http`, "m"));
  expect(structured.asOf).toBe(new Date(now).toISOString());
  expect(structured.data).toMatchObject({ objects: [{ title: "Quite new" }] });
  expect(JSON.stringify(structured.data)).not.toContain("assignedById");
});

test("an unknown plan leads to a new one", async () => {
  await using home = await signedIn();
  await using server = await serve(home);
  const { structured } = await server.call("b24_apply_plan", { plan: "none" });
  expect(structured.error).toMatchObject({ code: "not-found", action: expect.stringContaining("b24_plan_write") });
});

test("prompts and the catalogue speak the language that the profile has stored", async () => {
  await using home = await signedIn();
  const store = openCredentialStore({ env: home.env, platform: process.platform });
  await store.updateFacts("main", { language: "ru" });
  await using server = await connect({ env: home.env });
  expect((await server.client.listPrompts()).prompts[0]?.title).toBe("Что ты умеешь");
  expect((await server.call("b24_describe_method", { method: "crm.deal.list" })).text).toMatch(
    /^crm\.deal\.list · .*[а-я]/m,
  );
  const found = await server.call("b24_find_method", { query: "list of deals" });
  expect(JSON.stringify(found.structured.data)).toMatch(/[а-я]/);
});

test("a method is described with what it returns, and where names of fields come from", async () => {
  await using server = await connect();
  const { text } = await server.call("b24_describe_method", { method: "crm.item.get" });
  expect(text).toMatch(/^returns: /m);
  expect(text).toContain("b24_call crm.item.fields");
});

test("hints name no tool that is not there", async () => {
  await using server = await connect({ args: ["--tools", "b24_find_method"] });
  expect((await server.call("b24_find_method", { query: "list of deals" })).text).not.toMatch(/b24_(?:call|describe)/);
});

test("where no plan is possible, it is said who can change that", async () => {
  await using home = await signedIn({ access: { level: "read-only" } });
  await using reader = await connect({ env: home.env, args: ["--allow-write"] });
  expect((await reader.call("b24_whoami")).text).toContain("b24 auth access main write");
  await using bare = await connect({ env: home.portal.env, args: ["--allow-write"] });
  expect((await bare.call("b24_whoami")).text).toContain("changes: none is possible");
});
