import type { Reference } from "../../../skill.ts";

/** Batch. */
export const batch: Reference = {
  id: "batch",
  title: "Batch",
  about: "Several methods in one request, references, traps",
  when: {
    ru: ["пакетный запрос", "batch и $result", "50 команд", "ошибка внутри batch", "ссылка на результат"],
    en: ["batch request", "$result reference", "50 commands", "error inside a batch", "chained commands"],
  },
  text: () => `One request, up to 50 commands, run in order, **no transaction**.

\`\`\`sh
b24 batch --cmd 'me=user.current' --cmd 'stages=crm.status.list?filter[ENTITY_ID]=DEAL_STAGE'
b24 batch --cmd 'deal=crm.item.get?entityTypeId=2&id=638' --cmd 'firm=crm.item.get?entityTypeId=4&id=$result[deal][item][companyId]' --keep-going
b24 batch --cmd 'a=crm.item.update?entityTypeId=2&id=638&fields[assignedById]=4' --cmd 'b=crm.timeline.comment.add?fields[ENTITY_TYPE]=deal&fields[ENTITY_ID]=638&fields[COMMENT]=Handed over'   # exit 2
\`\`\`

With writes in it the whole batch is **one plan**. On the wire \`cmd\` holds texts \`method?query\`, url-encoded once.

**Answer**: \`result\`, \`result_error\`, \`result_total\`, \`result_next\`, \`result_time\`, each by key. HTTP 200 even if all failed: look at \`result_error\`. Empty members are \`[]\`; keys 0…n−1 make lists. So name keys \`c0\`, \`c1\`, never digits.

**\`halt\`** counts as on for every value but \`0\`, \`"0"\`, \`""\`, \`false\`; the text \`"false"\` switches it **on**. What ran stays done.

**\`$result[key][path]\`** in values (also \`$next\`, \`$total\`):

- Alone it keeps its type; inside a longer text it becomes text. One match reaches to the next space: no two references in one value.
- A missing or null step stops **at the deepest value that exists**, without an error. \`$result[list][0][ID]\` of an empty list is an empty list, which most filters drop: everything comes back. Never fill a write or filter from a list; take ids in the program.
- A reference to a failed or later command becomes the whole container. b24 refuses unknown keys.
- Paths: legacy CRM \`[k][0][ID]\`; \`crm.item.list\` \`[k][items][0][id]\`; \`crm.item.add\` \`[k][item][id]\`; \`tasks.task.list\` \`[k][tasks][0][id]\`.

**Not inside**: \`batch\`, upload, download (\`ERROR_BATCH_METHOD_NOT_ALLOWED\`). A value that is no text is skipped without a trace; text after \`#\` is lost. The 60 s cut is for the sum.

**Pages in a batch** (\`>ID\` from the page before, \`start=-1\`): after a short page the reference resolves to something else and the first page comes again. Stop at the first page with fewer than 50 rows, check that ids rise; or let \`--all\` do it, 2,500 rows a request.

REST 3.0 has another form: an array of \`{method, query}\`.`,
};
