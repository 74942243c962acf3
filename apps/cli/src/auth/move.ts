import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import { profileJson } from "./describe-profile.ts";
import { printFacts, refuseForms } from "./print-facts.ts";
import { vaultByName } from "./vault-choice.ts";
import { placeWords } from "./words.ts";

export interface MoveOptions {
  readonly to: keyof typeof vaultByName;
}

/** Moves the secret of a profile to another place; the source is removed once the copy was read back. */
export async function runMove(context: Context, given: string | undefined, { to }: MoveOptions): Promise<number> {
  refuseForms(context);
  const store = await openStore(context);
  const current = (await store.current())?.name;
  const name = given ?? context.options.profile ?? current;
  if (name === undefined) throw noName();
  const before = await store.get(name);
  const profile = await store.move(name, vaultByName[to]);
  const isMoved = before.vault !== profile.vault;
  await printFacts(context, {
    heading: isMoved
      ? { ru: `Секрет перенесён: ${profile.name}`, en: `The secret was moved: ${profile.name}` }
      : {
          ru: `Секрет уже там, переносить нечего: ${profile.name}`,
          en: `The secret is there already: ${profile.name}`,
        },
    facts: [[{ ru: "Секрет", en: "Secret" }, placeWords[profile.vault]]],
    json: await profileJson(profile, profile.name === current),
  });
  return exitCodes.done;
}

/** The command changes a stored profile, and none is named or current. */
export function noName(): CliError {
  return new CliError("no-profile", exitCodes.access, {
    what: { ru: "не назван профиль", en: "no profile is named" },
    why: { ru: "текущего профиля нет", en: "there is no current one" },
    next: { ru: "посмотрите имена: b24 auth list", en: "see the names: b24 auth list" },
  });
}
