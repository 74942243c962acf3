import type { Reference } from "../../../skill.ts";

/** Limits. */
export const limits: Reference = {
  id: "limits",
  title: "Limits",
  about: "Request rate, operating time, sizes",
  when: {
    ru: ["лимиты rest", "query_limit_exceeded", "operation_time_limit", "сколько запросов в секунду", "ошибка 503"],
    en: ["rest limits", "query_limit_exceeded", "operation_time_limit", "requests per second", "error 503"],
  },
  text: () => `| limit (cloud) | value | answer |
| --- | --- | --- |
| requests, most plans | burst 50, then 2 a second | 503 \`QUERY_LIMIT_EXCEEDED\` |
| requests, Enterprise | burst 250, then 5 a second | same |
| working time of one method, ten minutes | 480 s is the documented example | 429 \`OPERATION_TIME_LIMIT\` |
| one request | 60 s, then cut | no API answer |
| commands in a batch | 50 | the rest get an error each |
| rows a page | 50 (REST 2), up to 1,000 (REST 3.0) | — |

Self-hosted: no request limit; operating limit off by default.

\`\`\`sh
b24 call server.time --verbose
b24 batch --cmd 'me=profile' --cmd 'now=server.time'
b24 call crm.item.list --param entityTypeId=2 --param 'select[]=id' --all --max-items 100
\`\`\`

- The request counter belongs to **portal + source address**: every integration behind one address shares it. A batch counts as one request.
- The operating limit belongs to **credential + method**, portal-wide. It is checked before the call; the call that crosses the line completes. Others go on. \`time.operating\` and \`time.operating_reset_at\` tell where you stand; at the reset only the oldest minute leaves the sum.
- Nested commands of a batch count for operating time each; a blocked one is an entry in \`result_error\` with HTTP 200. 50 heavy calls in one batch are all admitted.
- \`Retry-After\` is not documented. Back off with growing delays; no parallel series from one address.
- \`OVERLOAD_LIMIT\` is a manual block: stop, write to the vendor's support.
- Calls of 0.1 s or less are not recorded as operating time.

**In b24 and its client**: one counter per portal for all processes of the computer, both limits kept below; interactive calls go before bulk; after a refusal the pace halves; a method near its limit waits for its reset. Do not build a second limiter around it. Machines behind one address do not see each other: give each a part (\`limits: { burst, drain }\`).

**Make it cheaper**: name \`select\`; read by id with \`start=-1\` (counting is what is slow); batch independent reads; keep dictionaries (stages, users); ask for changes since a date.

Try it without a portal: the emulator takes \`--limits standard\` and \`--faults\`.`,
};
