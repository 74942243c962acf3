import { expect, test } from "vitest";
import { accepting, planned, serve } from "./serve-writes.ts";
import { signedIn } from "./signed-in.ts";

/** Words of which none repeats, so that a part is no whole. */
const text = (length: number): string =>
  Array.from({ length: Math.ceil(length / 6) }, (_, index) => `${String(index).padStart(5, "0")} `)
    .join("")
    .slice(0, length - 1)
    .concat(".");

const message = (length: number) => ({
  method: "im.message.add",
  params: { DIALOG_ID: "chat1", MESSAGE: text(length) },
});

test("the person is shown a message of 3,000 characters to its last one", async () => {
  await using home = await signedIn();
  await using server = await serve(home, { person: accepting });
  await server.call("b24_apply_plan", { plan: await planned(server, message(3000)) });
  expect(server.asked).toHaveLength(1);
  expect(server.asked[0]).toContain(text(3000));
});

test("about a message of 30,000 characters nobody is asked in a dialogue, and nothing is sent", async () => {
  await using home = await signedIn();
  await using server = await serve(home, { person: accepting });
  const plan = await planned(server, message(30_000));
  const { structured } = await server.call("b24_apply_plan", { plan });
  expect(structured.error).toMatchObject({ code: "needs-person", action: expect.stringContaining(plan) });
  expect(server.asked).toEqual([]);
  expect(home.writes()).toEqual([]);
});
