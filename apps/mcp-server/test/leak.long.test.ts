import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tools } from "../src/tools/table.ts";
import { badCalls, type EveryCall, goodCalls } from "./every-call.ts";
import { makeHome, serveHere } from "./http/serve-here.ts";
import { marker, seededWorld, startPortal } from "./portal.ts";
import { type RawServer, startRaw } from "./raw.ts";
import { signedIn } from "./signed-in.ts";

const passphrase = "c0rrect-h0rse-p4ssphrase";
const records = { deal: 102, task: 1502 };
const calls: readonly EveryCall[] = [...goodCalls(records), ...badCalls("nonsense"), ...badCalls("x".repeat(5000))];

/** The secret as it is, and as it would look after an encoding. */
function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [secret, secret.toUpperCase(), encodeURIComponent(secret), bytes.toString("hex"), bytes.toString("base64url")];
}

/** Which of the secrets stand in a text, in whatever spelling. Numbers: a failed test prints what it compares. */
function found(text: string, secrets: readonly string[]): readonly number[] {
  return secrets.flatMap((secret, index) =>
    spellings(secret).some((spelling) => text.includes(spelling)) ? [index] : [],
  );
}

/** Calls everything, good and bad, and lists; gives the answers' number. */
async function callAll(server: RawServer): Promise<number> {
  const lists = ["tools/list", "ping", "resources/list", "prompts/list", "no/such/method"];
  for (const [index, method] of lists.entries()) server.request(500 + index, method);
  for (const [index, [name, args]] of calls.entries()) {
    server.request(1000 + index, "tools/call", { name, arguments: args });
    await server.answer(1000 + index);
  }
  for (const [index] of lists.entries()) await server.answer(500 + index);
  return server.frames().length;
}

function contentsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), "latin1")).join("\n");
}

test("the calls are of every tool", () => {
  for (const some of [goodCalls(records), badCalls("x")]) {
    expect(new Set(some.map(([name]) => name))).toEqual(new Set(tools.map(({ name }) => name)));
  }
});

test("the webhook of the environment stands in no frame, log or file", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env, args: ["--allow-destructive"] });
  expect(await callAll(server)).toBeGreaterThan(calls.length);
  expect(found(server.stdout() + server.stderr() + contentsOf(server.home), [marker])).toEqual([]);
});

test("a stored secret and its passphrase stand in no frame, log or file", async () => {
  await using home = await signedIn({ vault: "encrypted-file", passphrase });
  await using server = await startRaw({ env: home.env, args: ["--allow-destructive"] });
  await callAll(server);
  const folder = home.env["B24KIT_HOME"] ?? "";
  const files = contentsOf(folder);
  expect(files.length).toBeGreaterThan(1000);
  expect(found(server.stdout() + server.stderr() + files, [marker, passphrase])).toEqual([]);
});

test("a portal whose answers and errors repeat the address of the webhook does not spread it", async () => {
  const portal = createServer((request, response) => {
    const { port } = portal.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}${request.url ?? ""}`;
    const isError = !/user\.current|profile/.test(address);
    const hidden = address.replace(marker, `\u200B${marker}`);
    const words = `see ${address} and ${encodeURIComponent(address)} and ${hidden}`;
    const answer = isError
      ? { error: "ACCESS_DENIED", error_description: `${words} of ${marker}` }
      : { result: { ID: "1", NAME: words, [address]: "1" } };
    response.writeHead(isError ? 403 : 200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await once(portal.listen(0, "127.0.0.1"), "listening");
  const { port } = portal.address() as AddressInfo;
  const env = { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/${marker}/` };
  await using server = await startRaw({ env });
  await callAll(server);
  portal.close();
  expect(found(server.stdout() + server.stderr() + contentsOf(server.home), [marker])).toEqual([]);
});

test.each([
  ["a wrong passphrase", { BITRIX24_KEYRING_PASSWORD: "wr0ng-p4ssphrase-xyz" }, "wr0ng-p4ssphrase-xyz"],
  ["no portal at the address", { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:9/rest/1/${marker}/` }, marker],
  ["an address that is none", { BITRIX24_WEBHOOK_URL: `https://example.test/${marker}` }, marker],
])("%s is told without the secret", async (_name, env, secret) => {
  await using home = await signedIn({ vault: "encrypted-file", passphrase });
  await using server = await startRaw({ env: { ...home.env, ...env } });
  // Side by side: what fails is tried again, later and later.
  const some = goodCalls(records).slice(0, 4);
  for (const [index, [name, args]] of some.entries())
    server.request(index + 1, "tools/call", { name, arguments: args });
  for (const [index] of some.entries())
    expect((await server.answer(index + 1)).result).toMatchObject({ isError: true });
  expect(found(server.stdout() + server.stderr(), [secret, passphrase])).toEqual([]);
});

test("over HTTP neither the tokens nor the webhooks stand in an answer, the log or, as they are, in a file", async () => {
  await using portal = await startPortal({ world: seededWorld() });
  using home = makeHome();
  await home.save({ main: portal.webhook });
  const [token = ""] = await home.tokens("main");
  await using server = await serveHere({ home, env: portal.env, settings: { access: "destructive" }, http: {} });
  const frames: string[] = [];
  {
    await using connection = await server.connect({ token });
    for (const [name, args] of calls) {
      const answer = await connection.call(name, args).catch((error: unknown) => String(error));
      frames.push(JSON.stringify(answer));
    }
  }
  for (const given of ["Bearer wrong", `Bearer ${token}x`, token]) {
    const refused = await fetch(server.url, { method: "POST", headers: { authorization: given }, body: "{}" });
    frames.push(await refused.text(), JSON.stringify([...refused.headers]));
  }
  expect(found(frames.join("\n") + server.log.join("\n"), [marker, token])).toEqual([]);
  expect(found(contentsOf(home.env["B24KIT_HOME"] ?? ""), [token])).toEqual([]);
});
