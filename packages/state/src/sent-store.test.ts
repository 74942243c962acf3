import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openState, type SentPlace, sentStore } from "./index.ts";

const place: SentPlace = { portal: "a.bitrix24.ru", userId: 1, job: "cli:overdue", recipient: "screen" };
const day = 24 * 60 * 60 * 1000;

function stores() {
  const folder = temporaryFolder();
  const states = [openState({ folder }), openState({ folder })];
  onTestFinished(() => states.forEach((state) => state.close()));
  return states.map(sentStore);
}

test("keeps what was sent last, by portal, user, job and recipient, for all who have the file open", () => {
  const [first, second] = stores();
  first?.set(place, { keys: ["task:1", "deal:7"], sentAt: 5 });
  first?.set(place, { keys: ["task:2"], sentAt: 6 });
  expect(second?.get(place)).toEqual({ keys: ["task:2"], sentAt: 6 });
  const others = [{ portal: "b" }, { userId: 2 }, { job: "cli:leads" }, { recipient: "/tmp/late.md" }];
  for (const other of others) expect(second?.get({ ...place, ...other })).toBeUndefined();
});

test("what was sent a year ago goes when something else is sent", () => {
  const [store] = stores();
  store?.set(place, { keys: ["task:1"], sentAt: 0 });
  store?.set({ ...place, job: "other" }, { keys: [], sentAt: 365 * day });
  expect(store?.get(place)?.keys).toEqual(["task:1"]);
  store?.set({ ...place, job: "other" }, { keys: [], sentAt: 365 * day + 1 });
  expect(store?.get(place)).toBeUndefined();
});
