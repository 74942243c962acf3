import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { main } from "../connect.ts";
import { marker, startPortal } from "../portal.ts";
import { initialize, send } from "./send.ts";
import { type Home, makeHome } from "./serve-here.ts";

async function run(home: Home, ...args: readonly string[]) {
  const child = start(home, args);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (chunk) => (texts[name] += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...texts };
}

function start({ env }: Home, args: readonly string[]) {
  return spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("a token is made, shown once, listed without its secret, used and revoked while the server runs", async () => {
  await using portal = await startPortal();
  using home = makeHome();
  await home.save({ main: portal.webhook });
  const added = await run(home, "token", "add", "--profile", "main");
  expect(added).toMatchObject({ code: 0, stdout: expect.stringMatching(/^b24mcp_[0-9a-f]{12}_[\w-]{43}\n$/) });
  const token = added.stdout.trim();
  const listed = await run(home, "token", "list");
  const [, id = ""] = token.split("_");
  expect(listed.stdout).toMatch(new RegExp(`^${id}  [-:.\\dTZ]+  main\n$`));
  expect(added.stderr + listed.stdout).not.toContain(token.slice(20));

  const server = start(home, ["http", "--port", "0", "--require-token"]);
  const [line] = (await once(createInterface({ input: server.stderr }), "line")) as [string];
  const url = line.split(" ").at(-1) ?? "";
  const headers = { authorization: `Bearer ${token}` };
  expect((await send(url, { body: initialize })).status).toBe(401);
  expect((await send(url, { body: initialize, headers })).status).toBe(200);
  expect((await run(home, "token", "revoke", id)).code).toBe(0);
  expect((await send(url, { body: initialize, headers })).status).toBe(401);
  const closed = once(server, "close");
  server.kill("SIGTERM");
  expect(await closed).toEqual([0, null]);
  expect((await run(home, "token", "revoke", id)).code).toBe(1);
});

test("a port that is in use ends the server with a hint", async () => {
  using home = makeHome();
  const other = createServer();
  await once(other.listen(0, "127.0.0.1"), "listening");
  const { port } = other.address() as AddressInfo;
  const { code, stderr, stdout } = await run(home, "http", "--port", String(port));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toBe(
    `b24-mcp: Port ${port} of 127.0.0.1 is in use. Choose another one by --port, or 0 for any free one.\n`,
  );
  other.close();
});

test.each([
  [["token", "add"], 64, "--profile"],
  [["token", "add", "--profile", "nobody"], 1, "no profile"],
  [["token", "revoke", "0123"], 1, "token list"],
  [["token"], 64, "revoke"],
  [["--read-only", "http"], 64, "behind it"],
  [["http", "--host", "0.0.0.0"], 64, "--public-url"],
  [["http", "--host", "203.0.113.7", "--port", "0"], 1, "--host"],
  [["http", "--public-url", `https://a.test/rest/1/${marker}/`], 64, "BITRIX24_WEBHOOK_URL"],
  [["http", "serve"], 64, "--help"],
])("%j is explained", async (args, code, hint) => {
  using home = makeHome();
  const ended = await run(home, ...args);
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code, stderr: expect.stringContaining(hint) });
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(ended.stderr + ended.stdout).not.toContain(marker);
});
