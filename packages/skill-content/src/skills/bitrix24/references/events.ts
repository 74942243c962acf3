import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Events: being told when something happens. */
export const events: Reference = {
  id: "events",
  title: "Events: being told when something happens",
  about: '"tell me when"',
  when: {
    ru: ["сообщи, когда придёт лид", "уведомляй меня об изменениях", "подписка на события", "следи за сделкой"],
    en: ["tell me when a lead comes", "notify me of changes", "subscribe to events", "watch the deal"],
  },
  text: () => `Open this when the user wants to be told of changes by themselves.

The portal can call an address when something happens, but only for **applications** with a server, or by an outbound webhook that an administrator makes. b24 and this chat have neither: nothing reaches you between two questions. Say so, then offer what works:

| wish | way |
| --- | --- |
| what is new since last time | \`b24 report leads --only-new\` tells each thing once |
| every morning, every hour | the scheduler with \`send: only-new\` into a chat or notification |
| when a deal stands still | \`b24 report stuck\`; the same on schedule |
| at the moment itself | a robot in the portal («уведомление»), or a developer's handler |

\`\`\`sh
b24 report leads --only-new
b24 report stuck --mine
b24 call event.bind --param 'event=ONCRMLEADADD' --param handler=https://example.com/handler --dry-run
\`\`\`

The last one only shows what a developer's application sends; a webhook is refused with \`WRONG_AUTH_TYPE\`. Event codes are documented per module: \`ONCRMDEALUPDATE\`, \`ONTASKADD\`, \`ONCALENDARENTRYADD\` and about two hundred more. For developers there is a page of its own in the skill \`bitrix24-developer\`.

- Do not promise to "keep watching". Do not start loops that ask the portal every minute: they use up the portal's limit for everybody behind this address.
- An outbound webhook sends the number of a record, no names; whoever receives it has to read the rest.

${said({
  ru: "Сам я не узнаю о новом лиде, пока вы не спросите. Могу подготовить проверку каждые полчаса: она пришлёт только новое.",
  en: "I do not learn of a new lead until you ask. I can prepare a check every half hour that sends only what is new.",
})}`,
};
