import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openStore } from "../portal/open-store.ts";
import type { Text } from "../words.ts";
import { printFacts, refuseForms } from "./print-facts.ts";

/** Removes a profile and its secret. What it signed in with can only be revoked on the portal. */
export async function runLogout(context: Context, name: string): Promise<number> {
  refuseForms(context);
  const store = await openStore(context);
  const { portal, kind } = await store.get(name);
  await store.remove(name);
  const { forgetProfile } = await import("b24kit");
  forgetProfile({
    profile: name.normalize("NFC"),
    host: portal.host,
    ...(portal.memberId === undefined ? {} : { memberId: portal.memberId }),
    env: context.io.env,
  });
  const current = await store.current();
  await printFacts(context, {
    heading: { ru: `Профиль и его секрет удалены: ${name}`, en: `The profile and its secret are removed: ${name}` },
    json: { removed: name.normalize("NFC"), current: current?.name ?? null },
  });
  context.messages.note(kind === "oauth" ? applicationStays : webhookStays);
  return exitCodes.done;
}

const webhookStays: Text = {
  ru: "сам вебхук на портале ещё действует: отозвать его можно в разделе «Разработчикам → Интеграции»",
  en: "the webhook itself still works: revoke it on the portal, Developer resources → Integrations",
};

const applicationStays: Text = {
  ru: "приложение на портале остаётся: пока его не удалят там, им можно войти снова; токены отсюда отозвать нельзя",
  en: "the application stays on the portal, and can sign in again until it is removed there; tokens cannot be revoked from here",
};
