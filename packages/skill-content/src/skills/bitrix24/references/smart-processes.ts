import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Smart processes. */
export const smartProcesses: Reference = {
  id: "smart-processes",
  title: "Smart processes",
  about: "own kinds of records",
  when: {
    ru: ["смарт-процесс", "смарт-процессы", "элементы смарт-процесса", "наши собственные карточки в crm"],
    en: ["smart process", "smart processes", "custom crm object", "items of a smart process"],
  },
  text: () => `Open this when the company keeps something of its own in the CRM: purchases, contracts, hiring, projects.

A smart process is a type with a number of its own (128 and up). Find the number first, then everything of [crm](crm.md) holds with it.

\`\`\`sh
b24 call crm.type.list --dry-run
b24 call crm.item.list --param entityTypeId=128 --param 'select[]=id' --param 'select[]=title' --param 'select[]=stageId' --dry-run
b24 call crm.item.get --param entityTypeId=128 --param id=1 --dry-run
b24 call crm.category.list --param entityTypeId=128 --dry-run
b24 call crm.item.add --param entityTypeId=128 --param 'fields[title]=Purchase 17' --param 'fields[parentId2]=638' --dry-run
b24 call crm.item.details.configuration.get --param entityTypeId=128 --dry-run
b24 call crm.type.add --param 'fields[title]=Purchases' --param 'fields[isStagesEnabled]=Y' --dry-run
\`\`\`
${notInDemo}

- \`crm.type.list\` answers with \`types\`; the number that other calls take is \`entityTypeId\`, not \`id\`.
- \`parentId2\` binds an item to a deal (2 is the deal's number), \`parentId1\` to a lead, and so on: only where the type has that relation.
- Pipelines, stages, products, clients, documents and business processes exist only where the type has them switched on (\`isCategoriesEnabled\`, \`isStagesEnabled\`, \`isLinkWithProductsEnabled\`, \`isClientEnabled\` …). A field that is missing usually means: switched off.
- The commands \`fields\` and \`export\` take the number, too; conditions and columns go by name or title.
- Reports are about deals and leads. For smart processes read the list and count it yourself, by currency, and say how many were read (\`--all\` reads every page).
- \`crm.type.update\` replaces \`relations\` and \`linkedUserFields\` as a whole: read them first. Who may see the items is set in the portal.
- \`crm.type.delete\` works only on a type without items. Making and removing types is the administrator's work; ask who decided it.

${said({
  ru: "В «Закупках» семь открытых записей, три из них без ответственного. Показать их?",
  en: "“Purchases” has seven open records, three without a responsible person. Shall I list them?",
})}
- The layout of the card: \`crm.item.details.configuration.get\` reads it, \`crm.item.details.configuration.set\` overwrites it (read it first, pass all of it), \`crm.item.details.configuration.reset\` throws it away.

Cannot: set rights of a smart process; build its automation.`,
};
