import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { webSettings } from "../../src/watch/web/web-settings.ts";
import { aJob } from "./a-job.ts";
import { noon, tick, watched } from "./watched.ts";

const token = "a-long-token-of-the-page-1234567890";

const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

/** A request with headers that fetch does not let through. */
async function raw(address: string, path: string, headers: Record<string, string>, method = "GET", body = "") {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(new URL(path, address), { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("without a token it listens on loopback only", () => {
  expect(webSettings({})).toMatchObject({ host: "127.0.0.1", port: 8025, token: undefined });
  for (const options of [
    { host: "0.0.0.0" },
    { host: "::" },
    { host: "192.168.1.5" },
    { names: ["status.example.com"] },
  ]) {
    expect(() => webSettings(options)).toThrow(/Everybody in the network/);
    expect(webSettings({ ...options, token }).token).toBe(token);
  }
  expect(() => webSettings({ token: "short" })).toThrow(/token/);
  expect(() => webSettings({ token: `${token} with spaces` })).toThrow(/token/);
  expect(() => webSettings({ names: ["evil/../x"], token })).toThrow(/no name/);
});

test("names that were made to point here, and proxies, come no further than the door", async () => {
  await using at = await watched();
  const address = at.watch.address ?? "";
  const { port } = new URL(address);
  for (const host of ["evil.example", `evil.example:${port}`, "localhost.evil.example", "127.0.0.1@evil.example"]) {
    expect((await raw(address, "/", { host })).status).toBe(403);
    expect((await raw(address, "/metrics", { host })).status).toBe(403);
  }
  for (const host of [`127.0.0.1:${port}`, "localhost", "[::1]:80"]) {
    expect((await raw(address, "/", { host })).status).toBe(200);
  }
  for (const name of ["x-forwarded-for", "forwarded", "via"]) {
    expect((await raw(address, "/", { [name]: "10.0.0.1" })).status).toBe(403);
  }
});

test("only GET and HEAD are answered, with headers that allow nothing", async () => {
  await using at = await watched();
  const address = at.watch.address ?? "";
  for (const method of ["PUT", "DELETE", "OPTIONS", "PATCH"])
    expect((await raw(address, "/", {}, method)).status).toBe(405);
  expect((await raw(address, "/runs", {}, "POST")).status).toBe(405);
  const head = await raw(address, "/", {}, "HEAD");
  expect([head.status, head.body]).toEqual([200, ""]);
  for (const path of ["/", "/runs", "/nothing", "/healthz", "/metrics"]) {
    const { headers } = await at.get(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/script|unsafe/);
  }
  expect((await at.get("/nothing")).status).toBe(404);
});

test("with a token nothing but health is told to whoever has not shown it", async () => {
  await using at = await watched({ token, jobs: [aJob("secret-job")] });
  at.watch.onEvent(tick(noon));
  expect((await at.get("/healthz")).status).toBe(200);
  for (const path of ["/", "/runs", "/preview?job=secret-job", "/preview/report?job=secret-job", "/nothing"]) {
    const answer = await at.get(path);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("secret-job");
  }
  expect((await at.get("/metrics")).headers.get("www-authenticate")).toBe("Bearer");
  expect((await at.get("/metrics", bearer(`${token}x`))).status).toBe(401);
  expect((await at.get("/metrics", bearer(token))).status).toBe(200);
  expect((await at.get("/", bearer(token))).status).toBe(200);
  // A token in an address ends up in logs and histories: it opens nothing.
  expect((await at.get(`/?token=${token}`)).status).toBe(401);
  expect(at.text()).not.toContain(token);
});

test("a browser signs in by a form, and out again", async () => {
  await using at = await watched({ token });
  const address = at.watch.address ?? "";
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const wrong = await raw(address, "/sign-in?lang=en", form, "POST", "token=wrong");
  expect([wrong.status, wrong.headers["set-cookie"]]).toEqual([401, undefined]);
  expect(wrong.body).toContain("The token does not fit");
  const foreign = { ...form, origin: "https://evil.example" };
  expect((await raw(address, "/sign-in", foreign, "POST", `token=${token}`)).status).toBe(403);
  const right = await raw(address, "/sign-in?lang=en", form, "POST", `token=${token}`);
  expect([right.status, right.headers["location"]]).toEqual([303, "/?lang=en"]);
  const [set = ""] = right.headers["set-cookie"] as string[];
  expect(set).toMatch(/HttpOnly; SameSite=Strict$/);
  expect(set).not.toContain(token);
  const [cookie = ""] = set.split(";");
  expect((await at.get("/", { cookie })).status).toBe(200);
  expect((await at.get("/", { cookie: cookie.replace(/.$/, (last) => (last === "A" ? "B" : "A")) })).status).toBe(401);
  expect((await at.get("/", { cookie: cookie.replace(/=\d+/, "=99999999999") })).status).toBe(401);
  at.clock.now += 12 * 3_600_000 + 1000;
  expect((await at.get("/", { cookie })).status).toBe(401);
  expect((await raw(address, "/sign-out", {}, "POST")).headers["set-cookie"]).toEqual([
    expect.stringMatching(/Max-Age=0/),
  ]);
});

test("what is too large or too slow is cut off", async () => {
  await using at = await watched({ token, limits: { arrival: 300 } });
  const address = at.watch.address ?? "";
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect((await raw(address, "/sign-in", form, "POST", `token=${"x".repeat(5000)}`)).status).toBe(413);
  const chunked = { ...form, "transfer-encoding": "chunked" };
  expect((await raw(address, "/sign-in", chunked, "POST", `token=${"x".repeat(5000)}`)).status).toBe(413);
  expect((await raw(address, "/", { "x-long": "x".repeat(20_000) })).status).toBe(431);
  const slow = connect(Number(new URL(address).port), "127.0.0.1");
  slow.write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n");
  const words = await new Promise<string>((resolve) => slow.on("data", (chunk) => resolve(String(chunk))));
  expect(words).toMatch(/^HTTP\/1.1 408/);
  slow.destroy();
});

test("health is told from the loop and from the disk, and holds nothing else", async () => {
  await using at = await watched();
  const told = async () => {
    const answer = await at.get("/healthz");
    return [answer.status, await answer.json()];
  };
  expect(await told()).toEqual([503, { status: "unhealthy", reason: "starting" }]);
  at.watch.onEvent(tick(noon));
  expect(await told()).toEqual([200, { status: "ok" }]);
  at.clock.now += 90_000;
  expect(await told()).toEqual([503, { status: "unhealthy", reason: "loop-stopped", seconds: 90 }]);
  at.watch.onEvent(tick(at.clock.now));
  await at.store.close();
  expect(await told()).toEqual([503, { status: "unhealthy", reason: "store-not-writable" }]);
  at.watch.onEvent({ type: "daemon-stopped", owner: "host:1" });
  expect(await told()).toEqual([503, { status: "unhealthy", reason: "stopping" }]);
});

test("a port in use is said in words", async () => {
  await using at = await watched();
  const { openWeb } = await import("../../src/watch/web/open-web.ts");
  const settings = webSettings({ port: Number(new URL(at.watch.address ?? "").port) });
  await expect(openWeb(settings, { scrub: (text: string) => text, now: () => noon } as never)).rejects.toThrow(
    /cannot listen/,
  );
});
