import type { Reference } from "../../../skill.ts";

/** What modules do less than their names promise. */
export const limitedModules: Reference = {
  id: "limited-modules",
  title: "Modules that do less than their name",
  about: "AI, lists, knowledge base, signing",
  when: {
    ru: [
      "отправь смс",
      "подключи нейросеть к порталу",
      "подпиши документ",
      "база знаний портала",
      "универсальные списки",
    ],
    en: ["send an sms", "connect an ai model to the portal", "sign a document", "knowledge base", "universal lists"],
  },
  text: () => `Open this before promising something of a module below. Each line is what its methods really do; \`b24 methods show\` of a method says it, too.

| module | does | does not |
|-|-|-|
| \`messageservice.*\` | registers providers of SMS, takes their delivery states; applications only | send an SMS |
| \`mailservice.*\` | configures the services that mailboxes are connected to | send or read mail, see [mail](mail.md) |
| \`telephony.externalCall.*\` | records a call that another telephone system has made | call anybody, see [telephony](telephony.md) |
| \`voximplant.callback.start\` | lets the portal's own telephony call: a rented line or SIP, and it costs money | work without telephony |
| \`ai.engine.register\` | registers a provider that the portal calls; needs a server | answer a question, call a model |
| \`imconnector.*\` | joins an outside messenger to an open line; application and server | write to clients, see [open lines](open-lines.md) |
| \`imbot.v2.*\` | chat bots with a server or a queue of their own | answer the user in this chat |
| \`placement.*\`, \`landing.repowidget.*\` | put an application or block into the portal's pages | change the portal's own pages |
| \`event.*\`, \`pull.*\` | tell an application of changes | reach this chat, see [events](events.md) |
| \`bizproc.robot.*\`, \`bizproc.activity.*\` | offer an application's robots | make rules of a stage, see [automation](automation.md) |
| \`entity.*\`, \`app.option.*\` | storage of an application | store notes of the assistant |
| \`sign.b2e.*\` | documents of HR signing, for applications | sign anything for a person |
| \`biconnector.*\` | describes outside data to the BI builder | read charts or dashboards |
| \`userconsent.*\` | consents to personal data: texts, one new consent | take a consent back |
| \`main.eventlog.*\` | the portal's event log (REST 3.0, administrators) | read without the right \`main\` |

**Lists** (универсальные списки, requests in the feed) are read with their type and number:

\`\`\`sh
b24 call lists.get --param IBLOCK_TYPE_ID=lists --dry-run
b24 call lists.element.get --param IBLOCK_TYPE_ID=lists --param IBLOCK_ID=35 --param 'FILTER[>ID]=100' --dry-run
\`\`\`

\`lists.element.update\` is destructive: fields that are not passed are cleared. Read the element first and pass all of it.

**Knowledge base** (REST 3.0, newer portals, right \`note\`):

\`\`\`sh
b24 call note.document.search.list --param query=vacation --v3 --dry-run
b24 call main.eventlog.list --param 'filter:=[["id",">",1000]]' --v3 --dry-run
\`\`\`

Before saying "not possible": \`b24 methods search send sms\` may find another way. Say the limit in one sentence and what works instead:

> ru: Отправить СМС отсюда нельзя. Могу поставить дело «Написать клиенту» или написать коллеге в чат портала.
> en: I cannot send a text message from here. I can put a to-do “Write to the client”, or write to a colleague in the portal’s chat.`,
};
