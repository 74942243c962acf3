import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor, ClientSettings, Language, OpenedPortal } from "b24kit";
import type { Environment } from "../settings/environment.ts";
import type { Settings } from "../settings/settings.ts";
import type { Confirmations } from "../writes/create-confirmations.ts";
import type { Caller } from "./caller.ts";
import { findCredential } from "./credential.ts";
import { grantedScopes } from "./granted-scopes.ts";
import { openOnce } from "./open-once.ts";

/** How a caller is made. */
export interface CallerOptions {
  readonly settings: Settings;
  readonly env: Environment;
  /** Epoch milliseconds at which the clock of reports stands; absent: it runs. */
  readonly stoppedAt?: number;
  /** Takes lines for the operator. */
  readonly log: (line: string) => void;
  /** Milliseconds that one request to the portal may take. */
  readonly requestTimeout?: number;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly portalLimits?: ClientSettings["limits"];
}

/** An agent gives a call up after a minute. */
const usualTimeout = 20_000;

/** Makes a caller. Nothing is looked up or sent yet. */
export function createCaller(options: CallerOptions): Caller {
  const { settings, stoppedAt } = options;
  // Several clients may work with one credential at once.
  const clients = new AsyncLocalStorage<string | undefined>();
  const actor = actorOf(() => clients.getStore());
  const opened = openOnce(
    async () => open(options, actor),
    async ({ portal }) => portal.close(),
  );
  let scopes: Promise<ReadonlySet<string> | undefined> | undefined;
  let confirmations: Promise<Confirmations> | undefined;
  let readLanguage: Language | undefined;
  const forget = (): void => {
    scopes = undefined;
    readLanguage = undefined;
    // Calls that are under way end with it: their credential is of no use either.
    void opened.letGo();
  };
  return {
    settings,
    now: () => stoppedAt ?? Date.now(),
    portal: async () => (await opened.get()).portal,
    scopes: async () => {
      scopes ??= opened
        .get()
        .then(grantedScopes)
        .catch(() => undefined);
      const mine = scopes;
      const found = await mine;
      // A portal that was down is asked again.
      if (found === undefined && scopes === mine) scopes = undefined;
      return found;
    },
    language: async () => {
      if (settings.language !== undefined) return settings.language;
      const stored = await opened.get().then(
        ({ language }) => language,
        () => undefined,
      );
      return readLanguage ?? stored;
    },
    noteLanguage: (language) => {
      readLanguage = language;
    },
    confirmations: async () => (confirmations ??= openConfirmations()),
    withClient: async (name, work) => clients.run(name, work),
    noteError: (error) => {
      if (isRefusedCredential(error)) forget();
    },
    [Symbol.asyncDispose]: async () => opened.letGo(),
  };
}

/** The actor of the journal, whose name is that of the client at work when a line is written. */
function actorOf(clientName: () => string | undefined): Actor {
  return {
    kind: "mcp",
    get name() {
      return clientName() ?? "unnamed";
    },
  };
}

async function openConfirmations(): Promise<Confirmations> {
  const { createConfirmations } = await import("../writes/create-confirmations.ts");
  return createConfirmations((size) => crypto.getRandomValues(new Uint8Array(size)));
}

/** A portal, and what its profile has stored of it. */
interface Opened {
  readonly portal: OpenedPortal;
  readonly scopes?: readonly string[];
  readonly language?: Language;
}

async function open(options: CallerOptions, actor: Actor): Promise<Opened> {
  const { settings, env, stoppedAt, log, requestTimeout = usualTimeout, portalLimits } = options;
  const credential = await findCredential(env, settings.profile, log);
  const { openCallerPortal } = await import("./open-portal.ts");
  const portal = await openCallerPortal(credential, {
    env,
    actor,
    timeout: requestTimeout,
    ...(stoppedAt === undefined ? {} : { now: () => stoppedAt }),
    ...(portalLimits === undefined ? {} : { limits: portalLimits }),
  });
  const scopes = "scopes" in credential ? credential.scopes : undefined;
  const language = "language" in credential ? credential.language : undefined;
  return { portal, ...(scopes === undefined ? {} : { scopes }), ...(language === undefined ? {} : { language }) };
}

function isRefusedCredential(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "unauthorized";
}
