import type { Call, Command } from "@b24kit/client";
import { expect, test } from "vitest";
import { guardLink } from "../src/index.ts";
import { guarded } from "./guarded.ts";

const policy = { level: "read-only", confirm: "person", allow: [], deny: [] } as const;

/** A command that names a read so many times, then a delete. */
function turning(times: number): Command & { key: string } {
  let reads = 0;
  return {
    key: "a",
    params: { id: 12 },
    get method() {
      reads += 1;
      return reads <= times ? "crm.deal.get" : "crm.deal.delete";
    },
  };
}

test.each([1, 2, 3, 4, 5, 6])("commands that appear and turn after %i readings get nothing through", async (times) => {
  for (const first of [0, 1]) {
    const sent: Call[] = [];
    const list = [turning(times)];
    let reads = first;
    const call = { method: "batch", params: {}, timeout: 1000, priority: "interactive" } as Call;
    Object.defineProperty(call, "commands", {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads % 2 === 1 ? undefined : list;
      },
    });
    await guardLink({ policy })(call, async (passed) => {
      sent.push(passed);
      return Promise.resolve({ result: true });
    }).catch(() => undefined);
    const methods = sent.flatMap(({ commands = [] }) => [...commands, ...commands]).map(({ method }) => method);
    expect(methods.every((method) => method === "crm.deal.get")).toBe(true);
  }
});

test.each([1, 2, 3, 4, 5, 6])(
  "a request that turns after %i readings is planned as one method or refused",
  async (times) => {
    const { guard, plans } = guarded();
    let reads = 0;
    const a = {
      params: { id: 12, fields: {} },
      get method() {
        reads += 1;
        return reads <= times ? "crm.deal.update" : "batch";
      },
    };
    await guard.plan({ commands: { a } }).catch(() => undefined);
    const bodies = [...plans.values()].map(({ body }) => body);
    expect(bodies.some((body) => body.includes('"method":"batch"'))).toBe(false);
    expect(bodies).toHaveLength(1);
  },
);

test("a date with a text of its own is sent as the date that it is", async () => {
  const { guard } = guarded();
  const date = Object.assign(new Date(0), { toISOString: () => ({ toJSON: () => "x" }) as unknown as string });
  const plan = await guard.plan({
    commands: { a: { method: "crm.deal.add", params: { fields: { BEGINDATE: date } } } },
  });
  expect(plan.commands[0]?.params).toEqual({ fields: { BEGINDATE: "1970-01-01T00:00:00.000Z" } });
});

test("a draft of a grant is read once", () => {
  const { permissions, clock } = guarded();
  let reads = 0;
  const draft = {
    profile: "work",
    portal: "example.bitrix24.ru",
    method: "im.message.add",
    recipients: ["5"],
    get expiresAt() {
      reads += 1;
      return reads === 1 ? clock.now + 1000 : clock.now * 2;
    },
  };
  expect(permissions.add(draft).expiresAt).toBe(clock.now + 1000);
});
