import { loadWorld, startEmulator, type World } from "@b24kit/emulator";
import type { DossierData, MeetingData, SearchData } from "@b24kit/scenarios";
import { describe, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal, renderText } from "../src/index.ts";
import { askWorld } from "./worlds/ask-world.ts";

const now = "2026-11-23T10:20:00+03:00";
const portal = { now, serverZone: "Europe/Moscow", currentUser: 1, admin: true };
const me = { ID: "1", NAME: "Anna", LAST_NAME: "Petrova", TIME_ZONE: "Europe/Moscow", UF_DEPARTMENT: [1] };

function worldOf(more: object): World {
  return loadWorld({ portal, departments: [{ ID: "1", NAME: "Sales" }], users: [me], ...more }, "bad input");
}

async function dataOf<Data>(world: World, id: string, query: string): Promise<Data> {
  return (await askWorld(world, id, { query })).report.data as Data;
}

describe("clients", () => {
  const same = { NAME: "Ivan", LAST_NAME: "Twin" };
  const world = worldOf({
    contacts: [
      { ID: "7", ...same, PHONE: "+7 912 000-00-01" },
      { ID: "8", ...same, PHONE: "8 (912) 000-00-02" },
      { ID: "9", NAME: "Olga", LAST_NAME: "Alone" },
    ],
  });

  test("two of one name are listed with the command that chooses", async () => {
    const { report } = await askWorld(world, "dossier", { query: "Ivan Twin" });
    expect(report.data).toMatchObject({ outcome: "several", choices: { count: 2 }, deals: null });
    const text = renderText(report, { width: 100, colour: false, emoji: false, lang: "en" });
    expect(text).toContain("b24 report dossier contact:7");
    expect(text).toContain("b24 report dossier contact:8");
    expect(text).toContain("8 (912) 000-00-02");
  });

  test("a contact without a company has a dossier of its own", async () => {
    const data = await dataOf<DossierData>(world, "dossier", "contact:9");
    expect(data).toMatchObject({ outcome: "client", contact: { name: "Olga Alone", company: null }, company: null });
    expect(data.deals).toMatchObject({ open: { count: 0 }, won: { count: 0 }, lost: { count: 0 } });
    expect(data.history).toMatchObject({ touches: { count: 0 }, next: { count: 0 } });
  });

  test("a record that is not there is told to be missing", async () => {
    expect(await dataOf<DossierData>(world, "dossier", "contact:999")).toMatchObject({
      outcome: "none",
      contact: null,
    });
    expect(await dataOf<SearchData>(world, "search", "company:999")).toMatchObject({ found: 0, card: null });
  });

  test.each(["%", "_", "''", "я", "% _"])("%s is refused before anything is looked for", async (query) => {
    const emulator = await startEmulator({ world });
    const opened = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false });
    for (const id of ["search", "dossier"])
      await expect(opened.report(id, { query })).rejects.toMatchObject({ code: "invalid-parameters" });
    await opened.close();
    await emulator.close();
  });

  test.each(["Iv%n", "Iva_", "I%"])("no wildcard of %s is one", async (query) => {
    const { contacts } = await dataOf<SearchData>(world, "search", `${query} Twin`);
    expect(contacts?.items.every(({ name }) => name.includes("Twin"))).toBe(true);
  });
});

test("400 deals of one client are all counted, with what was done about them", async () => {
  const deals = Array.from({ length: 400 }, (_, index) => ({
    ID: String(index + 1),
    TITLE: `Deal ${index + 1}`,
    STAGE_ID: index % 4 === 0 ? "WON" : "NEW",
    OPPORTUNITY: "100.10",
    CURRENCY_ID: "RUB",
    CONTACT_ID: "7",
    ASSIGNED_BY_ID: "1",
  }));
  const activities = deals.map(({ ID }) => ({
    ID,
    TYPE_ID: "2",
    SUBJECT: "Call",
    DIRECTION: "1",
    COMPLETED: "Y",
    RESPONSIBLE_ID: "1",
    CREATED: "2026-11-20T10:00:00+03:00",
    BINDINGS: [{ OWNER_TYPE_ID: "2", OWNER_ID: ID }],
  }));
  const world = worldOf({ contacts: [{ ID: "7", NAME: "Big", LAST_NAME: "Client" }], deals, activities });
  const { report } = await askWorld(world, "dossier", { query: "contact:7" });
  expect(report.complete).toBe(true);
  const { deals: found, history } = report.data as DossierData;
  expect(found?.open).toMatchObject({ count: 300, sums: [{ currency: "RUB", amount: "30030.00" }] });
  expect(found?.open.ids.length).toBe(300);
  expect(found?.won).toMatchObject({ count: 100, sums: [{ currency: "RUB", amount: "10010.00" }] });
  expect(history?.touches.count).toBe(400);
});

test("80 people of a meeting are counted by their answers", async () => {
  const people = Array.from({ length: 79 }, (_, index) => ({ ...me, ID: String(index + 2), NAME: `Guest${index}` }));
  const meeting = {
    NAME: "All hands",
    DATE_FROM: "2026-11-23T12:00:00",
    DT_LENGTH: 3600,
    TZ_FROM: "Europe/Moscow",
    IS_MEETING: true,
  };
  const events = [me, ...people].map(({ ID }, index) => ({
    ...meeting,
    ID: String(100 + index),
    PARENT_ID: "100",
    OWNER_ID: ID,
    MEETING_STATUS: index === 0 ? "H" : ["Y", "N", "Q"][index % 3],
  }));
  const { report, requests } = await askWorld(worldOf({ users: [me, ...people], events }), "meeting");
  const { meeting: found } = report.data as MeetingData;
  expect(found).toMatchObject({ people: 80, host: { id: 1 }, accepted: 26, declined: 27, unanswered: 26 });
  expect(requests.warm).toBeLessThanOrEqual(4);
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang: "en" });
  expect(text).toMatch(/Declined \(27\): .*\+15\s*more/s);
  expect(text.length).toBeLessThan(3000);
});

test("guests and e-mail users are found where the portal shows them", async () => {
  const world = sharedWorld({ seed: "en", now, deals: 5, fixedClock: true });
  const outsider = (ID: string, USER_TYPE: string) => ({
    ...world.users[1]!,
    ID,
    NAME: "Outside",
    LAST_NAME: USER_TYPE,
    USER_TYPE,
    EMAIL: `${USER_TYPE}@x.example`,
  });
  const users = [...world.users, outsider("901", "extranet"), outsider("902", "email")];
  const data = await dataOf<SearchData>({ ...world, users }, "search", "Outside");
  expect(data.guests).toMatchObject({ visible: 1, items: [{ kind: "extranet", person: { id: 901 } }] });
  expect(data.emailUsers).toMatchObject({ visible: 1, items: [{ kind: "email", person: { id: 902 } }] });
});
