import { isDayText } from "b24kit";
import { describe, expect, test, vi } from "vitest";
import { dates, periods, sinces } from "../src/completions/times.ts";
import { kinds } from "../src/resources/table.ts";
import { connect, type Connection, eras } from "./connect.ts";
import { errorOf, read } from "./library.ts";
import { hiddenCharacters } from "./planted.ts";
import { seededWorld, startPortal } from "./portal.ts";

async function complete({ client }: Connection, reference: string, name: string, value: string) {
  const uri = kinds.find((kind) => `template:${kind.name}` === reference)?.template;
  const prompt = { type: "ref/prompt", name: reference } as const;
  const ref = uri === undefined ? prompt : ({ type: "ref/resource", uri } as const);
  return (await client.complete({ ref, argument: { name, value } })).completion;
}

/** Asks until something is suggested: where the portal is slow there is nothing, and a busy computer makes it slow. */
async function suggested(...question: Parameters<typeof complete>): Promise<readonly string[]> {
  return vi.waitUntil(
    async () => {
      const { values } = await complete(...question);
      return values.length > 0 && values;
    },
    { timeout: 30_000 },
  );
}

describe.each(eras)("completions over stdio, %s", (era) => {
  test("ids of reports and names of methods need no portal", async () => {
    await using server = await connect({ era });
    expect((await complete(server, "template:report", "id", "d")).values.slice(0, 3)).toEqual([
      "day-plan",
      "day-results",
      "deals",
    ]);
    expect((await complete(server, "template:method", "name", "CRM.deal.l")).values).toEqual(["crm.deal.list"]);
    const many = await complete(server, "template:method", "name", "crm.");
    expect(many).toMatchObject({ hasMore: true });
    expect(many.values).toHaveLength(20);
    expect((await complete(server, "template:docs", "page", "event handler")).values).toContain("guide:events");
    expect((await complete(server, "pipeline", "period", "last-m")).values).toEqual(["last-month"]);
    expect((await complete(server, "pipeline", "period", "прош")).values).toContain("прошлый месяц");
    expect((await complete(server, "start", "lang", "")).values).toEqual(["ru", "en"]);
  });

  test("people and departments by name, records by words", async () => {
    await using portal = await startPortal();
    await using server = await connect({ env: portal.env, era });
    expect(await suggested(server, "overdue", "whose", "andr")).toContain("user:1 Andrew Hartley");
    expect(await suggested(server, "overdue", "whose", "sales")).toContain("department:5 Sales");
    expect((await complete(server, "overdue", "whose", "")).values).toEqual(["mine", "team", "all"]);
    expect(await suggested(server, "template:report", "whose", "andr")).toContain("user:1");
    for (const [kind, words] of [
      ["deal", "saxon shipyard"],
      ["contact", "norwood"],
      ["company", "larkspur"],
      ["task", "completion certificate"],
    ] as const) {
      const values = await suggested(server, `template:${kind}`, "id", words);
      expect((await read(server, `b24://${kind}/${values[0]}`)).text.toLowerCase()).toContain(words);
    }
  });

  test("what is unknown or closed gives an error or nothing", async () => {
    await using server = await connect({ era, args: ["--toolsets", "docs"] });
    const { client } = server;
    const argument = { name: "id", value: "d" };
    const unknown = await errorOf(client.complete({ ref: { type: "ref/prompt", name: "nonsense" }, argument }));
    expect(unknown.code).toBe(-32_602);
    expect((await complete(server, "template:report", "id", "d")).values).toEqual([]);
    expect((await complete(server, "template:method", "toString", "x")).values).toEqual([]);
  });
});

test("a portal that fails, hangs or is not there gives no suggestions", async () => {
  const asked = ["any:slow=50s", "any:error=INTERNAL_SERVER_ERROR"].map(async (faults) => {
    await using portal = await startPortal({ faults });
    await using server = await connect({ env: portal.env });
    return await Promise.all([
      complete(server, "overdue", "whose", "andr"),
      complete(server, "template:deal", "id", "saxon"),
    ]);
  });
  for (const completions of await Promise.all(asked)) expect(completions.map(({ values }) => values)).toEqual([[], []]);
  await using server = await connect();
  expect((await complete(server, "template:deal", "id", "saxon")).values).toEqual([]);
});

test("every word that is offered for a time is understood", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const call = { access: { settings: { access: "read-only", excludedTools: [], packs: [] } } } as never;
  for (const date of await dates("", call)) expect({ date, isDay: isDayText(date) }).toEqual({ date, isDay: true });
  for (const period of await periods("", call))
    await read(server, `b24://report/weekly?period=${encodeURIComponent(period)}`);
  for (const since of await sinces("", call))
    await read(server, `b24://report/leads?since=${encodeURIComponent(since)}`);
});

test("names of the portal are one short line each, without hidden characters and keys", async () => {
  const world = seededWorld();
  const key = "https://x.bitrix24.ru/rest/1/s3cr3tk3y/";
  const users = world.users.map((user) => ({
    ...user,
    LAST_NAME: `Evil\n\u202E\u001B[2J${key} ${"long ".repeat(60)}`,
  }));
  await using portal = await startPortal({ world: { ...world, users } });
  await using server = await connect({ env: portal.env });
  const values = await suggested(server, "overdue", "whose", "evil");
  expect(values.join()).toContain("Evil");
  for (const value of values) {
    expect(value).not.toMatch(hiddenCharacters);
    expect(value).not.toMatch(/\n|s3cr3tk3y/);
    expect(value.length).toBeLessThanOrEqual(100);
  }
});
