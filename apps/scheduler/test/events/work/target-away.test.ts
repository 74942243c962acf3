import { expect, test } from "vitest";
import type { Handled } from "../../../src/events/handlers/event-handler.ts";
import { aReader, aWorkplace, change, minute, reason, second } from "./a-workplace.ts";

const done: Handled = { outcome: "done" };
const away: Handled = { outcome: "away", reason };

test("an outage of hours spends no attempt: everything is handled when it is over, in its order", async () => {
  const { clock, queue, handled, start, statuses, dead, told } = aWorkplace();
  const { reader } = aReader(() => ({ state: "read", current: null }));
  let isAway = true;
  await queue.add([change(1), change(2), change(1, { key: "later" })]);
  start(() => (isAway ? away : done), { feed: { reader } });
  await clock.advance(180 * minute);
  expect([await statuses(), await dead()]).toEqual([["waiting 3"], []]);
  const pauses = told.flatMap((event) => (event.type === "target-away" ? [event.pause] : []));
  expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * second));
  expect(pauses.length).toBeLessThan(200);
  isAway = false;
  const before = handled.length;
  await clock.advance(minute + second);
  expect(await statuses()).toEqual([]);
  expect(handled.slice(before).map(({ object, attempt }) => [object?.id, attempt])).toEqual([
    [1, 1],
    [2, 1],
    [1, 1],
  ]);
});

test("what is handled meanwhile counts, what fails by itself still has its budget", async () => {
  const { clock, queue, start, statuses, dead } = aWorkplace();
  await queue.add([change(1), change(2), change(3)]);
  start(({ object }) => {
    if (object?.id === 1) return done;
    return object?.id === 2 ? away : { outcome: "failed", reason };
  });
  await clock.advance(30 * minute);
  expect(await statuses()).toEqual(expect.arrayContaining(["waiting 1", "dead 1"]));
  expect(await dead()).toMatchObject([{ object: "deal:3", attempt: 3 }]);
});
