import type { CredentialStore, StoreStatus } from "@b24kit/credential-store";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { silentStore } from "../local/read-secrets.ts";
import { outcomeOfError } from "../outcome-of-error.ts";

/** The file of profiles. */
export const profiles: Check = {
  id: "profiles",
  title: { ru: "Профили", en: "Profiles" },
  async run(examination) {
    try {
      const status = await examination.store();
      const edited = await editedAccess(silentStore(examination.context, examination.credential), status);
      return edited.length === 0 ? outcomeOf(status) : editedOutcome(status, edited);
    } catch (error) {
      // Not readable is not the same as not signed in.
      return { ...outcomeOfError(error, examination.context.io.known), isSignIn: false };
    }
  },
};

/** Names of profiles whose access is not the one that was set. */
async function editedAccess(store: CredentialStore, { profiles: stored }: StoreStatus): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { profile } of stored) {
    // When the key cannot be read, nothing is known; the secrets in that place are another check.
    const { isGenuine } = await store.verifiedAccess(profile.name).catch(() => ({ isGenuine: true }));
    if (!isGenuine) names.push(profile.name);
  }
  return names;
}

function editedOutcome(status: StoreStatus, edited: readonly string[]): Outcome {
  return {
    status: "problem",
    what: {
      ru: `доступ задан не командой b24 auth access: ${edited.join(", ")}`,
      en: `the access was not set by b24 auth access: ${edited.join(", ")}`,
    },
    why: {
      ru: "файл profiles.json изменён, или ключ другой; такие профили только читают",
      en: "profiles.json was edited, or the key is another one; such profiles only read",
    },
    next: {
      ru: "задайте доступ снова, на терминале: b24 auth access <имя> <уровень>",
      en: "set the access again, on a terminal: b24 auth access <name> <level>",
    },
    data: { ...dataOf(status), notGenuine: edited },
  };
}

function dataOf({ profiles: stored }: StoreStatus): { profiles: string[]; current: string | null } {
  const current = stored.find(({ isCurrent }) => isCurrent)?.profile.name;
  return { profiles: stored.map(({ profile }) => profile.name), current: current ?? null };
}

function outcomeOf(status: StoreStatus): Outcome {
  const data = dataOf(status);
  const { profiles: names, current } = data;
  if (names.length === 0) return { status: "ok", what: { ru: "нет ни одного", en: "none is stored" }, data };
  if (current === null) {
    return {
      status: "warning",
      what: { ru: `текущий не выбран: ${names.join(", ")}`, en: `none is the current one: ${names.join(", ")}` },
      why: {
        ru: "без -P команды не знают, о каком портале речь",
        en: "without -P commands do not know which portal is meant",
      },
      next: { ru: "b24 auth switch <имя>", en: "b24 auth switch <name>" },
      data,
    };
  }
  return {
    status: "ok",
    what: {
      ru: `текущий — ${current}; всего: ${names.join(", ")}`,
      en: `the current one is ${current}; all: ${names.join(", ")}`,
    },
    data,
  };
}
