import { ApiVersion, B24Hook, type AjaxResult } from "@bitrix24/b24jssdk";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWorld, startEmulator, type World } from "../src/index.ts";

/** The vendor's own SDK against the emulator: what it returns must equal the rows of the world. */
const world = createWorld({ seed: "ru", now: "2026-11-20T09:00:00+03:00", fixedClock: true });

async function connect(from: World = world): Promise<B24Hook> {
  const emulator = await startEmulator({ world: from });
  const [, userId, secret] = /\/rest\/(\d+)\/(\w+)\/$/.exec(emulator.webhook) ?? [];
  const sdk = new B24Hook({ b24Url: emulator.url, userId: Number(userId), secret: String(secret) });
  sdk.offClientSideWarning();
  // The SDK turns every address into https; the emulator speaks plain HTTP on loopback.
  sdk.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => {
    config.url = config.url?.replace("https://", "http://") ?? "";
    return config;
  });
  onTestFinished(() => {
    sdk.destroy();
    return emulator.close();
  });
  return sdk;
}

interface Item {
  readonly id: number;
  readonly opportunity: number | null;
  readonly stageId: string;
}

test("a call reads one record, and a list with its total", async () => {
  const sdk = await connect();
  const deal = world.deals[17]!;
  const one = await sdk.actions.v2.call.make<{ item: Item }>({
    method: "crm.item.get",
    params: { entityTypeId: 2, id: deal.ID },
  });
  expect(one.getData()?.result.item).toMatchObject({
    id: Number(deal.ID),
    stageId: deal["STAGE_ID"],
    title: deal["TITLE"],
  });
  const list = await sdk.actions.v2.call.make<{ ID: string }[]>({
    method: "crm.deal.list",
    params: { filter: { STAGE_SEMANTIC_ID: "P" }, start: 0 },
  });
  expect(list.getTotal()).toBe(world.deals.filter((row) => row["STAGE_SEMANTIC_ID"] === "P").length);
  expect(list.isMore()).toBe(true);
  const missing = sdk.actions.v2.call.make({ method: "crm.item.get", params: { entityTypeId: 2, id: 99_999_999 } });
  await expect(missing).rejects.toMatchObject({ code: "NOT_FOUND", status: 400 });
});

test("batch with $result", async () => {
  const sdk = await connect();
  const deal = world.deals.find((row) => Number(row["CONTACT_ID"]) > 0 && Number(row["COMPANY_ID"]) > 0)!;
  const answer = await sdk.actions.v2.batch.make({
    calls: {
      deal: { method: "crm.deal.get", params: { id: deal.ID } },
      contact: { method: "crm.contact.get", params: { id: "$result[deal][CONTACT_ID]" } },
      company: ["crm.item.get", { entityTypeId: 4, id: "$result[deal][COMPANY_ID]" }],
      nobody: { method: "user.get", params: { ID: 999_999 } },
    },
    options: { isHaltOnError: true, returnAjaxResult: true },
  });
  expect(answer.isSuccess).toBe(true);
  const data = answer.getData() as Record<string, AjaxResult<Record<string, unknown>>>;
  expect(data["deal"]?.getData()?.result).toMatchObject({
    ID: deal.ID,
    TITLE: deal["TITLE"],
    OPPORTUNITY: deal["OPPORTUNITY"],
  });
  expect(data["contact"]?.getData()?.result["ID"]).toBe(String(deal["CONTACT_ID"]));
  expect(data["company"]?.getData()?.result["item"]).toMatchObject({ id: Number(deal["COMPANY_ID"]) });
  expect(data["nobody"]?.getData()?.result).toEqual([]);
});

test("a batch that stops at an error, and one that goes on", async () => {
  const sdk = await connect();
  const calls: [string, Record<string, unknown>][] = [
    ["user.admin", {}],
    ["crm.item.get", { entityTypeId: 2, id: 0 }],
    ["server.time", {}],
  ];
  const halted = await sdk.actions.v2.batch.make({ calls, options: { isHaltOnError: true } });
  expect([halted.isSuccess, Object.keys(halted.getData() ?? {}).length]).toEqual([false, 1]);
  const whole = await sdk.actions.v2.batch.make({ calls, options: { isHaltOnError: false } });
  expect(whole.getData()).toEqual([true, "2026-11-20T09:00:00+03:00"]);
});

test("a deal from its creation to its end", async () => {
  const sdk = await connect();
  const make = async <Result>(method: string, params: Record<string, unknown>): Promise<Result | undefined> =>
    (await sdk.actions.v2.call.make<Result>({ method, params })).getData()?.result;
  const fields = { TITLE: "Новая & сделка", OPPORTUNITY: 12.5, CLOSEDATE: "2026-12-31", ORIGIN_ID: "k1" };
  const id = await make<number>("crm.deal.add", { fields, params: { REGISTER_SONET_EVENT: "N" } });
  expect(id).toBe(Math.max(...world.deals.map((row) => Number(row.ID))) + 1);
  expect(await make("crm.deal.update", { id, fields: { STAGE_ID: "WON" } })).toBe(true);
  expect(await make("crm.deal.get", { id })).toMatchObject({
    ...fields,
    OPPORTUNITY: "12.50",
    STAGE_ID: "WON",
    CLOSEDATE: "2026-12-31T03:00:00+03:00",
  });
  expect(await make("crm.deal.delete", { id })).toBe(true);
  await expect(make("crm.deal.get", { id })).rejects.toMatchObject({ status: 400 });
});

describe("reading everything", () => {
  test("callList of deals, classic and universal", async () => {
    const sdk = await connect();
    const classic = await sdk.actions.v2.callList.make<{ ID: string; OPPORTUNITY: string }>({
      method: "crm.deal.list",
      params: { select: ["ID", "OPPORTUNITY"] },
    });
    expect(ids(classic.getData() ?? [])).toEqual(sorted(world.deals));
    const byId = new Map(world.deals.map((row) => [row.ID, row["OPPORTUNITY"]]));
    for (const row of classic.getData() ?? []) expect(row.OPPORTUNITY).toBe(byId.get(row.ID));
    const items = await sdk.actions.v2.callList.make<Item>({
      method: "crm.item.list",
      params: { entityTypeId: 2, filter: { stageSemanticId: "P" }, select: ["id", "opportunity"] },
      idKey: "id",
      customKeyForResult: "items",
    });
    expect(ids(items.getData() ?? [])).toEqual(sorted(world.deals.filter((row) => row["STAGE_SEMANTIC_ID"] === "P")));
  });

  test("fetchList of tasks, contacts, leads, companies and stage history", async () => {
    const sdk = await connect();
    const read = async (method: string, more: object, params: Record<string, unknown> = {}): Promise<number[]> => {
      const found: { ID?: string; id?: string }[] = [];
      for await (const chunk of sdk.actions.v2.fetchList.make<{ ID?: string; id?: string }>({
        method,
        params,
        ...more,
      }))
        found.push(...chunk);
      return ids(found);
    };
    expect(
      await read(
        "tasks.task.list",
        { idKey: "id", cursorIdKey: "ID", customKeyForResult: "tasks" },
        { select: ["ID", "TITLE"] },
      ),
    ).toEqual(sorted(world.tasks));
    expect(await read("crm.contact.list", {})).toEqual(sorted(world.contacts));
    expect(await read("crm.lead.list", {}, { filter: { STATUS_SEMANTIC_ID: "P" } })).toEqual(
      sorted(world.leads.filter((row) => row["STATUS_SEMANTIC_ID"] === "P")),
    );
    expect(
      await read("crm.item.list", { idKey: "id", customKeyForResult: "items" }, { entityTypeId: 4, select: ["id"] }),
    ).toEqual(sorted(world.companies));
    expect(await read("user.get", {})).toHaveLength(world.users.length);
    const history = world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 1).map((row) => row.ID);
    expect(await read("crm.stagehistory.list", { customKeyForResult: "items" }, { entityTypeId: 1 })).toEqual(
      history.toSorted((a, b) => a - b),
    );
  });

  test("an empty portal", async () => {
    const sdk = await connect({ ...world, deals: [] });
    const none = await sdk.actions.v2.callList.make({ method: "crm.deal.list", params: {} });
    expect([none.isSuccess, none.getData()]).toEqual([true, []]);
  });
});

type Row = { readonly ID?: string | number; readonly id?: string | number };

function ids(rows: readonly Row[]): number[] {
  return rows.map((row) => Number(row.ID ?? row.id));
}

function sorted(rows: readonly Row[]): number[] {
  return ids(rows).toSorted((left, right) => left - right);
}
