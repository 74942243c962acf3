import { createClient } from "@b24kit/client";
import { loadWorld, startEmulator } from "@b24kit/emulator";
import { Temporal } from "temporal-polyfill";
import { expect, it, onTestFinished } from "vitest";
import { createPortal, type DictionaryCache, type Portal } from "../src/index.ts";

async function open(options: { cache?: DictionaryCache; scopes?: readonly string[]; now?: () => string } = {}) {
  const { cache, scopes, now = () => "2026-11-20T12:00:00Z" } = options;
  const world = loadWorld(
    {
      portal: { ...(scopes && { scopes }) },
      users: [{ ID: "1", NAME: "Анна", UF_SHIRT: "M" }],
      deals: [{ ID: "1", TITLE: "Сделка", UF_CRM_1700000000: "x" }],
      tasks: [{ id: "1", title: "Задача", responsibleId: "1", createdBy: "1", UF_AUTO_5: "y" }],
    },
    "test.json",
  );
  const emulator = await startEmulator({ world });
  const client = createClient({ webhook: emulator.webhook, limits: "self-hosted", retries: 0 });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  const portal = createPortal({
    client,
    now: () => Temporal.Instant.from(now()),
    ...(cache && { cache, cacheKey: "key" }),
  });
  return { portal, requests: () => emulator.stats().requests };
}

const named = async (portal: Portal, entity: string, name: string) =>
  (await portal.fields(entity)).find((field) => field.name === name);

it("tells the fields of a deal by both names, user fields included, in one request", async () => {
  const { portal, requests } = await open();
  expect(await named(portal, "deal", "stageId")).toEqual({
    name: "stageId",
    classicName: "STAGE_ID",
    type: "crm_status",
    title: "STAGE_ID",
    isReadOnly: false,
    isRequired: false,
    isMultiple: false,
    isUserField: false,
  });
  expect(requests()).toBe(1);
  expect(await named(portal, "deal", "createdTime")).toMatchObject({ isReadOnly: true });
  expect(await named(portal, "2", "ufCrm_1700000000")).toMatchObject({
    classicName: "UF_CRM_1700000000",
    isUserField: true,
  });
});

it("adds what only the classic methods know: phones and addresses of mail", async () => {
  const { portal } = await open();
  expect(await named(portal, "contact", "PHONE")).toMatchObject({ type: "crm_multifield", isMultiple: true });
});

it("tells those of tasks, people and events", async () => {
  const { portal } = await open();
  expect(await named(portal, "task", "PRIORITY")).toMatchObject({
    type: "enum",
    items: [{ id: "0" }, {}, { id: "2" }],
  });
  expect(await named(portal, "task", "TITLE")).toMatchObject({ isRequired: true });
  expect(await named(portal, "task", "UF_AUTO_5")).toMatchObject({ isUserField: true });
  expect(await named(portal, "user", "UF_SHIRT")).toMatchObject({ isUserField: true, type: "unknown" });
  expect(await named(portal, "calendar-event", "from")).toMatchObject({ type: "datetime", isRequired: true });
});

it.each(["deals", "", "toString", "5", "-1", "DEAL", "128 "])(
  "refuses the entity %j without asking",
  async (entity) => {
    const { portal, requests } = await open();
    await expect(portal.fields(entity)).rejects.toMatchObject({ name: "FieldsError", code: "unknown-entity" });
    expect(requests()).toBe(0);
  },
);

it("says why the portal does not tell", async () => {
  const { portal } = await open({ scopes: ["user"] });
  await expect(portal.fields("deal")).rejects.toMatchObject({
    code: "unreadable-fields",
    failure: { reason: "missing-scope" },
  });
  const other = await open();
  await expect(other.portal.fields("1046")).rejects.toMatchObject({ code: "unreadable-fields" });
});

it("keeps them for a day beside the dictionaries, and reads anew what it cannot use", async () => {
  const entries = new Map<string, { value: string; savedAt: number }>();
  const cache: DictionaryCache = {
    get: (key) => entries.get(key),
    set: (key, value, savedAt) => void entries.set(key, { value, savedAt }),
    delete: (key) => void entries.delete(key),
  };
  let now = "2026-11-20T12:00:00Z";
  const { portal, requests } = await open({ cache, now: () => now });
  const first = await portal.fields("deal");
  now = "2026-11-21T11:59:00Z";
  expect(await portal.fields("deal")).toEqual(first);
  expect(requests()).toBe(1);
  now = "2026-11-21T12:00:00Z";
  await portal.fields("deal");
  expect(requests()).toBe(2);
  await portal.fields("deal", { refresh: true });
  expect(requests()).toBe(3);
  for (const key of entries.keys()) entries.set(key, { value: "{broken", savedAt: Date.parse(now) });
  expect(await portal.fields("deal")).toEqual(first);
  expect(requests()).toBe(4);
});
