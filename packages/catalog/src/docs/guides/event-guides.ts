import type { Guide } from "./guide.ts";

/** How a portal tells that something has happened. */
export const eventGuides: readonly Guide[] = [
  {
    page: "guide:events",
    title: "Event handlers: subscribing, what arrives, delivery",
    words:
      "событие события подписка подписаться обработчик обработка уведомление event events handler subscribe bind notification delivery",
    facts: [
      "event.bind binds a handler's address to the code of an event; it takes the authorization of an application.",
      "The portal posts a form: event, event_handler_id, data, ts and auth.",
      "Events of CRM bring the id alone (data[FIELDS][ID]); read the record afterwards, and expect that it may be gone.",
      "Nothing is sent twice: a delivery that failed is dropped. A handler that misses nothing uses offline events.",
      "Answer quickly and do the work afterwards: a slow handler is called less and less often.",
      "Each binding of an event makes a request of its own.",
      "Changes that the application makes itself come back as events too.",
      "No access token comes with events that no person caused, such as those of automation rules.",
      "The handler has to be reachable from the internet.",
    ],
    sources: ["events:index", "settings:cloud-and-on-premise:network-access", "events:test-handler"],
  },
  {
    page: "guide:offline-events",
    title: "Offline events: a queue to read",
    words:
      "офлайн оффлайн события очередь синхронизация пропустить потеря offline event events queue sync synchronisation miss lose",
    facts: [
      "event.bind with event_type=offline puts changes into a queue that the application reads; no server that can be reached is needed.",
      "The queue keeps states, not a log: a thousand changes of one deal are one record.",
      "event.offline.get removes what it returns unless clear=0 is passed: if the answer is lost, the events are lost.",
      "With clear=0 the records are marked by a process_id; event.offline.clear confirms them, event.offline.error sets them aside.",
      "Readers that work side by side get different records.",
      "auth_connector, given to event.bind and to calls, keeps the application's own changes out of the queue.",
      "ONOFFLINEEVENT tells that the queue is not empty, at most once in minTimeout seconds.",
    ],
    sources: ["events:offline-events"],
  },
  {
    page: "guide:handler-security",
    title: "Checking that an event is genuine",
    words:
      "безопасность безопасно проверка проверить подпись обработчик подлинность application_token security secure verify genuine handler check",
    facts: [
      "Compare application_token of each event with the one that was stored at the installation before anything else is done.",
      "ONAPPUNINSTALL carries no authorization: application_token is all there is to check.",
      "Values that the frame of a portal posts are not to be trusted until a call of REST confirms them.",
    ],
    sources: ["events:safe-event-handlers", "settings:oauth:simple-way"],
  },
];
