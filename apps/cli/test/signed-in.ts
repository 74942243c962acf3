import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore, type ProfileAccess } from "@b24kit/credential-store";
import type { World } from "@b24kit/emulator";
import { b24, type Finished } from "./b24.ts";
import { marker, now, seededWorld, startPortal, type TestPortal } from "./portal.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** A portal of its own, and a stored profile that may write there. */
export interface SignedIn extends AsyncDisposable {
  readonly portal: TestPortal;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the command without a terminal. */
  run(...args: readonly string[]): Promise<Finished>;
  /** Runs the command on a terminal. */
  open(...args: readonly string[]): Terminal;
  /** Methods of the writes that the portal has executed. */
  writes(): readonly string[];
  setAccess(access: Partial<ProfileAccess>): Promise<void>;
}

export interface SignInOptions {
  readonly access?: Partial<ProfileAccess>;
  readonly faults?: string;
  readonly language?: "ru" | "en";
  /** The instant at which both clocks stand; of all tests by default. */
  readonly at?: string;
  /** The company; the seeded one by default, which nobody may change. */
  readonly world?: World;
}

/** Signs a profile in to a fresh portal. Both clocks stand still. */
export async function signedIn({
  access = {},
  faults,
  language = "en",
  at = now,
  world = seededWorld(language, at),
}: SignInOptions = {}): Promise<SignedIn> {
  const portal = await startPortal({ world, ...(faults === undefined ? {} : { faults }) });
  const env = { B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-writes-")), B24KIT_NOW: at, B24KIT_LANG: language };
  const store = openCredentialStore({ env, platform: process.platform });
  const { host, origin } = new URL(portal.webhook);
  const of = { host, url: origin };
  await store.save({
    name: "main",
    kind: "webhook",
    portal: of,
    user: { id: world.portal.currentUser },
    secret: portal.webhook,
    vault: "plain-file",
  });
  const setAccess = async (change: Partial<ProfileAccess>): Promise<void> => {
    await store.setAccess("main", { level: "destructive", confirm: "person", allow: [], deny: [], ...change });
  };
  await setAccess(access);
  return {
    portal,
    env,
    run: async (...args) => withoutSecret(await b24(args, { env })),
    open: (...args) => openTerminal(args, env),
    writes: () => portal.writes().map(({ method }) => method),
    setAccess,
    [Symbol.asyncDispose]: async () => portal.close(),
  };
}

/** Nothing that a write prints may hold the key of the webhook. */
function withoutSecret(finished: Finished): Finished {
  if (`${finished.stdout}${finished.stderr}`.includes(marker)) throw new Error("the secret was printed");
  return finished;
}

/** The id of the only plan that a text names. */
export function planIn(text: string): string {
  return /\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3}\b/.exec(text)?.[0] ?? "";
}

/** Arguments that rename the first deal. */
export function renaming({ portal }: SignedIn, title: string): readonly string[] {
  const id = String(portal.world.deals[0]?.["ID"]);
  return [
    "call",
    "crm.item.update",
    "--param",
    "entityTypeId=2",
    "--param",
    `id=${id}`,
    "--param",
    `fields[title]=${title}`,
  ];
}

/** Arguments that delete the first deal. */
export function deletion({ portal }: SignedIn): readonly string[] {
  return ["call", "crm.item.delete", "--param", "entityTypeId=2", "--param", `id=${portal.world.deals[0]?.["ID"]}`];
}
