import { lookup } from "node:dns/promises";
import { probeVaults } from "@b24kit/credential-store";
import { stateFolders } from "@b24kit/state";
import { isInteractive } from "../auth/is-interactive.ts";
import type { Context } from "../context.ts";
import { openStore } from "../portal/open-store.ts";
import type { Examination } from "./examination.ts";
import { lookAtFolder } from "./local/look-at-folder.ts";
import { readSecrets } from "./local/read-secrets.ts";
import { once } from "./once.ts";
import { type FoundCredential, openCredential } from "./open-credential.ts";
import { askPortal } from "./portal/ask-portal.ts";
import { attempt, notReached } from "./probe/attempt.ts";
import { connect } from "./probe/connect.ts";
import { secure } from "./probe/secure.ts";
import { type Target, targetOf } from "./target.ts";

/** Milliseconds for each step over the network. */
const longestStep = 5000;

/** Prepares what the checks share. Looks at the files, then opens the credential: a person may be asked for a passphrase. */
export async function examine(context: Context, isOffline: boolean): Promise<Examination> {
  const folders = await findFolders(context);
  const credential = await openCredential(context);
  const target = targetOf(credential.opener?.url ?? storedUrl(credential));
  const limit = Math.min(longestStep, (context.options.timeout ?? Number.POSITIVE_INFINITY) * 1000);
  const store = once(async () => (await openStore(context)).status());
  return {
    context,
    isOffline,
    folders,
    credential,
    target,
    store,
    secrets: once(async () => {
      const { profiles } = await store();
      return readSecrets(
        context,
        credential,
        profiles.map(({ profile }) => profile),
      );
    }),
    places: once(async () => findPlaces(context, folders?.config.path ?? "")),
    ...probes(target, limit),
    portal: once(async () => {
      const { opener } = credential;
      return opener === undefined ? notReached : attempt(() => askPortal(context, opener, limit), limit + 500);
    }),
  };
}

/** Each step goes on with what the one before has opened. */
function probes(
  target: Target | undefined,
  limit: number,
): Pick<Examination, "addresses" | "connection" | "certificate"> {
  const addresses = once(async () => (target === undefined ? notReached : attempt(() => resolve(target), limit)));
  const connection: Examination["connection"] = once(async () => {
    const { state } = await addresses();
    return target === undefined || state !== "done" ? notReached : attempt(() => connect(target, limit), limit);
  });
  const certificate: Examination["certificate"] = once(async () => {
    const opened = await connection();
    return target === undefined || opened.state !== "done"
      ? notReached
      : attempt(() => secure(target, opened.value), limit);
  });
  return { addresses, connection, certificate };
}

async function resolve({ host }: Target): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function storedUrl({ credential }: FoundCredential): string | undefined {
  return credential?.source === "profile" ? credential.profile.portal.url : undefined;
}

async function findFolders({ io: { env } }: Context): Promise<Examination["folders"]> {
  try {
    const found = stateFolders({ env, platform: process.platform });
    return { config: await lookAtFolder(found.config), state: await lookAtFolder(found.state) };
  } catch {
    // The credential store says why, as its own error.
    return undefined;
  }
}

async function findPlaces({ io }: Context, folder: string) {
  // Only that there would be somebody to ask; nothing is asked here.
  const asks = isInteractive(io) ? { askPassphrase: async () => undefined } : {};
  return probeVaults({ folder, env: io.env, platform: process.platform, ...asks });
}
