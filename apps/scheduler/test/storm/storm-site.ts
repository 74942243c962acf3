import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openCredentialStore } from "@b24kit/credential-store";
import { createWorld, startEmulator } from "@b24kit/emulator";
import { openPortal } from "b24kit";
import { scaledClock } from "./scaled-clock.ts";
import { reader, type StormSettings } from "./storm-settings.ts";

/** A portal, a receiver and folders, that outlive every daemon. */
export interface StormSite extends AsyncDisposable {
  readonly settings: StormSettings;
  readonly webhook: string;
  /** Idempotency keys in the order of their requests. */
  readonly keys: readonly string[];
}

/** Everything that a storm needs, on the loopback and below a temporary folder. */
export async function openStormSite(given: Pick<StormSettings, "speed" | "step" | "database">): Promise<StormSite> {
  const base = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "b24kit-storm-"));
  mkdirSync(join(folder, "reports"));
  const { now } = scaledClock({ base, speed: given.speed });
  // The portal's clock is that of the daemons: messages are looked for by their time.
  const world = createWorld({ seed: "en", now: new Date(base).toISOString(), deals: 1 });
  const emulator = await startEmulator({
    world,
    clock: { now, sleep: async (milliseconds) => delay(milliseconds) },
    latency: 200,
  });
  const keys: string[] = [];
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      keys.push(String(request.headers["idempotency-key"]));
      setTimeout(() => response.end(), 400);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await signIn(folder, emulator.webhook);
  return {
    settings: { ...given, base, home: folder, folder, receiver },
    webhook: emulator.webhook,
    keys,
    [Symbol.asyncDispose]: async () => {
      await emulator.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A profile that only reads, with grants for the two sorts of messages. */
async function signIn(home: string, webhook: string): Promise<void> {
  const env = { B24KIT_HOME: home };
  const { host, origin } = new URL(webhook);
  const store = openCredentialStore({ env, platform: "linux" });
  const profile = { name: "main", kind: "webhook", portal: { host, url: origin }, user: { id: 1 } } as const;
  await store.save({ ...profile, secret: webhook, vault: "plain-file" });
  await store.setAccess("main", { level: "read-only", confirm: "person", allow: [], deny: [] });
  await using portal = await openPortal({ profile: "main", env, bucketStore: false });
  const grants = await portal.grants();
  for (const method of ["im.message.add", "im.notify.personal.add"]) {
    grants.add({
      profile: "main",
      portal: host,
      method,
      recipients: [String(reader)],
      expiresAt: Date.now() + 3_600_000,
    });
  }
}
