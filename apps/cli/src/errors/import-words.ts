import type { Text } from "../words.ts";

/** Why an import does not run, in Russian; English says the toolkit's own words. */
const words: Readonly<Record<string, { readonly why: string; readonly next: (plan: string) => string }>> = {
  "begun-before": {
    why: "это уже выполняется или выполнено по другому плану, и было бы сделано дважды",
    next: (plan) =>
      `что с тем планом: b24 plan show ${plan}; прерванный продолжает b24 plan apply ${plan} --resume, отказаться от него — b24 plan discard ${plan}`,
  },
  "under-way": { why: "этот файл сейчас загружает другая программа", next: () => "дождитесь её конца" },
  "no-run-journal": {
    why: "журнал этой загрузки пропал или в нём нет отправленных строк, поэтому неизвестно, что уже записано",
    next: () => "посмотрите на портале; какие строки отправлены, показывает b24 journal list",
  },
};

/** The words for such a code; undefined for all others. */
export function importWords(
  code: string,
  message: string,
  hint: string,
): { readonly what: Text; readonly why: Text; readonly next: Text } | undefined {
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  if (known === undefined) return undefined;
  const plan = /\b[0-9a-z]{4}(?:-[0-9a-z]{4}){3}\b/.exec(message)?.[0] ?? "";
  return {
    what: {
      ru: "ничего не выполнялось, на портал ничего не отправлено",
      en: "nothing was run, nothing was sent",
    },
    why: { ru: known.why, en: message.replace(/(?: Nothing was sent)?\.$/, "") },
    next: { ru: known.next(plan), en: hint.replace(/\.$/, "") },
  };
}
