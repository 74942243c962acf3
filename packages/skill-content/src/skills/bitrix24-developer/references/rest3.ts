import type { Reference } from "../../../skill.ts";

/** REST 3.0. */
export const rest3: Reference = {
  id: "rest3",
  title: "REST 3.0",
  about: "When to use it, how it differs, idempotency",
  when: {
    ru: ["rest 3.0", "rest v3", "новая версия rest", "idempotency-key", "openapi портала"],
    en: ["rest 3.0", "rest v3", "new rest version", "idempotency key", "openapi of the portal"],
  },
  text: () => `Take it for: mail, company structure, event log, knowledge base (\`note.*\`), time records, results and chat messages of tasks, follow-ups of calls (\`call.followup.*\`). **Not there**: CRM, calendar, users, drive. Elsewhere stay with REST 2; both work side by side.

\`\`\`sh
b24 methods show tasks.task.list
b24 call tasks.task.get --param id:=2764 --param 'select:=["id","title","responsible.name"]' --v3 --dry-run
b24 call tasks.task.chat.message.send --param 'fields:={"taskId":2764,"text":"Ready"}' --v3 --as ts
b24 call main.eventlog.list --param 'filter:=[["id",">",1000]]' --param 'pagination:={"limit":100}' --v3 --dry-run
b24 call rest.documentation.openapi --v3 --dry-run
\`\`\`

b24 sends them with \`--v3\` (\`call\`, \`call --all\`, \`batch\`), prints them with \`--dry-run\` and \`--as curl|ts|php|python\`; a program passes \`{ api: "v3" }\` to the client. Writes are plans and carry a key.

| | REST 2 | REST 3.0 |
| --- | --- | --- |
| address | \`/rest/USER/SECRET/METHOD\` | \`/rest/api/USER/SECRET/METHOD\` |
| parameters | query, form, JSON | JSON body only, the query is not read |
| scope of tasks | \`task\` | \`tasks\` |
| filter | \`{">=FIELD": v}\` | \`[["field", ">=", v]]\`, groups with \`logic\`; only filterable fields |
| unknown filter | mostly dropped silently | error |
| select | default is broad | default is minimal; \`responsible.name\` reaches relations |
| pages | \`start\`, 50 | \`pagination {page, limit, offset}\`, up to 1,000; **no total** |
| error | \`{error, error_description}\` | \`{error: {code, message, validation}}\` |
| batch | \`cmd\` | root array of \`{method, query}\` |

- \`error\` is a text **or** an object: a wrong secret or expired token keeps the old form. Accept both.
- Missing records are 400 \`…ENTITYNOTFOUNDEXCEPTION\`, not 404.
- Of tasks only \`id\` can be filtered at present; ask \`tasks.task.field.list\` at run time for \`filterable\`, \`sortable\`.
- \`result\` is always an object: \`item\`, \`items\`, \`result\` or \`id\`.
- **\`Idempotency-Key\`** (header, 1–255 printable characters, writing methods): the same key and body within 24 h replay the first success (\`Idempotent-Replayed: true\`); another body is 422. Errors are not stored, two simultaneous requests may both run. In REST 2 the header is ignored.
- A portal without it answers v2's \`ERROR_METHOD_NOT_FOUND\`: keep a REST 2 path, or say what is missing.
- Task \`status\` and \`priority\` are words (\`pending\`, \`in_progress\`, \`completed\`; \`low\`, \`average\`, \`high\`).`,
};
