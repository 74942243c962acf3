const WORD_JOINER = "\u2060";

/**
 * Where a messenger would make text of the portal live: addresses ("https://…", "www.…", "site.ru"), mail and mentions ("a@b.ru",
 * "@name"), hashtags, commands of bots ("/start").
 */
const live = /:(?=\/\/)|(?<=[\p{L}\p{N}])\.(?=\p{L})|@(?=[\p{L}\p{N}_])|(?<![\p{L}\p{N}])[#/](?=[\p{L}\p{N}_])/gu;

/**
 * The same text with an invisible character wherever a messenger would turn it into a link, a mention or a command. That no
 * messenger looks through it is unconfirmed: none documents how plain text is looked through.
 */
export function defuse(text: string): string {
  return text.replace(live, `$&${WORD_JOINER}`);
}
