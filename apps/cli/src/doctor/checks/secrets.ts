import type { Leftover, ProfileStatus, StoreStatus, VaultProbe } from "@b24kit/credential-store";
import { placeWords } from "../../auth/words.ts";
import { quoted } from "../../errors/quoted.ts";
import { skipped } from "../skipped.ts";
import type { Check } from "../check.ts";
import type { FindingStatus, Outcome } from "../finding.ts";

/** Where each secret is, and how well it is protected there: told every time. */
export const secrets: Check = {
  id: "secrets",
  title: { ru: "Секреты", en: "Secrets" },
  async run({ store, places, credential: { credential } }) {
    let status: StoreStatus;
    try {
      status = await store();
    } catch {
      return skipped({ ru: "профили не прочитаны", en: "the profiles could not be read" });
    }
    const target = bestPlace(await places());
    const found = [
      ...(credential?.source === "environment" ? [inEnvironment(credential.variable)] : []),
      ...status.profiles.map((profile) => outcomeOf(profile, target)),
      ...status.leftovers.map(leftover),
    ];
    return found.length === 0 ? skipped({ ru: "нет ни одного", en: "there are none" }) : found;
  },
};

/** What `b24 auth move --to` should be told; undefined when neither place works here. */
function bestPlace(probes: readonly VaultProbe[]): "keychain" | "file" | undefined {
  const usable = new Set(probes.filter(({ isUsable }) => isUsable).map(({ kind }) => kind));
  if (usable.has("keychain")) return "keychain";
  return usable.has("encrypted-file") ? "file" : undefined;
}

const statusByLevel = { strong: "ok", weak: "warning", none: "warning" } as const satisfies Record<
  string,
  FindingStatus
>;

function outcomeOf({ profile, protection }: ProfileStatus, target: "keychain" | "file" | undefined): Outcome {
  const { name, vault } = profile;
  const { ru, en } = placeWords[vault];
  const status = statusByLevel[protection.level];
  const what = { ru: `${name}: ${ru}`, en: `${name}: ${en}` };
  const data = { profile: name, storage: vault, protection: protection.level };
  if (status === "ok") return { status, what, data };
  const move = `b24 auth move ${quoted(name)} --to ${target ?? "file"}`;
  const next =
    target === undefined
      ? { ru: `BITRIX24_KEYRING_PASSWORD=… ${move}`, en: `BITRIX24_KEYRING_PASSWORD=… ${move}` }
      : { ru: move, en: move };
  return { status, what, next, data };
}

function inEnvironment(variable: string): Outcome {
  return {
    status: "ok",
    what: {
      ru: `в переменной ${variable}: её видят все программы, запущенные отсюда; b24 её не сохраняет`,
      en: `in the variable ${variable}: every program started from here sees it; b24 does not store it`,
    },
    data: { variable },
  };
}

function leftover({ name, vault, entry }: Leftover): Outcome {
  const { ru, en } = placeWords[vault];
  return {
    status: "warning",
    what: {
      ru: `остался ненужный секрет «${entry}» (профиль ${name}): ${ru}`,
      en: `a secret that nobody uses is left, "${entry}" (profile ${name}): ${en}`,
    },
    why: { ru: "раньше его не удалось удалить", en: "it could not be removed before" },
    next: {
      ru: `повторите b24 auth logout ${quoted(name)} (или войдите под этим именем снова) или отзовите вебхук на портале`,
      en: `repeat b24 auth logout ${quoted(name)} (or sign in again under that name), or revoke the webhook on the portal`,
    },
    data: { profile: name, storage: vault, entry },
  };
}
