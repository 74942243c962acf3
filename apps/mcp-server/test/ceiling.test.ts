import { actions, openPortal } from "b24kit";
import { describe, expect, test } from "vitest";
import { reportPrompts } from "../src/prompts/report-prompts.ts";
import { kinds } from "../src/resources/table.ts";
import { actionIds } from "../src/tools/action-ids.ts";
import { actionMethods } from "../src/writes/action-methods.ts";
import { connect, type Connection } from "./connect.ts";
import { startPortal } from "./portal.ts";
import { type SignedIn, signedIn } from "./signed-in.ts";

type ActionId = (typeof actionIds)[number];
type Reference = Parameters<Connection["client"]["complete"]>[0]["ref"];

/** Everything that has a completer: arguments of prompts and variables of templates. */
const completed: readonly { readonly ref: Reference; readonly name: string }[] = [
  ...reportPrompts.flatMap(({ name, arguments: taken }) =>
    taken
      .filter(({ completer }) => completer !== undefined)
      .map((one) => ({ ref: { type: "ref/prompt" as const, name }, name: one.name })),
  ),
  ...kinds.flatMap(({ template: uri, completions = {} }) =>
    Object.keys(completions).map((name) => ({ ref: { type: "ref/resource" as const, uri }, name })),
  ),
];

async function valuesOf({ client }: Connection, { ref, name }: (typeof completed)[number], value: string) {
  return client.complete({ ref, argument: { name, value } }).then(
    ({ completion }) => completion.values,
    () => [],
  );
}

describe.each([
  ["only documentation", ["--toolsets", "docs"]],
  ["one tool without reports", ["--tools", "b24_whoami"]],
  ["a pack without people", ["--packs", "compliance"]],
])("completions under %s", (_what, args) => {
  test("nothing of the portal is told, and nothing read", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, args });
    for (const one of completed) {
      for (const typed of ["andr", "sales", "saxon"]) {
        const values = await valuesOf(server, one, typed);
        expect({ one, found: values.filter((value) => /Andrew|^(?:user|department):|^\d+$/.test(value)) }).toEqual({
          one,
          found: [],
        });
      }
    }
    const { commands } = portal.stats();
    expect(Object.keys(commands).filter((method) => method !== "scope" && method !== "app.info")).toEqual([]);
  });
});

describe("plans of actions under packs", () => {
  test("an action outside of them reads nothing", async () => {
    await using home = await signedIn();
    await using server = await connect({ env: home.env, args: ["--allow-write", "--packs", "compliance"] });
    for (const params of [
      { deal: "a", stage: "won" },
      { deal: "1", stage: "won" },
    ]) {
      const { structured, text } = await server.call("b24_plan_write", { action: "move-deal", params });
      expect(structured).toMatchObject({ ok: false, error: { code: "not-allowed" }, data: null });
      expect(text).not.toContain("Saxon");
    }
    expect(home.portal.stats().commands).not.toHaveProperty(["crm.item.list"]);
  });

  test("what a parameter is looked up by is inside, too", async () => {
    await using home = await signedIn();
    await using server = await connect({ env: home.env, args: ["--allow-write", "--packs", "report-tasks"] });
    const { structured } = await server.call("b24_plan_write", {
      action: "create-task",
      params: { title: "x", deal: "a" },
    });
    expect(structured.error?.code).toBe("not-allowed");
  });

  test("every method that an action asks the portal is known beforehand", async () => {
    await using home = await signedIn();
    await using opened = await openPortal({ profile: "main", env: home.env });
    await opened.portal.dictionaries();
    const dictionaries = Object.keys(home.portal.stats().commands);
    const made: string[] = [];
    for (const { id, params } of [...actionIds.map((one) => ({ id: one, params: everything(one) })), ...lean(home)]) {
      const before = home.portal.stats().commands;
      const planned = await opened.plans.action(id, params).catch(() => undefined);
      const after = Object.entries(home.portal.stats().commands);
      const asked = after.filter(([method, count]) => count > (before[method] ?? 0)).map(([method]) => method);
      const told = actionMethods(id, params);
      const known = new Set([...dictionaries, ...told.map((method) => method.toLowerCase())]);
      expect.soft({ id, unknown: asked.filter((method) => !known.has(method)) }).toEqual({ id, unknown: [] });
      const methods = planned?.kind === "plan" ? planned.plan.commands.map(({ method }) => method) : [];
      if (methods.length > 0) made.push(id);
      expect.soft({ id, told }).toEqual({ id, told: expect.arrayContaining(methods) });
    }
    expect(made).toEqual(expect.arrayContaining(lean(home).map(({ id }) => id)));
  });
});

/** Every parameter of an action, those that name things by a letter that fits many. */
function everything(id: ActionId): Readonly<Record<string, string>> {
  const action = actions.find((one) => one.id === id) as { readonly parameters: unknown } | undefined;
  const { shape = {} } = (action?.parameters ?? {}) as { readonly shape?: object };
  return Object.fromEntries(Object.keys(shape).map((name) => [name, samples[name] ?? "e"]));
}

/** Actions that become plans. */
function lean(home: SignedIn): readonly { readonly id: ActionId; readonly params: Readonly<Record<string, string>> }[] {
  const deal = String(home.deal(0));
  const when = "tomorrow 15:00";
  return [
    { id: "create-task", params: { title: "x" } },
    { id: "delegate-task", params: { task: "1502", person: "2" } },
    { id: "create-deal", params: { title: "x" } },
    { id: "set-deal-amount", params: { deal, amount: "100 USD" } },
    { id: "comment-deal", params: { deal, text: "x" } },
    { id: "create-lead", params: { title: "x" } },
    { id: "create-contact", params: { name: "Ann Lee" } },
    { id: "create-company", params: { title: "x" } },
    { id: "plan-call", params: { for: `deal:${deal}`, when } },
    { id: "book-meeting", params: { title: "x", when } },
    { id: "send-message", params: { to: "2", text: "x" } },
  ];
}

const samples: Readonly<Record<string, string>> = {
  deadline: "tomorrow 15:00",
  when: "tomorrow 15:00",
  duration: "30m",
  person: "1",
  responsible: "1",
  people: "1",
  to: "1",
  amount: "100 USD",
};
