import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Channels. */
export const channels: Reference = {
  id: "channels",
  title: "Channels",
  about: "news",
  when: {
    ru: ["каналы в мессенджере", "опубликуй в канале", "какие каналы есть", "создай канал"],
    en: ["messenger channels", "post to a channel", "list of channels", "create a channel"],
  },
  text: () => `Open this for channels (каналы): chats where a few write and many read.

A channel is a dialogue like others, with an id such as \`chat12\`; most of [chat](chat.md) holds.

\`\`\`sh
b24 call im.recent.list --param ONLY_CHANNEL=Y --param LIMIT=50 --dry-run
b24 call im.dialog.get --param DIALOG_ID=chat12 --dry-run
b24 call im.dialog.users.list --param DIALOG_ID=chat12 --param LIMIT=50 --dry-run
b24 call im.message.add --param DIALOG_ID=chat12 --param 'MESSAGE=The office is closed on Friday' --dry-run
b24 call humanresources.node.communication.list --param id=5 --v3 --dry-run
\`\`\`
${notInDemo}

- Find: \`im.recent.list\` with \`ONLY_CHANNEL=Y\` shows the channels in the user's own list; those they do not follow are not in it. Say so.
- Post: \`im.message.add\`, or the action \`send-message\` with \`chat12\`. Everybody who follows the channel sees it: repeat the whole text and the channel's name in the question.
- Who may write is decided in the channel; a refusal is \`ACCESS_ERROR\`.
- A department's own channels are part of the company structure (REST 3.0, \`humanresources.node.communication.list\`, \`humanresources.node.communication.edit\`; the latter can also unbind).

Do not mix up: **open channels** (открытые линии) are conversations with clients, see [open lines](open-lines.md); the **feed** is [feed](feed.md).

${said({
  ru: "Опубликую в канале «Новости»: «Офис в пятницу закрыт». Увидят все подписчики. Опубликовать?",
  en: "I will post in “News”: “The office is closed on Friday”. Every follower sees it. Post it?",
})}
${said({
  ru: "Завести канал отсюда нельзя: это делают в мессенджере портала.",
  en: "A channel cannot be created from here; that is done in the portal’s messenger.",
})}

Cannot: create a channel of its own (\`im.chat.add\` makes open and closed chats; the documentation knows channels only with a department, \`humanresources.node.add\`). Count who has seen a post.`,
};
