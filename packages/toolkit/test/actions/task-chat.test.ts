import { expect, test } from "vitest";
import { openOffice } from "./office.ts";

const comment = { task: "1", text: "Готово" };
const probe = "tasks.task.chat.message.field.list";

/** A cache in memory, as the state file keeps one. */
function memoryCache() {
  const kept = new Map<string, { value: string; savedAt: number }>();
  return {
    get: (key: string) => kept.get(key),
    set: (key: string, value: string, savedAt: number) => void kept.set(key, { value, savedAt }),
    delete: (key: string) => void kept.delete(key),
  };
}

test("a comment goes into the chat of the task where the portal has one", async () => {
  const office = await openOffice();
  const request = await office.request("comment-task", comment);
  expect(request).toMatchObject({
    api: "v3",
    notes: [],
    commands: {
      comment: { method: "tasks.task.chat.message.send", params: { fields: { taskId: 1, text: "Готово" } } },
    },
  });
  await office.run(request);
  expect(office.emulator.stats().writes).toEqual({ "tasks.task.chat.message.send": 1 });
});

test("an older portal gets a comment of the old card, and the plan says so", async () => {
  const office = await openOffice({ rest3: false });
  const request = await office.request("comment-task", comment);
  expect(request.api).toBeUndefined();
  expect(request.commands).toMatchObject({ comment: { method: "task.commentitem.add" } });
  expect(request.notes).toHaveLength(1);
  await office.run(request);
  expect(office.emulator.stats().writes).toEqual({ "task.commentitem.add": 1 });
});

test.each([{}, { rest3: false as const }])("whether the portal has it is asked once a day, %j", async (options) => {
  const office = await openOffice({ ...options, cache: memoryCache() });
  for (let time = 0; time < 3; time += 1) await office.request("comment-task", comment);
  const { commands, requests } = office.emulator.stats();
  expect(commands[probe] ?? 0).toBe("rest3" in options ? 0 : 1);
  await office.request("comment-task", comment);
  // The task itself is read anew each time; nothing is asked about the chat.
  expect(office.emulator.stats().requests - requests).toBe(1);
});

test("a failure in passing counts this time only", async () => {
  const office = await openOffice({
    cache: memoryCache(),
    faults: [{ method: probe, action: "html", status: 502, nth: 1 }],
  });
  expect((await office.request("comment-task", comment)).api).toBeUndefined();
  expect((await office.request("comment-task", comment)).api).toBe("v3");
});

test("a text of several messages stays with the old card: the order in a batch is not documented", async () => {
  const office = await openOffice();
  const request = await office.request("comment-task", { task: "1", text: "[b] ".repeat(4900) });
  expect(Object.keys(request.commands).length).toBeGreaterThan(1);
  expect(request.api).toBeUndefined();
});
