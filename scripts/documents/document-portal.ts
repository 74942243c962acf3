import { mkdirSync } from "node:fs";
import { delimiter } from "node:path";
import { createWorld, startEmulator } from "@b24kit/emulator";
import { openCredentialStore } from "../../packages/credential-store/src/index.ts";

/** The portal of the documents in one language, with somebody who has signed in to it. */
export interface DocumentPortal {
  /** What commands get. */
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  close(): Promise<void>;
}

/** On a Wednesday, at 9:20 of the company's own clock. */
const instants = { en: "2026-11-25T09:20:00+00:00", ru: "2026-11-25T06:20:00+00:00" } as const;

/** Starts the portal. What its commands keep on disk goes to `home`; `programs` comes first where they look for others. */
export async function openDocumentPortal(
  seed: keyof typeof instants,
  home: string,
  programs: string,
): Promise<DocumentPortal> {
  mkdirSync(home, { recursive: true });
  const now = instants[seed];
  const world = createWorld({ seed, now, fixedClock: true });
  const emulator = await startEmulator({ world });
  const env = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env["PATH"] ?? ""}`,
    HOME: home,
    B24KIT_NOW: now,
    // Each command runs in a shell of its own, so that an `export` of the document does not reach the next one.
    BITRIX24_KEYRING_PASSWORD: "a passphrase of several words",
    LANG: seed === "ru" ? "ru_RU.UTF-8" : "en_US.UTF-8",
  };
  await signIn(env, emulator.webhook, world.portal.currentUser);
  return { env: { ...env, BITRIX24_WEBHOOK_URL: emulator.webhook }, home, close: () => emulator.close() };
}

/** The profile "main" may write: a document cannot raise the access of one, which a person does on a terminal. */
async function signIn(env: NodeJS.ProcessEnv, webhook: string, user: number): Promise<void> {
  const store = openCredentialStore({ env, platform: process.platform });
  const { host, origin } = new URL(webhook);
  await store.save({
    name: "main",
    kind: "webhook",
    portal: { host, url: origin },
    user: { id: user },
    secret: webhook,
    vault: "plain-file",
  });
  await store.setAccess("main", { level: "write", confirm: "person", allow: [], deny: [] });
}
