import type { Reference } from "../../../skill.ts";

/** Events: online handlers and the offline queue. */
export const events: Reference = {
  id: "events",
  title: "Events: online handlers and the offline queue",
  about: "Handlers, verification, offline queue, loops",
  when: {
    ru: ["обработчик события", "офлайн события", "event.bind", "теряются события", "application_token"],
    en: ["event handler", "offline events", "event.bind", "events are lost", "application_token"],
  },
  text: () => `Choice: **online** (server on the internet, best effort) or **offline** (queue you read, nothing lost). Both take an application; \`event.offline.*\` an administrator as well.

\`\`\`sh
b24 call event.bind --param 'event=ONCRMDEALUPDATE' --param handler=https://example.com/handler --dry-run
b24 call event.bind --param 'event=ONCRMDEALUPDATE' --param handler=https://example.com/handler --param event_type=offline --param auth_connector=sync --dry-run
b24 call event.offline.get --param clear:=0 --param limit:=50 --dry-run
b24 call event.offline.clear --param process_id=abc --param 'message_id:=["m1"]' --dry-run
b24 call event.offline.list --dry-run
\`\`\`

## Online

- Form POST: \`event\` (upper case), \`event_handler_id\`, \`data[…]\`, \`ts\`, \`auth[…]\`. CRM brings \`data[FIELDS][ID]\` only: read the record, expect that it has changed again or is gone. Tasks bring \`FIELDS_BEFORE\`/\`FIELDS_AFTER\` (the text \`undefined\` where there is none).
- Compare \`application_token\` before anything else; it is all that \`ONAPPUNINSTALL\` carries.
- **No retry, order not promised.** Answer at once, work later; a slow handler is called less often.
- No token when no person caused it (robots). \`refresh_token\` is not always there: store it from \`ONAPPINSTALL\`.
- Address must be public (\`localhost\` is refused, \`ERROR_WRONG_HANDLER_URL\`). The same pair again: \`ERROR_CORE\` "Handler already binded". Update or removal of the application drops its handlers.
- Your own changes come back as events: loops.

## Offline

- A queue of **states**: a thousand changes of one deal are one record, only refreshed. A record that is reserved is not merged: a new change makes a new one.
- \`event.offline.get\` with \`clear=1\` (default) deletes what it returns; a lost answer loses events. Use \`clear=0\`: records get a \`process_id\`; then \`event.offline.clear\` with **either** \`id\` or \`message_id\`, never both; without both the whole process is cleared. Needs the tariff feature: check \`feature.get\` with \`rest_offline_extended\`.
- Unconfirmed records do not come back by themselves: store the \`process_id\`, ask for it again after a crash.
- \`event.offline.error\` sets aside; such records come with \`error=1\` only.
- Parallel readers get disjoint sets. \`ONOFFLINEEVENT\` tells that there is something, at most once per \`minTimeout\`.
- \`auth_connector\` at binding **and** in your writing calls keeps your own changes out.

Reconcile anyway: once a day read what changed since the last mark.`,
};
