import type { Call, Params } from "@b24kit/client";
import { expect, test } from "vitest";
import { type AccessPolicy, guardLink, type OwnQueue, RefusedError } from "../index.ts";

const readOnly: AccessPolicy = { level: "read-only", confirm: "person", allow: [], deny: [] };

/** Whether a call leaves. */
async function passes(
  call: Partial<Call> & Pick<Call, "method">,
  queue?: OwnQueue,
  policy = readOnly,
): Promise<boolean> {
  const link = guardLink({ policy, ...(queue === undefined ? {} : { queue }) });
  const whole: Call = { params: {}, timeout: 1000, priority: "interactive", ...call };
  try {
    await link(whole, async () => Promise.resolve({ result: true }));
    return true;
  } catch (refusal) {
    if (!(refusal instanceof RefusedError)) throw refusal;
    return false;
  }
}

const get = (params: Params) => ({ method: "event.offline.get", params });
const clear = (params: Params) => ({ method: "event.offline.clear", params });
const error = (params: Params) => ({ method: "event.offline.error", params });
const one = { process_id: "p", message_id: ["m"] };

test("a reader of the own queue reserves, confirms and puts back, also with a read-only profile", async () => {
  const calls = [
    get({ clear: 0, limit: 50, auth_connector: "b24kit", filter: { "@MESSAGE_ID": ["m"] } }),
    clear(one),
    error(one),
  ];
  for (const call of calls) {
    expect(await passes(call, {})).toBe(true);
    expect(await passes(call)).toBe(false);
  }
});

test("events are only dropped by reading where that is allowed", async () => {
  expect(await passes(get({ clear: 1 }), { mayLose: true })).toBe(true);
  for (const params of [{ clear: 1 }, {}, { clear: "0" }, { clear: 0, CLEAR: 1 }])
    expect(await passes(get(params), {})).toBe(false);
});

test("nothing else passes", async () => {
  const refused = [
    clear({ process_id: "p" }),
    clear({ process_id: "p", message_id: [] }),
    clear({ process_id: "", message_id: ["m"] }),
    clear({ ...one, id: [1] }),
    clear({ process_id: "p", message_id: ["m", 1] }),
    clear({ process_id: 1, message_id: ["m"] }),
    error({ process_id: "p" }),
    get({}),
    get({ clear: 2 }),
    get(null as never),
    get({ clear: 0, filter: { ID: 1, id: 2 } }),
    { method: "toString", params: {} },
    { method: ["event.offline.clear"] as never, params: one },
    { ...clear(one), commands: [{ key: "a", method: "crm.deal.delete", params: { id: 1 } }] },
    get({ clear: 0, auth: "x" }),
    get({ clear: 0, other: 1 }),
    { method: "event.bind", params: { event: "ONAPPTEST", handler: "https://example.com/" } },
    { ...clear(one), method: "event.offline.Clear" },
    { ...clear(one), api: "v3" as const },
    { method: "batch", params: {}, commands: [{ key: "a", ...clear(one) }] },
  ];
  for (const call of refused) expect([call, await passes(call, { mayLose: true })]).toEqual([call, false]);
});

test("the rules of the profile are in force", async () => {
  expect(await passes(get({ clear: 0 }), {}, { ...readOnly, deny: ["event.*"] })).toBe(false);
  expect(await passes(get({ clear: 0 }), {}, { ...readOnly, allow: ["crm.*"] })).toBe(false);
});
