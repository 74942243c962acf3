import { GrantError } from "./grant-error.ts";
import { grantMethods } from "./grant-method.ts";
import type { Grant, GrantDraft } from "./grants.ts";
import { recipientOf } from "./recipient.ts";

const day = 24 * 60 * 60 * 1000;
const longestDays = 366;
const mostRecipients = 50;

/** The draft in the spelling that is stored and compared. `now` in epoch milliseconds. Throws `GrantError`. */
export function checkedDraft(draft: GrantDraft, now: number): Omit<Grant, "id" | "createdAt"> {
  const method = grantMethods.find((name) => name === draft.method);
  if (method === undefined) {
    throw new GrantError("bad-method", {
      ru: `Разрешение бывает только на отправку: ${grantMethods.join(", ")}.`,
      en: `A grant can only be for sending: ${grantMethods.join(", ")}.`,
    });
  }
  if (draft.profile === "" || draft.portal === "") {
    throw new GrantError("bad-profile", {
      ru: "Разрешение даётся сохранённому профилю: назовите его.",
      en: "A grant belongs to a stored profile: name it.",
    });
  }
  const recipients = checkedRecipients(method, draft.recipients);
  return { profile: draft.profile, portal: draft.portal, method, recipients, expiresAt: checkedExpiry(draft, now) };
}

function checkedRecipients(method: Grant["method"], given: readonly string[]): readonly string[] {
  const recipients = given.map((recipient) => recipientOf(method, recipient.trim().toLowerCase()));
  const known = recipients.filter((recipient) => recipient !== undefined);
  if (known.length === 0 || known.length < given.length || known.length > mostRecipients) {
    throw new GrantError("bad-recipient", recipientHelp(method));
  }
  return [...new Set(known)];
}

function recipientHelp(method: Grant["method"]): GrantError["text"] {
  return method === "im.message.add"
    ? {
        ru: `Получатели: от 1 до ${mostRecipients}, номер сотрудника (5), чата (chat12) или чата группы (sg3).`,
        en: `Recipients: 1 to ${mostRecipients}, the number of a user (5), a chat (chat12) or the chat of a group (sg3).`,
      }
    : {
        ru: `Получатели уведомления: от 1 до ${mostRecipients} номеров сотрудников, например 5.`,
        en: `Recipients of a notification: 1 to ${mostRecipients} numbers of users, such as 5.`,
      };
}

function checkedExpiry({ expiresAt }: GrantDraft, now: number): number {
  if (!Number.isSafeInteger(expiresAt) || expiresAt <= now || expiresAt > now + longestDays * day) {
    throw new GrantError("bad-expiry", {
      ru: `Срок разрешения: в будущем и не дальше ${longestDays} дней.`,
      en: `A grant must end in the future, within ${longestDays} days.`,
    });
  }
  return expiresAt;
}
