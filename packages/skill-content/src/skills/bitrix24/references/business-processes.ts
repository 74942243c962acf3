import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Business processes. */
export const businessProcesses: Reference = {
  id: "business-processes",
  title: "Business processes",
  about: "approvals",
  when: {
    ru: [
      "задания на согласование",
      "что мне согласовать",
      "запусти бизнес-процесс",
      "согласуй заявку",
      "бизнес-процессы",
    ],
    en: [
      "approvals waiting for me",
      "start a business process",
      "approve the request",
      "business processes",
      "running workflows",
    ],
  },
  text: () => `Open this for approvals (согласования) and for starting a process that exists.

\`\`\`sh
b24 call bizproc.task.list --param 'FILTER[STATUS]=0' --param 'SELECT:=["ID","NAME","DOCUMENT_NAME","DOCUMENT_URL","MODIFIED"]' --dry-run
b24 call bizproc.task.complete --param TASK_ID=77 --param STATUS=yes --param 'COMMENT=Agreed' --dry-run
b24 call bizproc.task.delegate --param 'TASK_IDS:=[77]' --param FROM_USER_ID=1 --param TO_USER_ID=4 --dry-run
b24 call bizproc.workflow.template.list --param 'SELECT:=["ID","NAME","DOCUMENT_TYPE"]' --dry-run
b24 call bizproc.workflow.start --param TEMPLATE_ID=12 --param 'DOCUMENT_ID:=["crm","CCrmDocumentDeal","DEAL_638"]' --dry-run
b24 call bizproc.workflow.instances --dry-run
\`\`\`
${notInDemo}

- \`bizproc.task.list\` without \`USER_ID\` gives the user's own assignments; a head may ask for subordinates, an administrator for anybody.
- **An approval is a decision.** Show what is asked, by whom and the document, then ask. \`STATUS\`: \`yes\`, \`no\`, \`ok\` (read), \`cancel\`; which of them fits depends on the kind: approval \`yes\`/\`no\`, acquaintance \`ok\`, request for information \`ok\` (or \`cancel\`). A comment may be required. A request for information needs \`FIELDS\`, whose names stand in \`PARAMETERS\` of the list.
- Only one's own assignment can be completed, once (\`ERROR_TASK_COMPLETED\`).
- Starting, listing and stopping processes takes an administrator. \`DOCUMENT_ID\` has three parts: module, kind, number, as above for a deal (\`CCrmDocumentLead\` with \`LEAD_448\`, and so on). Parameters of the template go into \`PARAMETERS\`.
- \`bizproc.workflow.terminate\` stops a process; \`bizproc.workflow.kill\` deletes it with all its data. Both are destructive.
- Templates are made and changed in the portal's designer; the methods for that are for applications.

${said({
  ru: "Елена Уорд просит согласовать отпуск с 1 по 14 декабря. Согласовать?",
  en: "Helen Ward asks you to approve a leave from 1 to 14 December. Approve it?",
})}

Cannot: approve for others; edit a template. Robots and triggers of stages: [automation](automation.md).`,
};
