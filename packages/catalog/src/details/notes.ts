import { joinTexts, type Text } from "../text.ts";

interface Note {
  /** Beginnings of names in lower case. */
  readonly names: readonly string[];
  readonly text: Text;
}

const application: Text = {
  ru: "Работает только в приложении: по вебхуку портал отвечает отказом.",
  en: "Works in an application only: a webhook is refused.",
};

const server: Text = {
  ru: "Нужен свой сервер: портал сам обращается к нему по адресу, доступному из интернета.",
  en: "Needs a server of its own: the portal calls it at an address that the internet can reach.",
};

/**
 * What whole families do less than their names promise; the first that fits counts. From the sections of the documentation
 * with these names, and api-reference/events/index.md for who calls whom.
 */
const notes: readonly Note[] = [
  {
    names: ["telephony.externalcall.", "telephony.externalline.", "telephony.call."],
    text: {
      ru: "Звонка не совершает: учитывает в портале звонок, который сделала внешняя телефония.",
      en: "Makes no call: it records in the portal a call that an external telephone system has made.",
    },
  },
  {
    names: ["voximplant.callback.", "voximplant.infocall."],
    text: {
      ru: "Звонит сама телефония портала: нужна арендованная линия или SIP, разговор платный.",
      en: "The portal's own telephony calls: it needs a rented line or SIP, and the call costs money.",
    },
  },
  {
    names: ["voximplant."],
    text: {
      ru: "Настраивает телефонию портала и читает её статистику, звонка не совершает.",
      en: "Configures the portal's telephony and reads its statistics; makes no call.",
    },
  },
  {
    names: ["mailservice."],
    text: {
      ru: "Писем не отправляет: настраивает почтовые сервисы, к которым подключают ящики.",
      en: "Sends no mail: it configures the mail services that mailboxes are connected to.",
    },
  },
  {
    names: ["messageservice."],
    text: {
      ru: "SMS не отправляет: регистрирует поставщиков сообщений и принимает от них статусы доставки. Только в приложении.",
      en: "Sends no SMS: it registers providers of messages and takes their delivery states. In an application only.",
    },
  },
  {
    names: ["imconnector."],
    text: {
      ru: "Связывает внешний мессенджер с открытой линией. Нужны приложение и свой сервер, который передаёт сообщения.",
      en: "Joins an outside messenger to an open line. Needs an application and a server that passes the messages on.",
    },
  },
  {
    names: ["placement."],
    text: {
      ru: "Встраивает приложение в интерфейс портала. Работает только в приложении, открывает его страницы.",
      en: "Puts an application into the portal's pages. Works in an application only, and opens that application's pages.",
    },
  },
  {
    names: ["event.offline."],
    text: {
      ru: "Читает очередь событий приложения; по вебхуку недоступна.",
      en: "Works on an application's queue of events; not for webhooks.",
    },
  },
  { names: ["event.bind", "event.test"], text: joinTexts(application, server) },
  { names: ["event.get", "event.unbind", "events", "pull."], text: application },
  {
    names: ["bizproc.robot.", "bizproc.activity.", "bizproc.workflow.template."],
    text: {
      ru: "Меняет сами средства автоматизации, а не данные. Для запуска готового процесса есть bizproc.workflow.start; шаблоны меняйте в портале.",
      en: "Changes the automation itself, not data. bizproc.workflow.start starts a finished process; change templates in the portal.",
    },
  },
  {
    names: ["bizproc.event.send"],
    text: {
      ru: "Отвечает ждущему роботу или действию приложения; нужен ключ, который портал прислал на сервер приложения.",
      en: "Answers a waiting robot or activity of an application; needs the token that the portal sent to its server.",
    },
  },
  {
    names: ["ai.engine."],
    text: joinTexts(
      {
        ru: "Модель не вызывает: регистрирует поставщика, к которому обращается портал.",
        en: "Calls no model: it registers a provider that the portal calls.",
      },
      server,
    ),
  },
];

/** What the user should know before calling a method, if anything. */
export function noteFor(name: string): Text | undefined {
  const wanted = name.toLowerCase();
  if (!families.has(wanted.split(".", 1)[0] ?? "")) return undefined;
  return notes.find(({ names }) => names.some((start) => wanted.startsWith(start)))?.text;
}

const families: ReadonlySet<string> = new Set(
  notes.flatMap(({ names }) => names.map((name) => name.split(".")[0] ?? "")),
);
