import type { MethodDetails } from "@b24kit/catalog";
import type { Text } from "../words.ts";

const users: Readonly<Record<"any" | "admin" | "permission", Text>> = {
  any: { ru: "любой пользователь", en: "any user" },
  admin: { ru: "администратор портала", en: "an administrator of the portal" },
  permission: { ru: "пользователь с правом в портале", en: "a user who has the right in the portal" },
};

/** Who may call a method, and by what. */
export function accessLine({ access }: MethodDetails): Text {
  const user = access.user === null ? { ru: "не сказано, кто", en: "it is not said who" } : users[access.user];
  if (access.appOnly)
    return joined(user, {
      ru: "только из приложения, не по вебхуку",
      en: "from an application only, not by a webhook",
    });
  if (access.webhook === true)
    return joined(user, { ru: "по вебхуку или из приложения", en: "by a webhook or from an application" });
  return user;
}

function joined(first: Text, second: Text): Text {
  return { ru: `${first.ru}; ${second.ru}`, en: `${first.en}; ${second.en}` };
}
