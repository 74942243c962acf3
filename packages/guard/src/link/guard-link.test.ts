import { allMethods } from "@b24kit/catalog";
import type { Call, NamedCommand, Params } from "@b24kit/client";
import { describe, expect, test } from "vitest";
import { type AccessPolicy, guardLink, type RefusalReason, RefusedError } from "../index.ts";

const policy: AccessPolicy = { level: "read-only", confirm: "person", allow: [], deny: [] };
const reads = allMethods().filter((method) => method.effect === "read");
const changes = allMethods().filter((method) => method.effect !== "read");

function single(method: string, params: Params = {}): Call {
  return { method, params, timeout: 1000, priority: "interactive" };
}

function batch(...commands: (readonly [string, Params?])[]): Call {
  const named = commands.map(([method, params = {}], index): NamedCommand => ({ key: `c${index}`, method, params }));
  return { method: "batch", params: {}, commands: named, timeout: 1000, priority: "interactive" };
}

/** Runs a call through the guard in front of a link that records what would be sent. */
async function run(call: Call): Promise<{ sent: Call[]; error: unknown }> {
  const sent: Call[] = [];
  const guard = guardLink({ policy });
  try {
    await guard(call, (passed) => {
      sent.push(passed);
      return Promise.resolve({ result: true });
    });
    return { sent, error: undefined };
  } catch (error) {
    return { sent, error };
  }
}

async function refusal(call: Call): Promise<RefusedError> {
  const { sent, error } = await run(call);
  expect(sent).toEqual([]);
  expect(error).toBeInstanceOf(RefusedError);
  return error as RefusedError;
}

describe("walk through the catalog", () => {
  test("every read passes unchanged, alone and inside a batch", async () => {
    for (const { name } of reads) {
      const alone = single(name, { filter: { ">ID": 1 } });
      expect(await run(alone)).toEqual({ sent: [alone], error: undefined });
    }
    const all = batch(...reads.map(({ name }) => [name, { select: ["ID"] }] as const));
    expect(await run(all)).toEqual({ sent: [all], error: undefined });
  });

  test("every other method is refused, alone and among reads, and nothing is sent", async () => {
    expect(changes).toHaveLength(936);
    for (const { name, effect } of changes) {
      const reason = name === "batch" ? "batch" : effect;
      for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
        expect(await refusal(single(spelling))).toMatchObject({ reason, method: spelling });
      }
      expect(await refusal(batch(["user.current"], [name], ["profile"]))).toMatchObject({ reason, method: name });
    }
  });
});

test.each<[RefusalReason, string]>([
  ["unknown", " user.get"],
  ["unknown", "user.get "],
  ["unknown", "user.get\n"],
  ["unknown", "user.get\0"],
  ["unknown", "user.get.json"],
  ["unknown", "user.get.xml"],
  ["unknown", "user.get/"],
  ["unknown", "user/get"],
  ["unknown", "../user.get"],
  ["unknown", "user.get/../crm.deal.delete"],
  ["unknown", "user.get?cmd[a]=crm.deal.delete"],
  ["unknown", "user.get#"],
  ["unknown", "user%2Eget"],
  ["unknown", "\u001B[2Juser.get"],
  ["unknown", "crm.deal.delete "],
  ["unknown", "crm.deal.delete.json"],
  ["unknown", "constructor"],
  ["unknown", "__proto__"],
  ["unknown", ""],
  ["unknown", "download"],
  ["unknown", "crm.deals.list"],
  ["batch", "batch"],
  ["batch", "Batch"],
  ["batch", "BATCH"],
  ["batch", " batch"],
  ["batch", "batch.json"],
  ["batch", "/batch/"],
  ["batch", "\tbatch\n"],
])("refuses as %s: %j, alone and inside a batch", async (reason, method) => {
  expect((await refusal(single(method))).reason).toBe(reason);
  expect((await refusal(batch(["user.get"], [method]))).reason).toBe(reason);
});

test.each([
  "auth",
  "AUTH",
  "Auth",
  "access_token",
  "ACCESS_TOKEN",
  "cmd",
  "CMD",
  "CMD[a]",
  "cmd[]",
  "halt",
  "Halt",
  " auth",
  "auth\0tail",
  "auth[x]",
  "access token",
  "access.token",
  "access[token",
  "  access_token[0]",
])("refuses the top-level parameter %j in calls, in commands and beside commands", async (name) => {
  const params = { [name]: "x", ID: 1 };
  expect((await refusal(single("user.get", params))).reason).toBe("parameter");
  expect((await refusal(batch(["profile"], ["user.get", params]))).reason).toBe("parameter");
  expect((await refusal({ ...batch(["user.get"]), params })).reason).toBe("parameter");
});

test.each(["auth_connector", "AUTH_USER_ID", "author", "cmdline", "halted", "command", "xauth", "token"])(
  "lets the parameter %j of a method pass",
  async (name) => {
    const call = single("event.offline.list", { [name]: "x", filter: { auth: 1, cmd: ["a"] } });
    expect(await run(call)).toEqual({ sent: [call], error: undefined });
  },
);

test("commands under another method than batch are refused", async () => {
  expect((await refusal({ ...batch(["user.get"]), method: "user.get" })).reason).toBe("batch");
  expect((await refusal({ ...batch(["user.get"]), method: "BATCH" })).reason).toBe("batch");
});

test("what a caller changes after the check is not sent", async () => {
  const params: Record<string, unknown> = { ID: 1 };
  const commands: NamedCommand[] = [{ key: "a", method: "user.get", params }];
  const sent: Call[] = [];
  await guardLink({ policy })({ ...batch(), commands }, (passed) => {
    params["auth"] = "other";
    commands.push({ key: "b", method: "crm.item.delete", params: {} });
    sent.push(passed);
    return Promise.resolve({ result: true });
  });
  expect(sent).toEqual(
    [batch(["user.get", { ID: 1 }])].map((call) => ({
      ...call,
      commands: [{ key: "a", method: "user.get", params: { ID: 1 } }],
    })),
  );
});

test("a method that reads differently each time is judged by what is sent", async () => {
  const names = ["user.get", "user.get", "crm.item.delete"];
  const shifty = {
    params: {},
    timeout: 1,
    priority: "interactive" as const,
    get method() {
      return names.shift() ?? "crm.item.delete";
    },
  };
  const { sent } = await run(shifty);
  expect(sent.map((call) => call.method)).toEqual(["user.get"]);
  expect(sent[0]).not.toBe(shifty);
});

test.each<[string, unknown]>([
  ["an array", [["auth", "x"]]],
  ["text", "auth=x"],
  ["null", null],
  ["an object that writes itself", { toJSON: () => ({ auth: "x" }) }],
])("refuses parameters that are %s", async (_, params) => {
  const error = await refusal(single("user.get", params as Params));
  expect(error.reason).toBe("parameter");
});

test.each<[string, unknown]>([
  ["an array", ["user.get"]],
  ["undefined", undefined],
  ["an object", { toString: () => "user.get" }],
])("refuses a method that is %s", async (_, method) => {
  expect((await refusal(single(method as string))).reason).toBe("unknown");
});

test("says what, why and what to do", async () => {
  const write = await refusal(single("crm.item.add"));
  expect(write).toMatchObject({ code: "refused", isRetryable: false, mayHaveRun: false, method: "crm.item.add" });
  expect(write.message).toBe("crm.item.add changes data on the portal. Nothing was sent.");
  expect(write.hint).toMatch(/only reads.*b24 auth access write\.$/);
  expect((await refusal(single("crm.deal.delete"))).hint).toMatch(/only reads.*b24 auth access destructive\.$/);
  expect((await refusal(single("crm.item.delete"))).message).toMatch(/removes or ends something/);
  expect((await refusal(single("crm.deals.list"))).hint).toMatch(/spelling/);
  expect((await refusal(single("batch"))).hint).toMatch(/batch function/);
  expect((await refusal(single("user.get", { "ACCESS.TOKEN[x]": 1 }))).message).toMatch(/"access_token" of user\.get/);
});

test("names the command of the batch", async () => {
  expect((await refusal(batch(["user.get"], ["crm.item.add"]))).commandKey).toBe("c1");
  expect((await refusal(single("crm.item.add"))).commandKey).toBeUndefined();
});

test("never repeats text that is not a name: it may hold a secret or control characters", async () => {
  for (const method of [
    "https://example.bitrix24.ru/rest/1/s3cr3tmarker/user.get",
    "rest/1/s3cr3tmarker",
    "\u001B]0;s3cr3tmarker\u0007",
  ]) {
    const error = await refusal(single(method));
    const everything = `${error.message}${error.hint}${error.method}${error.stack}${JSON.stringify(error)}`;
    expect(everything).not.toContain("s3cr3tmarker");
    expect(everything).not.toContain("\u001B");
  }
});
