import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Environment } from "../io.ts";

/** Variables that may hold the address of an inbound webhook; the first that is set wins. */
export const webhookVariables = ["B24KIT_WEBHOOK_URL", "BITRIX24_WEBHOOK_URL", "BITRIX_WEBHOOK_URL"] as const;

/** The webhook from the environment. Throws when there is none, and says how to get one. */
export function requireWebhook(env: Environment): string {
  const webhook = findWebhook(env);
  if (webhook === undefined) throw noWebhook();
  return webhook;
}

export function findWebhook(env: Environment): string | undefined {
  return webhookVariables.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== "");
}

const exportLine = "export BITRIX24_WEBHOOK_URL='https://example.bitrix24.ru/rest/1/…/'";

function noWebhook(): CliError {
  return new CliError("no-webhook", exitCodes.access, {
    what: { ru: "не задан вебхук портала", en: "no webhook of a portal is set" },
    why: {
      ru: `нет ни одной из переменных ${webhookVariables.join(", ")}`,
      en: `none of ${webhookVariables.join(", ")} is set`,
    },
    next: {
      ru: `на портале откройте «Разработчикам → Другое → Входящий вебхук», отметьте права crm, task, calendar, user, department, im, timeman, затем: ${exportLine} — или попробуйте без портала: b24 demo`,
      en: `on the portal open Developer resources → Other → Inbound webhook, tick crm, task, calendar, user, department, im, timeman, then: ${exportLine} — or try without a portal: b24 demo`,
    },
  });
}

/** Profiles are part of the grammar already, so that scripts get a clear answer. */
export function profilesComeLater(): CliError {
  return new CliError("no-profiles", exitCodes.access, {
    what: { ru: "профилей в этой версии ещё нет", en: "this version has no profiles yet" },
    why: { ru: "они появятся в следующей версии", en: "profiles come with a later version" },
    next: { ru: "задайте вебхук в BITRIX24_WEBHOOK_URL", en: "set BITRIX24_WEBHOOK_URL" },
  });
}
