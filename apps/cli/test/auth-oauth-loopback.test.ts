import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { type Finished, finished, start } from "./b24.ts";
import { freePort, type OAuthHome, oauthHome, pageOf } from "./oauth-home.ts";

interface Waiting {
  readonly page: URL;
  readonly port: number;
  readonly ended: Promise<Finished>;
}

/** A portal whose application returns to a port of this computer. */
async function returning(): Promise<{ readonly home: OAuthHome; readonly port: number }> {
  const port = await freePort();
  return { home: await oauthHome({ oauth: { applications: [{ redirectUri: `http://127.0.0.1:${port}/` }] } }), port };
}

async function wait(home: OAuthHome, port: number, ...more: readonly string[]): Promise<Waiting> {
  const args = ["auth", "login", "main", "--oauth", "--application", home.file, "--port", String(port), ...more];
  const child = start(args, { env: home.env });
  child.stdin.end();
  const ended = finished(child);
  const page = await pageOf(child.stderr, ended);
  if (page === undefined) throw new Error((await ended).stderr);
  return { page, port, ended };
}

test.concurrent("the browser's way back is caught; other requests count for nothing", async () => {
  const { home, port } = await returning();
  await using _home = home;
  const { page, ended } = await wait(home, port);
  const here = `http://127.0.0.1:${port}`;
  expect((await fetch(`${here}/favicon.ico`)).status).toBe(404);
  expect((await fetch(`${here}/?code=short&state=x`)).status).toBe(404);
  expect((await fetch(`${here}/?code=0123456789abcdef`, { method: "POST" })).status).toBe(404);
  expect(await statusAs("attacker.example", port, "/?code=0123456789abcdef&state=x")).toBe(404);
  const shown = await fetch(page);
  expect([shown.status, shown.headers.get("cache-control"), shown.headers.get("referrer-policy")]).toEqual([
    200,
    "no-store",
    "no-referrer",
  ]);
  expect(await shown.text()).toContain("You may close this window");
  expect(await ended).toMatchObject({ code: 0, stdout: expect.stringContaining("Signed in:") });
  await expect(fetch(here)).rejects.toThrow("fetch failed");
});

test.concurrent("a forged state ends the sign-in; the right answer comes too late then", async () => {
  const { home, port } = await returning();
  await using _home = home;
  const { page, ended } = await wait(home, port);
  const forged = await fetch(`http://127.0.0.1:${port}/?code=0123456789abcdef&state=${"A".repeat(32)}`);
  expect([forged.status, await forged.text()]).toEqual([403, expect.stringContaining("It was not used")]);
  expect(await ended).toMatchObject({ code: 4, stderr: expect.stringContaining("its state is another one") });
  await expect(fetch(page)).rejects.toThrow("fetch failed");
  expect(home.control.counts().exchanges).toBe(0);
});

test.concurrent("the state of every sign-in is another one", async () => {
  const { home, port } = await returning();
  await using _home = home;
  const first = await wait(home, port, "--timeout", "1");
  await first.ended;
  const second = await wait(home, port, "--timeout", "1");
  await second.ended;
  const states = [first, second].map(({ page }) => page.searchParams.get("state"));
  expect(states).toEqual([expect.stringMatching(/^[\w-]{32}$/), expect.stringMatching(/^[\w-]{32}$/)]);
  expect(states[0]).not.toBe(states[1]);
});

test.concurrent("nobody comes: the wait ends, and the port is free again", async () => {
  const { home, port } = await returning();
  await using _home = home;
  const { ended } = await wait(home, port, "--timeout", "1");
  expect(await ended).toMatchObject({ code: 4, stderr: expect.stringContaining("within 1 seconds") });
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const taken = await (await startTaken(home, port)).ended;
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining(`cannot open port ${port}`) });
  server.close();
});

async function startTaken(home: OAuthHome, port: number): Promise<Pick<Waiting, "ended">> {
  const child = start(["auth", "login", "--oauth", "--application", home.file, "--port", String(port)], {
    env: home.env,
  });
  child.stdin.end();
  return { ended: finished(child) };
}

async function statusAs(host: string, port: number, path: string): Promise<number | undefined> {
  const sent = request({ host: "127.0.0.1", port, path, headers: { host } }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
