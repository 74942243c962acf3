import { ClientError, type Outcome, PortalError } from "@b24kit/client";
import type { Applied } from "b24kit";
import { expect, test } from "vitest";
import type { Text } from "../../words.ts";
import { refuseFailure } from "./refuse-failure.ts";

const done: Outcome = { ok: true, result: true };
const refused: Outcome = { ok: false, error: new PortalError("portal-error", "no such event", {}) };
const lost: Outcome = { ok: false, error: new ClientError("timeout", "no answer", { mayHaveRun: true }) };

/** What is told and what is thrown when the commands of a plan, one for each code, ended like this. */
function endOf(status: Applied["status"], outcomes: Readonly<Record<string, Outcome>>) {
  const commands = Object.keys(outcomes).map((key) => ({ key, params: { event: `ON${key.toUpperCase()}` } }));
  const told: Text[] = [];
  const context = { messages: { note: (text: Text) => void told.push(text) } };
  let error: unknown;
  try {
    refuseFailure(context as never, { status, outcomes, plan: { commands } } as unknown as Applied);
  } catch (thrown) {
    error = thrown;
  }
  return { told, error };
}

test("an answer that was lost is the news, also beside a refusal that stands before it, and what is done is named", () => {
  const { told, error } = endOf("unknown", { a: refused, b: done, c: lost, d: done });
  expect(error).toMatchObject({ code: "timeout" });
  expect(told).toEqual([
    {
      ru: "выполнено: ONB, OND; ответ потерян, возможно, выполнено: ONC; не выполнено: ONA",
      en: "done: ONB, OND; the answer was lost, it may be done: ONC; not done: ONA",
    },
  ]);
});

test("a bind that is partly refused names what is done", () => {
  const { told, error } = endOf("failed", { a: done, b: refused });
  expect(error).toMatchObject({ message: "no such event" });
  expect(told.map(({ en }) => en)).toEqual(["done: ONA; not done: ONB"]);
});

test("one command speaks for itself; what is done whole is no failure", () => {
  expect(endOf("failed", { a: refused }).told).toEqual([]);
  expect(endOf("done", { a: done, b: done })).toEqual({ told: [], error: undefined });
});
