import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import { profileFacts, profileJson } from "./describe-profile.ts";
import { printFacts, refuseForms } from "./print-facts.ts";
import { noteEnvironment } from "./tell-signed-in.ts";

/** Makes a profile the current one. */
export async function runSwitch(context: Context, name: string): Promise<number> {
  refuseForms(context);
  const store = await openStore(context);
  const profile = await store.switchTo(name);
  await printFacts(context, {
    heading: { ru: `Текущий профиль: ${profile.name}`, en: `The current profile: ${profile.name}` },
    facts: await profileFacts(profile, true),
    json: await profileJson(profile, true),
  });
  noteEnvironment(context);
  return exitCodes.done;
}
