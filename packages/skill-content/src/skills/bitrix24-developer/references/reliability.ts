import type { Reference } from "../../../skill.ts";

/** Reliability. */
export const reliability: Reference = {
  id: "reliability",
  title: "Reliability",
  about: "Retries, lost answers, duplicates, money and dates",
  when: {
    ru: [
      "повтор запроса",
      "дубли при создании",
      "потерян ответ на запись",
      "идемпотентность rest",
      "обработка ошибок rest",
    ],
    en: [
      "retry a request",
      "duplicates after a timeout",
      "lost answer of a write",
      "idempotent writes",
      "error handling",
    ],
  },
  text: () => `| answer | read | write |
| --- | --- | --- |
| \`QUERY_LIMIT_EXCEEDED\` | wait, repeat | wait, repeat (it did not run) |
| \`OPERATION_TIME_LIMIT\` | wait for the reset | same |
| \`INTERNAL_SERVER_ERROR\`, 502, cut, timeout | repeat with growing delay | **do not repeat**: look whether it happened |
| \`expired_token\` | refresh once, repeat once | same |
| anything else | do not repeat | do not repeat |

\`\`\`sh
b24 call crm.item.add --param entityTypeId=2 --param 'fields[title]=Order 1017' --param 'fields[originatorId]=shop' --param 'fields[originId]=1017' --param 'fields[currencyId]=GBP'   # exit 2
b24 call crm.item.list --param entityTypeId=2 --param 'filter[originatorId]=shop' --param 'filter[originId]=1017' --param 'select[]=id'
b24 call crm.item.list --param entityTypeId=2 --param 'fitler[id]=1'   # exit 64
b24 journal verify
\`\`\`

- **Lost answer of a write** = outcome unknown. Mark records with an origin (\`originatorId\`, \`originId\`), look for it before a second attempt. REST 3.0 has \`Idempotency-Key\`.
- An update that sets absolute values may be repeated; "add", "send", "pay", "move next" may not.
- **HTTP 200 is not success**: a batch carries its errors inside; \`tasks.task.get\` answers an invisible task with an empty list; methods may answer \`false\` or \`null\`.
- **Silent drops**: unknown filter keys, unparsable dates, empty lists in a condition make a list *longer*. \`crm.item.list\`, \`crm.type.list\`, \`crm.stagehistory.list\` and REST 3.0 refuse them, others do not. Check before sending (b24 does, \`--strict\` for warnings too), and never send an empty list as a condition.
- **Types vary**: ids as \`"5"\` or 5, flags \`Y\`/\`N\`, \`""\`, \`null\`, \`[]\` for an empty object, \`{}\` for a date. Parse at the border, with a schema.
- **Money**: decimal text in legacy methods, numbers in \`crm.item.*\`; never add currencies; base rate is \`AMOUNT / AMOUNT_CNT\` of \`crm.currency.list\`.
- **Dates**: instants with offset; CRM dates are midnight of the server's zone written with its offset; tasks answer in the caller's zone; calendar in the event's. "Today" is the user's zone.
- Unknown fields in \`fields\` of legacy adds are dropped silently: read back what matters.
- Deletes and \`.set\` methods: read before, keep what you read.
- Hazards of updates: \`b24 methods show calendar.event.update\` names such as "clears what is not passed".

Test against the emulator with faults (a dropped answer after an add, 502 in a batch), not against a customer's portal.`,
};
