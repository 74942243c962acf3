import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import { printFacts, refuseForms } from "./print-facts.ts";

/** Removes a profile and its secret. The webhook itself can only be revoked on the portal. */
export async function runLogout(context: Context, name: string): Promise<number> {
  refuseForms(context);
  const store = await openStore(context);
  const { portal } = await store.get(name);
  await store.remove(name);
  const { forgetProfile } = await import("b24kit");
  forgetProfile({ profile: name.normalize("NFC"), host: portal.host, env: context.io.env });
  const current = await store.current();
  await printFacts(context, {
    heading: { ru: `Профиль и его секрет удалены: ${name}`, en: `The profile and its secret are removed: ${name}` },
    json: { removed: name.normalize("NFC"), current: current?.name ?? null },
  });
  context.messages.note({
    ru: "сам вебхук на портале ещё действует: отозвать его можно в разделе «Разработчикам → Интеграции»",
    en: "the webhook itself still works: revoke it on the portal, Developer resources → Integrations",
  });
  return exitCodes.done;
}
