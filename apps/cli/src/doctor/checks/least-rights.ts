import { isGranted } from "../../portal/reports-allowed.ts";
import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { fromScopes, type KnownScopes } from "../portal/known-scopes.ts";
import { neededScopes } from "../portal/needed-scopes.ts";

/** Rights that no report needs: whoever gets hold of the key has them, too. */
export const leastRights: Check = {
  id: "least-rights",
  title: { ru: "Лишние права", en: "Least rights" },
  run: async (examination) => fromScopes(examination, outcomeOf),
};

async function outcomeOf({ granted, owner, isApplication }: KnownScopes): Promise<Outcome> {
  const needed = (await neededScopes()).map(({ scope }) => scope);
  const unused = granted.filter((scope) => !needed.includes(scope) && !standsIn(scope, needed, granted));
  const data = { granted: granted.length, needed, unused };
  const counts = {
    ru: `выдано ${granted.length}, отчётам нужно ${needed.length}`,
    en: `${granted.length} granted; your reports need ${needed.length}`,
  };
  if (unused.length === 0) {
    return { status: "ok", what: { ru: `${counts.ru}; лишних нет`, en: `${counts.en}; none is unused` }, data };
  }
  const list = unused.join(", ");
  return {
    status: "warning",
    what: { ru: `${counts.ru}; не используются: ${list}`, en: `${counts.en}; unused: ${list}` },
    why: {
      ru: "кто завладеет ключом, получит и эти права",
      en: "whoever gets hold of the key has these rights, too",
    },
    next: isApplication ? inCard : inWebhook(owner),
    data,
  };
}

function inWebhook(owner: string): Text {
  return {
    ru: `если их не используют другие программы, снимите отметки у вебхука пользователя ${owner}: Разработчикам → Другое → Входящий вебхук`,
    en: `if no other program uses them, untick them in the webhook of ${owner}: Developer resources → Other → Inbound webhook`,
  };
}

const inCard: Text = {
  ru: "если их не используют другие программы, снимите отметки в карточке приложения на портале и войдите снова: b24 auth login --oauth",
  en: "if no other program uses them, untick them in the application's card on the portal, and sign in again: b24 auth login --oauth",
};

/** Whether a lesser scope does the work of a needed one that is not granted. */
function standsIn(scope: string, needed: readonly string[], granted: readonly string[]): boolean {
  return needed.some((one) => !granted.includes(one) && isGranted(one, new Set([scope])));
}
