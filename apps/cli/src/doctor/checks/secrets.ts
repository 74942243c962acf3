import type { Leftover, ProfileStatus, StoreStatus, VaultKind, VaultProbe } from "@b24kit/credential-store";
import { placeWords } from "../../auth/words.ts";
import type { Known } from "../../environment/known.ts";
import { quoted } from "../../errors/quoted.ts";
import type { Text } from "../../words.ts";
import { codeOf, type SecretErrors } from "../local/read-secrets.ts";
import { outcomeOfError } from "../outcome-of-error.ts";
import { skipped } from "../skipped.ts";
import type { Check } from "../check.ts";
import type { FindingStatus, Outcome } from "../finding.ts";

/** Where each secret is, and how well it is protected there: told every time. */
export const secrets: Check = {
  id: "secrets",
  title: { ru: "Секреты", en: "Secrets" },
  async run(examination) {
    const { store, places, credential, context } = examination;
    let status: StoreStatus;
    try {
      status = await store();
    } catch {
      return skipped({ ru: "профили не прочитаны", en: "the profiles could not be read" });
    }
    const target = bestPlace(await places());
    const errors = await examination.secrets();
    const { known } = context.io;
    const found = [
      ...(credential.credential?.source === "environment" ? [inEnvironment(credential.credential.variable)] : []),
      ...status.profiles.map((profile) => unreadable(profile, errors, known) ?? outcomeOf(profile, target)),
      ...status.leftovers.map((leftover) => leftoverOutcome(leftover, status.profiles, target)),
    ];
    return found.length === 0 ? skipped({ ru: "нет ни одного", en: "there are none" }) : found;
  },
};

/** A secret that is not where it should be, or in a place that cannot be opened. Without a passphrase nobody could look. */
function unreadable({ profile }: ProfileStatus, errors: SecretErrors, known: Known): Outcome | undefined {
  const { name, vault } = profile;
  const error = errors.get(name);
  if (error === undefined || codeOf(error) === "no-passphrase") return undefined;
  const { what, why, next, data } = outcomeOfError(error, known);
  return {
    status: "problem",
    what: { ru: `${name}: секрет не прочитать; ${what.ru}`, en: `${name}: its secret cannot be read; ${what.en}` },
    ...(why === undefined ? {} : { why }),
    ...(next === undefined ? {} : { next }),
    data: { profile: name, storage: vault, ...data },
  };
}

type GoodPlace = "keychain" | "file";

/** What `b24 auth move --to` should be told; undefined when neither place works here. */
function bestPlace(probes: readonly VaultProbe[]): GoodPlace | undefined {
  const usable = new Set(probes.filter(({ isUsable }) => isUsable).map(({ kind }) => kind));
  if (usable.has("keychain")) return "keychain";
  return usable.has("encrypted-file") ? "file" : undefined;
}

const statusByLevel = { strong: "ok", weak: "warning", none: "warning" } as const satisfies Record<
  string,
  FindingStatus
>;

function outcomeOf({ profile, protection }: ProfileStatus, target: GoodPlace | undefined): Outcome {
  const { name, vault } = profile;
  const { ru, en } = placeWords[vault];
  const status = statusByLevel[protection.level];
  const what = { ru: `${name}: ${ru}`, en: `${name}: ${en}` };
  const data = { profile: name, storage: vault, protection: protection.level };
  if (status === "ok") return { status, what, data };
  return { status, what, next: moveTo(name, target), data };
}

function moveTo(name: string, target: GoodPlace | undefined): Text {
  const move = `b24 auth move ${quoted(name)} --to ${target ?? "file"}`;
  const command = target === undefined ? `BITRIX24_KEYRING_PASSWORD=… ${move}` : move;
  return { ru: command, en: command };
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

function leftoverOutcome(
  { name, vault, entry }: Leftover,
  profiles: readonly ProfileStatus[],
  target: GoodPlace | undefined,
): Outcome {
  const { ru, en } = placeWords[vault];
  const owner = profiles.find(({ profile }) => profile.name === name)?.profile;
  const command = owner === undefined ? signOut(name) : moveTo(name, ownPlaces[owner.vault] ?? target);
  return {
    status: "warning",
    what: {
      ru: `остался ненужный секрет «${entry}» (профиль ${name}): ${ru}`,
      en: `a secret that nobody uses is left, "${entry}" (profile ${name}): ${en}`,
    },
    why: {
      ru: "раньше его не удалось удалить, или команда была прервана",
      en: "it could not be removed before, or a command was interrupted",
    },
    next: {
      ru: `${command.ru} уберёт его; если не выйдет, отзовите вебхук или приложение на портале`,
      en: `${command.en} removes it; if that fails, revoke the webhook or the application on the portal`,
    },
    data: { profile: name, storage: vault, entry },
  };
}

/** Moving a secret to where it is removes what is left of earlier ones, and nothing else. */
const ownPlaces: Readonly<Partial<Record<VaultKind, GoodPlace>>> = { keychain: "keychain", "encrypted-file": "file" };

/** Only where no profile has the name any more: it would take a working one along. */
function signOut(name: string): Text {
  const command = `b24 auth logout ${quoted(name)}`;
  return { ru: command, en: command };
}
