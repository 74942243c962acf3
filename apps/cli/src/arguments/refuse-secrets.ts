import { usageError } from "../errors/cli-error.ts";

/**
 * A secret is never an argument: the list of processes and the shell's history would show it. Throws when a word looks
 * like the address of a webhook, without repeating it.
 */
export function refuseSecrets(argv: readonly string[]): void {
  if (!argv.some((word) => looksLikeWebhook(word))) return;
  throw usageError(
    { ru: "адрес вебхука нельзя передавать аргументом", en: "the address of a webhook may not be an argument" },
    {
      ru: "в нём секрет, а аргументы видны в списке процессов и в истории команд",
      en: "it holds a secret, and arguments are seen in the list of processes and in the shell's history",
    },
    {
      ru: "перевыпустите этот вебхук на портале, а новый вставьте по запросу команды b24 auth login или задайте в BITRIX24_WEBHOOK_URL",
      en: "issue a new secret on the portal, and paste that one when b24 auth login asks, or set BITRIX24_WEBHOOK_URL",
    },
  );
}

/** `/rest/<user>/<secret of 8 and more>` behind a host, encoded or not. */
export function looksLikeWebhook(word: string): boolean {
  const plain = word.replaceAll(/%2f/gi, "/").replaceAll(/%3a/gi, ":").replaceAll("\\/", "/");
  return /[^\s/]\/rest\/(?:api\/)?[^/\s]+\/[A-Za-z0-9_-]{8,}(?:[/?#\s"']|$)/i.test(plain);
}
