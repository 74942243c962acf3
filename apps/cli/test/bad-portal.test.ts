import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fault } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { b24, finished, start } from "./b24.ts";
import { marker, startPortal } from "./portal.ts";

interface Failure {
  readonly codes: readonly (number | null)[];
  /** Code of the JSON error. */
  readonly error: string;
  /** What a director reads. */
  readonly russian: string;
  readonly lines: number;
  readonly printed: string;
  readonly tellsSecret: boolean;
}

/** Runs a command, the briefing by default, in Russian, and again with JSON errors. */
async function failure(env: Readonly<Record<string, string>>, args = ["report", "briefing"]): Promise<Failure> {
  const [text, json] = await Promise.all([b24([...args, "--lang", "ru"], { env }), b24([...args, "--json"], { env })]);
  const { error } = JSON.parse(json.stderr) as { error: { code: string } };
  return {
    codes: [text.code, json.code],
    error: error.code,
    russian: text.stderr,
    lines: text.stderr.trimEnd().split("\n").length,
    printed: text.stdout + json.stdout,
    tellsSecret: (text.stderr + json.stderr).includes(marker),
  };
}

function expected(code: number, error: string, russian: RegExp): Record<keyof Failure, unknown> {
  return {
    codes: [code, code],
    error,
    russian: expect.stringMatching(russian),
    lines: 3,
    printed: "",
    tellsSecret: false,
  };
}

const withWebhook = (webhook: string) => ({ BITRIX24_WEBHOOK_URL: webhook });

test.concurrent.each([
  ["not-an-address", /это не веб-адрес/],
  [`https://portal.invalid/${marker}/`, /нет части \/rest\//],
  ["https://portal.invalid/rest/", /обрывается после \/rest\//],
  [`http://portal.invalid/rest/1/${marker}/`, /http:\/\//],
  [`portal.invalid/rest/1/${marker}/`, /нет https:\/\//],
])("a wrong webhook %s", async (webhook, ru) => {
  expect(await failure(withWebhook(webhook))).toEqual(expected(4, "invalid-webhook", ru));
});

test.concurrent("a wrong secret", async () => {
  await using portal = await startPortal();
  expect(await failure(withWebhook(`${portal.url}/rest/99999/${marker}/`))).toEqual(
    expected(4, "unauthorized", /не принял ключ/),
  );
});

test.concurrent("a portal that is down", async () => {
  const portal = await startPortal();
  await portal.close();
  expect(await failure(portal.env)).toEqual(
    expected(1, "network", /портал не отвечает: 127\.0\.0\.1[^]*в соединении отказано/),
  );
});

test.concurrent("a name that DNS does not know", async () => {
  expect(await failure(withWebhook(`https://portal.invalid/rest/1/${marker}/`))).toEqual(
    expected(1, "dns", /адрес портала не найден: portal\.invalid/),
  );
});

test.concurrent.each<[string, Fault, Parameters<typeof expected>]>([
  ["HTML", { method: "any", action: "html", status: 200 }, [1, "not-a-portal", /это не ответ портала/]],
  [
    "a portal that is gone",
    { method: "any", action: "error", code: "PORTAL_DELETED", status: 403 },
    [4, "unauthorized", /портал удалён/],
  ],
  ["a cut connection", { method: "any", action: "drop" }, [1, "network", /оборвалось/]],
  ["half an answer", { method: "any", action: "truncate" }, [1, "malformed-answer", /ответ портала не разобрать/]],
  [
    "a redirect",
    { method: "any", action: "redirect", to: "https://other.invalid/" },
    [1, "redirected", /other\.invalid/],
  ],
  [
    "a storm of 503",
    { method: "any", action: "error", code: "QUERY_LIMIT_EXCEEDED", status: 503 },
    [1, "rate-limited", /просит подождать/],
  ],
])(
  "%s",
  async (_name, fault, outcome) => {
    await using portal = await startPortal({ faults: [fault] });
    expect(await failure(portal.env, ["call", "profile"])).toEqual(expected(...outcome));
  },
  120_000,
);

test.concurrent("a portal that never answers is given up after --timeout", async () => {
  await using portal = await startPortal({ faults: [{ method: "any", action: "delay", ms: 60_000 }] });
  const { code, stderr } = await b24(["call", "profile", "--timeout", "0.2", "--lang", "ru"], { env: portal.env });
  expect(code).toBe(1);
  expect(stderr).toMatch(/не успел ответить/);
}, 120_000);

test.concurrent.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends a run with %i", async (signal, exitCode) => {
  await using portal = await startPortal({ faults: [{ method: "any", action: "delay", ms: 60_000 }] });
  const child = start(["call", "profile"], { env: portal.env });
  child.stdin.end();
  while (portal.stats().requests === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill(signal);
  const { code, stdout, stderr } = await finished(child);
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
  expect(stderr).toMatch(/^Error: interrupted\nWhy: you stopped it\n/);
});

test.concurrent("Ctrl+C ends a run that waits for stdin", async () => {
  // Tells on stderr when the command has begun to listen to signals.
  const tellReady = 'process.on("newListener", (name) => { if (name === "SIGINT") process.stderr.write("ready") })';
  const env = {
    ...withWebhook(`https://portal.invalid/rest/1/${marker}/`),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tellReady)}`,
  };
  const child = start(["call", "profile", "--params-file", "-"], { env });
  await once(child.stderr, "data");
  child.kill("SIGINT");
  expect(await finished(child)).toMatchObject({ code: 130, stderr: expect.stringContaining("interrupted") as string });
});

test.concurrent("a reader that goes away is no error", async () => {
  await using portal = await startPortal();
  const child = start(["call", "crm.deal.list", "--all"], { env: portal.env });
  child.stdin.end();
  child.stdout.once("data", () => child.stdout.destroy());
  const { code, stderr } = await finished(child);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.concurrent("a server that is no portal at all", async () => {
  const server = createServer((_request, response) => response.end("OK"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await failure(withWebhook(`http://127.0.0.1:${port}/rest/1/${marker}/`))).toEqual(
    expected(1, "not-a-portal", /не ответ портала/),
  );
  server.close();
});

test.concurrent.each(["null", "[]", '{"foo":1}'])("JSON that no portal sends: %s", async (json) => {
  const server = createServer((_request, response) => response.setHeader("content-type", "application/json").end(json));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await failure(withWebhook(`http://127.0.0.1:${port}/rest/1/${marker}/`), ["call", "profile"])).toEqual(
    expected(1, "not-a-portal", /сервер прислал JSON, но не такой/),
  );
  server.close();
});
