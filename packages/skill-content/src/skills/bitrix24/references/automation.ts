import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Automation of the CRM. */
export const automation: Reference = {
  id: "automation",
  title: "Automation of the CRM",
  about: "triggers",
  when: {
    ru: ["роботы и триггеры", "автоматизация crm", "запусти триггер", "почему сделка сама перешла на стадию"],
    en: ["robots and triggers", "crm automation", "fire a trigger", "why did the deal move by itself"],
  },
  text: () => `Open this when somebody asks for "do this automatically" or wonders about a change nobody made.

\`\`\`sh
b24 call crm.stagehistory.list --param entityTypeId=2 --param 'filter[OWNER_ID]=638'
b24 call crm.automation.trigger --param target=DEAL_638 --param code=paid --dry-run
b24 call crm.automatedsolution.list --dry-run
b24 call crm.automation.trigger.list --dry-run
\`\`\`
${notInDemo}

- **Why did it move?** \`crm.stagehistory.list\` tells when each stage began (\`TYPE_ID\` 1 created, 2 moved, 3 final, 5 other pipeline). Who or what did it stands in the card's history on the portal, not here. Say what is known.
- \`crm.automation.trigger\` sends the signal of a trigger "webhook" whose \`code\` stands in the stage's settings; robots of that stage follow **at once**: messages, tasks, money documents. Ask, and say that you do not see what they will do.
- \`crm.automation.trigger.add\`, \`crm.automation.trigger.list\` and \`crm.automation.trigger.execute\` belong to applications; a webhook is refused. So do robots and activities (\`bizproc.robot.add\`, \`bizproc.activity.add\`).
- \`crm.automatedsolution.*\` are digital workplaces: groups of [smart processes](smart-processes.md), not rules.

## What to offer instead

| wish | way |
| --- | --- |
| each morning a report | the scheduler: \`b24-scheduler\`, with working days and one owner |
| remind those who are late | \`report overdue --remind\` by a person on a terminal: one message each, shown before |
| on each new lead do … | a robot in the portal, made by an administrator; or a developer with [events](events.md) |
| the same steps again and again | a chain, see [packs and chains](packs-chains.md) |

${said({
  ru: "Такое правило настраивает администратор на портале: «Роботы» нужной стадии. Могу описать, что в нём указать.",
  en: "An administrator sets such a rule on the portal, among the robots of that stage. I can describe what to put into it.",
})}

Cannot: read, make or change robots and rules of a stage by webhook; see which robots would run; stop a robot that has begun.`,
};
