import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore, signInText } from "@b24kit/credential-store";
import { type Emulator, type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import { sharedWorld } from "../../../../../scripts/testing/shared-world.ts";

/** A portal, and a computer on which the profile "app" is signed in to it as an application of an administrator. */
export interface Application extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Deals that are there. */
  readonly deals: readonly number[];
  /** Writes the usual schedule file with these feeds. */
  readonly writeFeeds: (events: string) => void;
  /** Calls a method as the application, past all that is b24kit's. */
  readonly call: (method: string, params: object) => Promise<unknown>;
  /** Binds the portal's offline queue to codes. */
  readonly bind: (codes: readonly string[], connector?: string) => Promise<void>;
}

interface ApplicationOptions extends Partial<EmulatorOptions> {
  /** How many the portal has; 400 by default. */
  readonly deals?: number;
}

/** Starts the portal and signs in. */
export async function startApplication(
  { deals, ...options }: ApplicationOptions = {},
  level: "read-only" | "write" | "destructive" = "read-only",
): Promise<Application> {
  const world = sharedWorld({
    seed: "en",
    now: "2026-03-02T09:00:00+03:00",
    ...(deals === undefined ? {} : { deals }),
  });
  const emulator = await startEmulator({ world, oauth: {}, ...options });
  const folder = mkdtempSync(join(tmpdir(), "b24-events-"));
  const dispose = async (): Promise<void> => {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const env = { B24KIT_HOME: folder, HOME: folder, LANG: "C.UTF-8" };
  await signIn(emulator, env, level);
  const { accessToken } = emulator.oauth!.issue({ userId: 1 });
  const call = async (method: string, params: object): Promise<unknown> => {
    const body = JSON.stringify({ ...params, auth: accessToken });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${emulator.url}/rest/${method}`, { method: "POST", body, headers });
    const { result, error } = (await answer.json()) as { result?: unknown; error?: string };
    if (error !== undefined) throw new Error(`${method}: ${error}`);
    return result;
  };
  return {
    [Symbol.asyncDispose]: dispose,
    emulator,
    folder,
    env,
    deals: world.deals.map(({ ID: id }) => Number(id)),
    call,
    writeFeeds: (events) => {
      mkdirSync(join(folder, "config"), { recursive: true });
      writeFileSync(
        join(folder, "config", "schedule.yaml"),
        `version: 1\nprofile: app\ntargets: {}\njobs: {}\nevents:\n${events}`,
      );
    },
    bind: async (codes, connector = "b24kit") => {
      const how = { handler: "https://x.example/", event_type: "offline", auth_connector: connector };
      for (const event of codes) await call("event.bind", { event, ...how });
    },
  };
}

async function signIn(emulator: Emulator, env: Application["env"], level: string): Promise<void> {
  const oauth = emulator.oauth!;
  const { host, origin } = new URL(emulator.url);
  const { accessToken, refreshToken, memberId } = oauth.issue({ userId: 1 });
  const issuedAt = Date.now();
  const endpoint = { clientEndpoint: `${origin}/rest/`, userId: 1, scopes: ["crm", "task"] };
  const tokens = { accessToken, refreshToken, memberId, issuedAt, expiresAt: issuedAt + 3_600_000, ...endpoint };
  const application = { clientId: oauth.clientId, clientSecret: oauth.clientSecret, server: origin };
  const store = openCredentialStore({ env, platform: process.platform });
  await store.save({
    name: "app",
    kind: "oauth",
    portal: { host, url: origin, memberId },
    user: { id: 1 },
    secret: signInText({ application, tokens }),
    vault: "plain-file",
  });
  if (level !== "read-only")
    await store.setAccess("app", { level: level as "write", confirm: "person", allow: [], deny: [] });
}
