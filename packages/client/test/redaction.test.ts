import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type ClientEvent, command, createClient, type Link } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, rawServer, type Respond, secret } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

const echo = `http://127.0.0.1/rest/1/${secret}/crm.deal.list`;

const echoes: readonly (readonly [string, Respond])[] = [
  ["error_description", (_, r) => json(r, { error: "X", error_description: `called ${echo}` }, 400)],
  ["error", (_, r) => json(r, { error: `no ${secret} here` }, 400)],
  ["details", (_, r) => json(r, { error: "X", argument: { [secret]: [encodeURIComponent(echo)] } }, 400)],
  ["a page's title", (_, r) => raw(r, 200, "text/html", `<title>404 ${echo}</title>`)],
  ["a content type", (_, r) => raw(r, 200, `text/${secret}`, "x")],
  [
    "a location",
    (_, r) => r.writeHead(302, { location: `https://${secret.toLowerCase()}.example.com/rest/1/${secret}/` }).end(),
  ],
  [
    "a REST 3.0 error",
    (_, r) => json(r, { error: { code: "C", message: echo, validation: [{ field: secret }] } }, 400),
  ],
  ["a cut connection", (_, r) => r.destroy()],
];

test.each(echoes)("a key that the portal echoes in %s is hidden", async (_, respond) => {
  const events: ClientEvent[] = [];
  await using server = await rawServer(respond);
  await using client = createClient({
    webhook: server.webhook,
    clock: virtualClock(),
    onEvent: (event) => events.push(event),
  });
  const read = await caught(client.call("crm.deal.list"));
  const write = await caught(client.call("crm.deal.add"));
  const shown = [events, ...all(read), ...all(write)].map((value) => inspect(value, { depth: 20, showHidden: true }));
  for (const text of shown) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
});

test("a key in the error of a batch command is hidden", async () => {
  await using server = await rawServer((_, response) =>
    json(response, { result: { result_error: { a: { error: secret, error_description: echo, [secret]: 1 } } } }),
  );
  await using client = createClient({ webhook: server.webhook });
  const { a } = await client.batch({ a: command("crm.deal.list") });
  expect(inspect(a, { depth: 20, showHidden: true })).not.toContain(secret);
  expect(a).toMatchObject({ ok: false, error: { description: expect.stringContaining("/rest/1/***/") } });
});

test("a key in the error of a caller's link is hidden, and the error stays the same object", async () => {
  const thrown = new TypeError(`cannot read ${echo}`, { cause: { url: echo, list: [new Error(secret)] } });
  const link: Link = async () => {
    throw thrown;
  };
  await using client = createClient({ webhook: `http://127.0.0.1:1/rest/1/${secret}/`, links: [link] });
  await expect(client.call("profile")).rejects.toBe(thrown);
  expect(inspect(thrown, { depth: 20, showHidden: true })).not.toContain(secret);
});

test("the client itself shows no key", () => {
  const client = createClient({ webhook: `http://127.0.0.1:1/rest/1/${secret}/` });
  expect(inspect(client, { depth: 20, showHidden: true })).not.toContain(secret);
  expect(JSON.stringify(client)).not.toContain(secret);
});

/** The error and everything it is caused by, with what inspection leaves out. */
function all(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [error];
  return [
    error,
    error.stack,
    JSON.stringify(error),
    Object.assign({}, error),
    ...(error.cause === undefined ? [] : all(error.cause)),
  ];
}
