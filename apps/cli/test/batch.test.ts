import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const batch = async (args: readonly string[], stdin?: string): Promise<Finished> =>
  b24(["batch", ...args], { env: portal.env, ...(stdin === undefined ? {} : { stdin }) });

test("each command keeps its own result, and references lead from one to the next", async () => {
  const before = portal.stats().requests;
  const { code, stdout } = await batch([
    "--cmd",
    "me=user.current",
    "--cmd",
    "mine=crm.deal.list?filter[ASSIGNED_BY_ID]=$result[me][ID]&select[]=ID&select%5B%5D=ASSIGNED_BY_ID",
  ]);
  expect(code).toBe(0);
  const answer = JSON.parse(stdout) as {
    me: { result: { ID: string } };
    mine: { result: { ASSIGNED_BY_ID: string }[]; total: number };
  };
  const mine = portal.world.deals.filter((deal) => deal["ASSIGNED_BY_ID"] === answer.me.result.ID);
  expect(answer.mine.total).toBe(mine.length);
  expect(new Set(answer.mine.result.map((deal) => deal.ASSIGNED_BY_ID))).toEqual(new Set([answer.me.result.ID]));
  expect(portal.stats().requests).toBe(before + 1);
});

test("commands come from a file, as text or as an object", async () => {
  const commands = {
    a: "profile",
    b: { method: "crm.deal.list", params: { filter: { ">ID": "$result[a][ID]" }, select: ["ID"] } },
  };
  const { code, stdout } = await batch(["--file", "-"], JSON.stringify(commands));
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["a", "b"]);
});

test("a failed command is its own, and decides the exit code", async () => {
  const args = ["--cmd", "bad=crm.item.get?entityTypeId=2&id=999999999", "--cmd", "good=profile"];
  const { code, stdout, stderr } = await batch(args);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    bad: { error: { portalCode: expect.any(String) as string } },
    good: { result: {} },
  });
  expect(stderr).toContain("1 of 2");
  expect((await batch([...args, "--keep-going"])).code).toBe(3);
  const halted = await batch([...args, "--halt"]);
  expect(JSON.parse(halted.stdout)).toMatchObject({ good: { error: { code: "not-run" } } });
});

test("one write refuses the whole batch", async () => {
  const before = portal.stats().requests;
  const { code, stdout } = await batch(["--cmd", "a=profile", "--cmd", "b=crm.deal.add?fields[TITLE]=x"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(portal.stats().requests).toBe(before);
});

test.each([
  ["a word without a method", ["--cmd", "profile"], undefined],
  ["a name given twice", ["--cmd", "a=profile", "--cmd", "a=scope"], undefined],
  ["a name that is none", ["--cmd", "a b=profile"], undefined],
  ["a query that cannot be read", ["--cmd", "a=profile?x=%zz"], undefined],
  ["a reference to nothing", ["--cmd", "a=crm.deal.get?id=$result[nobody][ID]"], undefined],
  ["a list instead of names", ["--file", "-"], '["profile"]'],
  ["a command with an unknown key", ["--file", "-"], '{"a":{"method":"profile","parms":{}}}'],
  ["broken JSON", ["--file", "-"], '{"a":'],
])("%s is an error of usage", async (_name, args, stdin) => {
  const { code, stdout } = await batch(args, stdin);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
});
