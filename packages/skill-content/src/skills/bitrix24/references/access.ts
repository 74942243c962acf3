import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Access: sign-in, rights, whose eyes. */
export const access: Reference = {
  id: "access",
  title: "Access: sign-in, rights, whose eyes",
  about: "sign-in, who may change things",
  when: {
    ru: [
      "нет доступа",
      "не хватает прав",
      "как подключить портал",
      "как войти в битрикс",
      "от чьего имени ты смотришь",
      "кто может разрешить изменения",
    ],
    en: [
      "how do i sign in",
      "access denied",
      "missing right",
      "whose eyes are these numbers",
      "how do i allow changes",
    ],
  },
  text: () => `Open this when a command ends with exit code 4, when a section "cannot be read", or when the user asks what you may see or do.

\`\`\`sh
b24 auth status
b24 doctor
b24 auth list
b24 call profile
b24 call scope
\`\`\`

- \`auth status\` says who is signed in, which reports work and which do not; \`doctor\` names each problem with its next step.
- Signing in is the user's own step in a terminal, \`auth login\`: it asks for the inbound webhook unseen. Never ask for the address in the chat, never take it as an argument, never look for it in files.
- On the portal: *Developer resources → Other → Inbound webhook* («Разработчикам → Другое → Входящий вебхук»). All reports together need the rights \`crm\`, \`task\`, \`calendar\`, \`user\`, \`department\`, \`im\`, \`timeman\`.
- Several portals: \`-P NAME\` for one command; \`auth switch\` changes the current one.

## Two different "no"

| what the portal says | meaning | who helps |
| --- | --- | --- |
| \`insufficient_scope\` | the key lacks a right (a scope) | whoever made the key adds the right |
| \`ACCESS_DENIED\` about a record | this person may not see or change it | the administrator, or the owner of the record |
| \`ACCESS_DENIED\` about the plan | the portal's tariff has no such access | the administrator |
| \`INVALID_CREDENTIALS\`, \`NO_AUTH_FOUND\` | the key was removed, replaced or mistyped | sign in anew |
| \`OVERLOAD_LIMIT\` | blocked by the vendor | the vendor's support only; do not retry |

What the person behind the key may not see is hidden **silently**: lists are shorter, nothing fails. So the last line of a report ("access: …") belongs into the answer whenever others are concerned. Exit code 3 means that the rest was read: tell which part is missing. Never say "there is none" where it means "I may not see it".

${said({
  ru: "Сделки я вижу, а рабочее время нет: для этого у моего доступа не хватает разрешения. Его может добавить администратор портала.",
  en: "I can see the deals but not the working hours: my access lacks a permission for them. The portal’s administrator can add it.",
})}
${said({
  ru: "Показываю то, что видит Андрей Громов; у других сотрудников картина может быть полнее.",
  en: "This is what Andrew Hartley may see; others may see more.",
})}

## Changes

A profile only reads until its owner raises it on a terminal with \`auth access\` (levels \`read-only\`, \`write\`, \`destructive\`; \`--confirm person\` or \`agent\`). No flag, variable or argument does that, and you cannot do it for the user. A webhook that comes from an environment variable only reads.`,
};
