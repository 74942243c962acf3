import type { Reference } from "../../../skill.ts";

/** Finding and checking a method. */
export const findingMethods: Reference = {
  id: "finding-methods",
  title: "Finding and checking a method",
  about: "Catalogue, parameters, deprecated names, code for other languages",
  when: {
    ru: [
      "найди метод rest",
      "какие параметры у метода",
      "чем заменить устаревший метод",
      "пример запроса на php",
      "документация по rest",
    ],
    en: [
      "find a rest method",
      "parameters of a method",
      "replacement of a deprecated method",
      "request as curl",
      "rest documentation",
    ],
  },
  text: () => `The catalogue knows 1,670 documented methods offline. Never write a method from memory: search, show, dry-run.

\`\`\`sh
b24 methods search перенести сделку на другую стадию
b24 methods show crm.item.update
b24 methods list --scope calendar --effect destructive
b24 methods list --scope crm --deprecated
b24 call crm.item.list --param entityTypeId=2 --param 'filter[stageSemanticId]=P' --dry-run
b24 call user.get --param 'FILTER[ACTIVE]=1' --as php
b24 fields deal --json name,title
b24 call method.get --param name=crm.item.list
\`\`\`

- \`show\`: parameters with types, effect, hazards, result, errors, who may call it (webhook or application, administrator), REST 3.0 counterpart, what it does less than its name promises, an example.
- \`--dry-run\` prints the request and what the check finds; exit 64 names the parameter that was meant. \`--as curl|ts|php|python\` prints code, the secret as a variable.
- Is it on **this** portal? \`method.get\` with the name in lower case: \`isExisting\`, \`isAvailable\`.
- The portal's own fields: \`b24 fields deal\` (also lead, contact, company, quote, invoice, task, user, activity, calendar-event or a smart process's number).

**Do not use** → use

| old | now |
| --- | --- |
| families of deal, lead, contact, company, quote | \`crm.item.*\` with \`entityTypeId\` |
| pipelines by dealcategory | \`crm.category.*\`, stages \`crm.status.*\` |
| product rows by deal or lead | \`crm.item.productrow.*\` |
| products by \`crm\` | \`catalog.product.*\` |
| old invoices | \`crm.item.*\` with 31 |
| task items | \`tasks.task.*\` |
| comments of tasks by item | chat: \`im.dialog.messages.get\`, \`tasks.task.chat.message.send\` |
| bots of the first version | \`imbot.v2.*\` |
| \`methods\` | \`method.get\` |

**Parameters**: \`--param 'filter[>=ID]=5'\`, \`'select[]=ID'\`, typed JSON \`'fields:={"A":1}'\`, text of a file \`'x=@path'\`, all from JSON \`--params-file FILE\`. Case of names counts in controller methods (\`entityTypeId\`, \`taskId\`). \`task.checklistitem.*\`, \`task.elapseditem.*\` are positional.

A typed call in a program: names and parameters of all methods are types of the client; an unknown name needs \`anyMethod()\`.`,
};
