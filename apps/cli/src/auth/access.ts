import type { CredentialStore, Profile, ProfileAccess } from "@b24kit/credential-store";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { isCredentialError } from "../errors/describe-credential-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { quoted } from "../errors/quoted.ts";
import { openStore } from "../portal/open-store.ts";
import { isRaised } from "./is-raised.ts";
import { isInteractive } from "./is-interactive.ts";
import { noName } from "./move.ts";
import { printFacts, refuseForms } from "./print-facts.ts";
import { accessWords } from "./words.ts";

export interface AccessOptions {
  readonly confirm?: ProfileAccess["confirm"];
  readonly confirmDestructive?: true;
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** Sets what a profile may be used for. Only a person at a terminal can, and raising it needs the portal's name typed. */
export async function runAccess(context: Context, words: readonly string[], options: AccessOptions): Promise<number> {
  refuseForms(context);
  const { name: given, level } = wordsOf(words);
  await refuseBadPatterns([...(options.allow ?? []), ...(options.deny ?? [])]);
  if (!isInteractive(context.io)) throw noPerson();
  const store = await openStore(context);
  const name = given ?? context.options.profile ?? (await store.current())?.name;
  if (name === undefined) throw noName();
  const before = await store.get(name);
  const access: ProfileAccess = {
    level,
    ...confirmOf(before.access, options),
    allow: patternsOf(options.allow) ?? before.access.allow,
    deny: patternsOf(options.deny) ?? before.access.deny,
  };
  if (isRaised(await trustedAccess(store, before, access), access)) await askForPortal(context, before, access);
  const after = await stored(store, before, access);
  await printFacts(context, {
    heading: {
      ru: `Доступ профиля ${after.name}: ${accessWords(access).ru}`,
      en: `Access of ${after.name}: ${accessWords(access).en}`,
    },
    json: { name: after.name, portal: after.portal, access: after.access },
  });
  return exitCodes.done;
}

/**
 * What the profile has been allowed so far: an edited file allows nothing, so that the name has to be typed. Going back to reading
 * must not fail because a keychain does.
 */
async function trustedAccess(
  store: CredentialStore,
  { name, access }: Profile,
  { level }: ProfileAccess,
): Promise<ProfileAccess> {
  return level === "read-only" ? access : (await store.verifiedAccess(name)).access;
}

/** A question takes time: the name may have got another portal meanwhile, or the profile another access. */
async function stored(store: CredentialStore, before: Profile, access: ProfileAccess): Promise<Profile> {
  try {
    return await store.setAccess(before.name, access, { if: before });
  } catch (error) {
    if (isCredentialError(error) && error.code === "changed-secret") throw changedMeanwhile(before, error);
    throw error;
  }
}

const levels = ["read-only", "write", "destructive"] as const;

function wordsOf(words: readonly string[]): { readonly name?: string; readonly level: ProfileAccess["level"] } {
  const level = levels.find((candidate) => candidate === words.at(-1));
  const [name] = words;
  if (level !== undefined && words.length === 1) return { level };
  if (level !== undefined && words.length === 2 && name !== undefined) return { name, level };
  throw usageError(
    { ru: "непонятно, какой нужен доступ", en: "it is not clear which access is meant" },
    {
      ru: `последним словом нужно одно из: ${levels.join(", ")}`,
      en: `the last word must be one of: ${levels.join(", ")}`,
    },
    { ru: "например: b24 auth access main read-only", en: "for example: b24 auth access main read-only" },
  );
}

/** Who confirms; `--confirm` says it anew as a whole, without it everything stays. */
function confirmOf(
  before: ProfileAccess,
  options: AccessOptions,
): Pick<ProfileAccess, "confirm" | "confirmDestructive"> {
  const confirm = options.confirm ?? before.confirm;
  const isAsked = options.confirmDestructive === true;
  if (isAsked && confirm === "person") throw destructiveAlone();
  const stays = options.confirm === undefined && before.confirmDestructive === "agent";
  return { confirm, ...(confirm === "agent" && (isAsked || stays) ? { confirmDestructive: "agent" as const } : {}) };
}

function destructiveAlone(): CliError {
  return usageError(
    {
      ru: "--confirm-destructive работает вместе с --confirm agent",
      en: "--confirm-destructive needs --confirm agent",
    },
    {
      ru: "без него любую запись подтверждает человек",
      en: "without it a person confirms every write",
    },
    {
      ru: "например: b24 auth access destructive --confirm agent --confirm-destructive",
      en: "for example: b24 auth access destructive --confirm agent --confirm-destructive",
    },
  );
}

/** `--allow ''` empties the list. */
function patternsOf(patterns: readonly string[] | undefined): readonly string[] | undefined {
  return patterns === undefined ? undefined : [...new Set(patterns.filter((pattern) => pattern !== ""))];
}

async function refuseBadPatterns(patterns: readonly string[]): Promise<void> {
  const packs = patterns.flatMap((pattern) => /^pack:(.*)$/s.exec(pattern)?.[1] ?? []);
  if (packs.length > 0) await refuseUnknownPacks(packs);
  if (patterns.every((pattern) => pattern.startsWith("pack:") || /^[\w.*]{0,200}$/.test(pattern))) return;
  throw usageError(
    { ru: "шаблон метода не подходит", en: "the pattern of methods is not usable" },
    {
      ru: "в нём могут быть буквы, цифры, точки и *; набор пишется как pack:core",
      en: "it may hold letters, digits, dots and *; a pack is written as pack:core",
    },
    { ru: "например: --allow 'tasks.*' --deny '*.delete'", en: "for example: --allow 'tasks.*' --deny '*.delete'" },
  );
}

async function refuseUnknownPacks(ids: readonly string[]): Promise<void> {
  const { findPack } = await import("@b24kit/catalog");
  if (ids.every((id) => findPack(id) !== undefined)) return;
  throw usageError(
    { ru: "такого набора методов нет", en: "there is no such pack of methods" },
    { ru: "после pack: стоит имя набора", en: "after pack: stands the name of a pack" },
    { ru: "наборы показывает b24 packs list", en: "b24 packs list shows the packs" },
  );
}

async function askForPortal(context: Context, { name, portal }: Profile, access: ProfileAccess): Promise<void> {
  const { askText } = await import("./ask.ts");
  const typed = await askText(context, {
    ru: `${name}: ${accessWords(access).ru}. Чтобы разрешить, наберите имя портала: ${portal.host}`,
    en: `${name}: ${accessWords(access).en}. To allow it, type the portal's name: ${portal.host}`,
  });
  if (typed.trim().toLowerCase() !== portal.host) throw notRaised();
}

function noPerson(): CliError {
  return new CliError("no-terminal", exitCodes.refused, {
    what: { ru: "доступ не изменён", en: "the access was not changed" },
    why: {
      ru: "его задаёт человек на терминале, а терминала нет",
      en: "a person sets it on a terminal, and there is none",
    },
    next: { ru: "вызовите команду сами, в терминале", en: "run the command yourself, in a terminal" },
  });
}

function notRaised(): CliError {
  return new CliError("not-confirmed", exitCodes.refused, {
    what: { ru: "доступ не изменён", en: "the access was not changed" },
    why: { ru: "набрано не имя портала", en: "what was typed is not the portal's name" },
    next: { ru: "повторите команду и наберите имя целиком", en: "repeat the command and type the name as a whole" },
  });
}

function changedMeanwhile({ name }: Profile, cause: Error): CliError {
  const words = {
    what: { ru: "доступ не изменён", en: "the access was not changed" },
    why: {
      ru: `пока вы отвечали, другая команда изменила профиль ${quoted(name)}`,
      en: `another command changed the profile ${quoted(name)} while you answered`,
    },
    next: {
      ru: "посмотрите, чей он теперь (b24 auth status), и повторите",
      en: "see whose it is now (b24 auth status), and repeat",
    },
  };
  return new CliError("changed-profile", exitCodes.refused, words, { cause });
}
