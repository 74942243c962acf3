import { type AskedPhrase, loadAsk } from "b24kit";
import type { Context } from "../context.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";

/** What a phrase means. The portal is asked for its people and departments only where a name could be one of them. */
export async function understand(context: Context, phrase: string): Promise<AskedPhrase> {
  const ask = await loadAsk();
  const here = { now: context.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { asked, usesNames } = ask(phrase, here);
  if (!usesNames) return asked;
  await using portal = await openPortalFor(context);
  const { people, departments } = await portal.portal.dictionaries({ signal: context.io.signal });
  const active = [...people.values()].filter(({ isActive }) => isActive);
  return ask(phrase, { ...here, people: active, departments: [...departments.values()] }).asked;
}
