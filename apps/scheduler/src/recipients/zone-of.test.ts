import type { Dictionaries } from "b24kit";
import { expect, test } from "vitest";
import { zoneOf } from "./zone-of.ts";

const person = (id: number, zone: object) =>
  [id, { id, name: "", isActive: true, departmentIds: [], ...zone }] as const;
const dictionaries = {
  identity: { userId: 1, name: "", isAdministrator: false, timeZone: { id: "Europe/Moscow", source: "user" } },
  serverZone: { id: "+02:00", source: "server-offset" },
  people: new Map([
    person(2, { timeZone: "Asia/Dubai", timeZoneOffset: 0 }),
    person(3, { timeZoneOffset: 19_800 }),
    person(4, {}),
  ]),
} as unknown as Dictionaries;

test.each([
  [undefined, "Europe/Moscow"],
  [1, "Europe/Moscow"],
  [2, "Asia/Dubai"],
  [3, "+05:30"],
  [4, "+02:00"],
  [99, "+02:00"],
])("of user %s: %s", (userId, zone) => {
  expect(zoneOf(dictionaries, userId)).toBe(zone);
});

test("without the portal's clock it is that of whose key it is", () => {
  const { serverZone: _, ...rest } = dictionaries;
  expect(zoneOf(rest, 4)).toBe("Europe/Moscow");
});
