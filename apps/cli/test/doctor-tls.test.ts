import { writeFileSync } from "node:fs";
import { createServer as createPlainServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { b24, b24Process } from "./b24.ts";
import { makeCertificate } from "./make-certificate.ts";
import { marker } from "./portal.ts";
import { type Finding, findings, makeHome } from "./run-doctor.ts";

const day = 86_400_000;
const inDays = (days: number): number => Date.now() + days * day + day / 2;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/${marker}/`;
}

/** A server that shakes hands and then ends the connection: what it would answer is no matter here. */
async function tlsServer(certificate: { readonly key: string; readonly cert: string }): Promise<string> {
  const server = createServer(certificate, (socket) => {
    // The client goes away first.
    socket.on("error", () => {});
    socket.once("data", () => socket.destroy());
  });
  return listen(server);
}

test("a self-signed certificate is explained", async () => {
  const webhook = await tlsServer(makeCertificate(inDays(30)));
  // A stopped clock of b24 does not make the certificate older.
  const found = await findings([], { env: { BITRIX24_WEBHOOK_URL: webhook, B24KIT_NOW: "2020-01-01T00:00:00Z" } });
  expect(found.code).toBe(1);
  expect(found.of("tls")).toMatchObject({
    status: "problem",
    why: expect.stringContaining("self-signed") as string,
    next: expect.stringContaining("NODE_EXTRA_CA_CERTS") as string,
    data: { subject: "Test portal", issuer: "Test portal", daysLeft: 30, code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  });
  expect(found.of("portal")).toMatchObject({ status: "problem", data: { code: "network" } });
});

test.each([
  ["days left are counted", inDays(90), [127, 0, 0, 1], "ok", { daysLeft: 90 }],
  ["a certificate that expires soon", inDays(5), [127, 0, 0, 1], "warning", { daysLeft: 5 }],
  ["a certificate that has expired", inDays(-3), [127, 0, 0, 1], "problem", { code: "CERT_HAS_EXPIRED" }],
  ["a certificate for another address", inDays(90), [10, 0, 0, 1], "problem", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
])("where its issuer is trusted: %s", async (_name, until, address, status, data) => {
  const certificate = makeCertificate(until, address);
  const webhook = await tlsServer(certificate);
  const file = join(makeHome(), "authority.pem");
  writeFileSync(file, certificate.cert);
  // Node reads its authorities once, at its start.
  const env = { BITRIX24_WEBHOOK_URL: webhook, NODE_EXTRA_CA_CERTS: file };
  const { stdout } = await b24Process(["doctor", "--json"], { env });
  const tls = (JSON.parse(stdout) as { findings: Finding[] }).findings.find(({ id }) => id === "tls");
  expect(tls).toMatchObject({ status, data });
  expect(stdout).not.toContain(marker);
});

test("a server that does not speak TLS", async () => {
  const webhook = await listen(createPlainServer((socket) => socket.on("error", () => {}).end("hello\n")));
  const found = await findings([], { env: { BITRIX24_WEBHOOK_URL: webhook } });
  expect({ code: found.code, tls: found.of("tls").status, tcp: found.of("tcp").status }).toEqual({
    code: 1,
    tls: "problem",
    tcp: "ok",
  });
});

test("a server that never shakes hands: the whole command stays below ten seconds", async () => {
  const sockets = new Set<{ destroy(): void }>();
  const server = createPlainServer((socket) => sockets.add(socket.on("error", () => {})));
  const webhook = await listen(server);
  const begun = performance.now();
  const { code, stdout } = await b24(["doctor", "--json"], { env: { BITRIX24_WEBHOOK_URL: webhook } });
  expect(performance.now() - begun).toBeLessThan(10_000);
  for (const socket of sockets) socket.destroy();
  const { findings: all } = JSON.parse(stdout) as { findings: Finding[] };
  const problems = all.filter(({ status }) => status === "problem").map(({ id }) => id);
  expect({ code, problems }).toEqual({ code: 1, problems: ["tls", "portal"] });
});
