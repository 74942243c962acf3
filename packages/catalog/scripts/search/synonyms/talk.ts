import type { Synonyms } from "./synonyms.ts";

/** Chats, open lines, bots, calls, letters, the feed. */
export const talk: Synonyms = {
  chat: "чат, чаты, чатов, групповой чат, беседа, chat, conversation group, channel",
  message: "сообщение, сообщения, сообщений, message, msg, dm",
  "dialog + message": "сообщения диалога, сообщения чата, история чата, chat history, chat messages, dialog history",
  dialog: "диалог, переписка, dialog, dialogue, conversation",
  recent: "последние чаты, недавние чаты, список чатов, recent chats, recent, chat list",
  notify: "уведомление, оповещение, колокольчик, notification",
  "like reaction": "лайк, реакция, like, reaction, emoji",
  bot: "бот, боты, чат бот, чатбот, bot, chatbot, chat bot",
  command: "команда, команды, slash command, command",
  openline:
    "открытая линия, открытые линии, открытых линий, открытые каналы, ол, open line, open lines, open channel, open channels, livechat, live chat",
  operator: "оператор, оператору, operator, agent of line",
  connector: "коннектор, мессенджер, whatsapp, telegram, connector, messenger",
  session: "сессия, session",
  "session + history": "история переписки, история диалога, история сессии, conversation history, session history",
  "telephony voximplant:0.9": "телефония, атс, telephony, pbx, phone system",
  call: "звонок, звонки, звонков, вызов, call, phone call",
  "call + statistic":
    "статистика звонков, сколько звонков, число звонков, how many calls, история звонков, журнал звонков, отчет по звонкам, call statistics, call history, call log, calls statistics",
  "external + call":
    "внешний звонок, входящий звонок, исходящий звонок, incoming call, inbound call, outgoing call, external call",
  "record + call": "запись разговора, запись звонка, записи звонков, аудиозапись, call recording",
  callback: "обратный звонок, перезвонить, callback, call back",
  infocall: "автообзвон, голосовое сообщение, робот звонит, infocall, robocall, voice message, auto call",
  sip: "сип, sip, sip line, voip",
  "voximplant + line": "номер телефона портала, арендованный номер, portal phone number, rented number",
  mail: "письмо, письма, почта, емейл, электронное письмо, email, mail, letter",
  mailbox: "почтовый ящик, ящик, mailbox, inbox",
  sms: "смс, смс провайдер, sms, sms provider, text message provider",
  feed: "лента, ленту, лента новостей, живая лента, новости, feed, news feed, live feed, activity stream, newsfeed",
  "blogpost + feed":
    "пост, сообщение в ленте, запись в ленте, написать в ленту, важное сообщение, post, blog post, announcement, feed message",
  "blogcomment + feed":
    "комментарий к посту, комментарий в ленте, прокомментировать пост, comment post, post comment, feed comment",
  vote: "опрос, голосование, голосовать, проголосовать, vote, poll, survey",
  "search + user": "поиск сотрудника, найти сотрудника, найти коллегу, find user, find employee, search people",
};
