import type { Guide } from "./guide.ts";

/** What an application shows on the pages of a portal. */
export const interfaceGuides: readonly Guide[] = [
  {
    page: "guide:widgets",
    title: "Widgets: embedding an application into the portal",
    words:
      "виджет виджеты встроить встройка встраивание вкладка карточка кнопка меню placement плейсмент интерфейс widget widgets embed embedding tab card button menu",
    facts: [
      "placement.bind embeds a page of an application at a place named by a code, for example CRM_DEAL_DETAIL_TAB; placement.list tells the codes.",
      "It takes the authorization of an application; a webhook cannot embed.",
      "The page is opened in a frame by a POST with tokens, PLACEMENT and PLACEMENT_OPTIONS (JSON).",
      "Inside the frame the library BX24.js talks to the portal: size, title, dialogs, calls of REST.",
    ],
    sources: ["widgets:index", "widgets:placements", "sdk:bx24-js-sdk:index"],
  },
  {
    page: "guide:start",
    title: "Where to begin: webhook, local application or Market",
    words:
      "начать начало с чего разработка разработчик приложение интеграция маркет публикация создать start begin first develop developing developer integration local application market publish sdk библиотека",
    facts: [
      "One portal, no pages, no events: an inbound webhook is enough.",
      "One portal with events, widgets or the rights of each user: a local application.",
      "Many portals: an application of the Market, which is reviewed before it is published.",
      "There are official libraries for PHP, JavaScript, Python and Go.",
    ],
    sources: [
      "first-steps:index",
      "local-integrations:index",
      "local-integrations:local-apps",
      "market:index",
      "sdk:index",
    ],
  },
];
