/** Variables that may hold the address of an inbound webhook; the first that is set wins. */
export const webhookVariables = ["B24KIT_WEBHOOK_URL", "BITRIX24_WEBHOOK_URL", "BITRIX_WEBHOOK_URL"] as const;

export type WebhookVariable = (typeof webhookVariables)[number];

/** The webhook of the environment and the variable it stands in; undefined when none is set. */
export function findWebhook(
  env: Readonly<Record<string, string | undefined>>,
): { readonly variable: WebhookVariable; readonly value: string } | undefined {
  return webhookVariables
    .map((variable) => ({ variable, value: env[variable]?.trim() ?? "" }))
    .find(({ value }) => value !== "");
}
