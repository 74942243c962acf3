import type { Reference } from "../../../skill.ts";

/** Lists: pages, filters, everything. */
export const lists: Reference = {
  id: "lists",
  title: "Lists: pages, filters, everything",
  about: "Paging, operators by family, reading all rows",
  when: {
    ru: ["постраничная выборка", "фильтр в списке", "как выгрузить все записи", "start=-1", "операторы фильтра"],
    en: ["paging of lists", "filter operators", "read all records", "start -1", "list methods"],
  },
  text: () => `\`\`\`sh
b24 call crm.item.list --param entityTypeId=2 --param 'filter[>=createdTime]=2026-10-01T00:00:00+00:00' --param 'select[]=id' --param 'select[]=title' --all --max-items 200
b24 call tasks.task.list --param 'filter:={"REAL_STATUS":[2,3],"!DEADLINE":""}' --param 'select:=["ID","DEADLINE"]'
b24 call user.get --param 'FILTER[ACTIVE]=1' --param 'sort=LAST_NAME' --param 'order=ASC'
b24 export deal --where 'stage=WON' --select id,title,opportunity --to won.csv
\`\`\`

| family | rows in | names | unknown filter key |
| --- | --- | --- | --- |
| \`crm.item.list\` | \`items\` | camelCase | refused |
| \`crm.activity.list\`, \`crm.status.list\` | \`result\` | UPPER | dropped |
| \`crm.stagehistory.list\` | \`items\` | UPPER | refused |
| \`tasks.task.list\` | \`tasks\` | UPPER in, camelCase out | dropped |
| \`user.get\`, \`user.search\` | \`result\` | UPPER, inside \`FILTER\` | dropped |
| \`department.get\` | \`result\` | top level, equality | dropped |
| \`catalog.product.list\` | \`products\` | camelCase | dropped |
| \`disk.folder.getChildren\` | \`result\` | any case | dropped |

**Pages** (REST 2): 50 rows; \`start\` an offset, \`next\` absent on the last page. Most families round \`start\` down to 50; \`user.get\`, \`disk.*\`, \`voximplant.statistic.get\` take it exactly. Beyond the end classic lists answer with the **first page again**: stop when ids repeat or \`total\` is reached. \`calendar.event.get\` has no pages, \`im.dialog.messages.get\` goes by id, \`im.recent.list\` by \`hasMore\`.

**Everything, once**: order by id ascending, filter by the last id (\`>id\`), \`start=-1\` (no counting), stop at a short page, check that ids rise. Offset paging loses and repeats rows while data changes. \`--all\` and the client's \`list()\` do that, several pages a request.

**Operators**: \`>=\`, \`>\`, \`<=\`, \`<\`, \`!\` nearly everywhere; \`%\` contains. \`@\` (in list) works in \`crm.item.list\` and classic CRM; **not** in \`tasks.task.list\`, nor products; in \`disk.*\` servers may drop it: \`=\` with a list is safe. \`!FIELD\` includes empty ones in classic CRM, \`!@\` leaves them out.
OR: \`crm.item.list\` nests \`{"logic":"OR","0":{…},"1":{…}}\`; tasks use \`::LOGIC\` with \`::SUBFILTER-x\`.

- An empty list in a condition is dropped: everything comes back. Short-circuit it.
- \`total\` counts what the caller may see. Own fields and phones (\`fm\`) only when selected.
- Dates with an offset; without one they are the server's.
- Order: add the id, ties are not ordered.`,
};
