import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** People and departments. */
export const usersDepartments: Reference = {
  id: "users-departments",
  title: "People and departments",
  about: "structure",
  when: {
    ru: [
      "кто руководитель отдела",
      "список сотрудников отдела",
      "телефон коллеги",
      "структура компании",
      "подчинённые",
    ],
    en: [
      "who leads the department",
      "employees of a department",
      "phone of a colleague",
      "company structure",
      "subordinates",
    ],
  },
  text: () => `Open this to find a person, a department, a head, or to explain who counts as "my team".

\`\`\`sh
b24 search 'Daniel Cole'
b24 call user.search --param 'FILTER[FIND]=Cole'
b24 call user.get --param 'FILTER[ACTIVE]=1' --param 'FILTER[UF_DEPARTMENT]=5' --param 'select:=["ID","NAME","LAST_NAME","WORK_POSITION"]'
b24 call user.current
b24 call department.get
b24 call im.department.employees.get --param 'ID:=[5]' --param USER_DATA=Y
b24 call im.department.managers.get --param 'ID:=[5]' --param USER_DATA=Y --dry-run
b24 call humanresources.employee.subordinates --param id=4 --v3 --dry-run
\`\`\`

- The report \`team\` answers "who is at work, who has how much to do"; its \`--department 5\` takes the number of a department.
- Without \`ACTIVE\` people who have left are in the list. Bots and mail users never are.
- Conditions stand inside \`FILTER\`, names in capitals; others are dropped silently. \`start\` is an exact number of rows here.
- \`sort\` and \`order\` are two plain parameters and both are needed.
- Head: \`UF_HEAD\` of \`department.get\`; the tree: \`PARENT\`. People of departments below are **not** in \`im.department.employees.get\`.
- Which fields come depends on the right: \`user_brief\`, \`user_basic\` or \`user\`. Phones and addresses may be missing for that reason: say "not visible to me".
- The company structure of REST 3.0 (\`humanresources.*\`: teams, roles, moves) needs the right \`humanresources\` and a newer portal.
- Hiring and dismissing (\`user.add\`, \`user.update\` with \`ACTIVE\`) are administrators' matters and change rights. \`user.add\` sends the person an invitation at once.

${said({
  ru: "Отдел продаж ведёт Дэниел Коул, в нём восемь человек; сегодня отсутствует одна.",
  en: "Daniel Cole leads Sales, eight people; one is away today.",
})}

Cannot: reset passwords, change rights or roles of the portal, read personal fields that the portal hides.`,
};
