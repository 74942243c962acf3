import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Recipes. */
export const recipes: Reference = {
  id: "recipes",
  title: "Recipes",
  about: "several commands",
  when: {
    ru: [
      "с чего начать день",
      "подготовь планёрку отдела",
      "приведи воронку в порядок",
      "передай дела уволенного",
      "новый клиент от звонка до сделки",
    ],
    en: [
      "start my day",
      "prepare the team meeting",
      "clean up the pipeline",
      "hand over the work of a colleague",
      "new client from call to deal",
    ],
  },
  text: () => `Open this for a wish that takes several steps. Read everything first, then propose **one** change at a time with the plan's own sentence.

**The morning** (two commands, under a minute)

\`\`\`sh
b24 report briefing
b24 report stuck --mine
\`\`\`

**Before a meeting**

\`\`\`sh
b24 report meeting
b24 report dossier Copperfield
\`\`\`

Two clients with one name: ask which one, never take the first.

**Meeting of the department**

\`\`\`sh
b24 report team
b24 report overdue --department 5
b24 report pipeline
\`\`\`

Say first what changed, then who needs help; names only where the report has them.

**A client calls who is new**

\`\`\`sh
b24 search +442079460000
b24 do create-lead 'Call about a lathe' --param 'name=Anna Peters' --param 'phone=+44 20 7946 0000'   # exit 2
b24 do plan-call lead:448 'tomorrow 11:00' 'the lathe'   # exit 2
\`\`\`

**Pipeline in order**

\`\`\`sh
b24 report deals
b24 report stuck
b24 do plan-todo deal:638 'friday 12:00' 'Ask for the decision'   # exit 2
\`\`\`

Deals without a next step first, the largest first. One to-do per yes.

**Handing over work**

\`\`\`sh
b24 report tasks --user 16
b24 do delegate-task 2764 'Cole'   # exit 2
b24 do set-deal-responsible 638 'Cole'   # exit 2
\`\`\`

Show all of it before the first change. Many records: \`export\` into a file, correct the column, \`import\` it as one plan; a person confirms.

**The end of the week**

\`\`\`sh
b24 report weekly
b24 report day-results
\`\`\`

${said({
  ru: "Просрочено пять задач, две из них держат сделки. Начнём с них: перенести срок «Сметы» на пятницу?",
  en: "Five tasks are overdue, two of them hold up deals. Start with those: move the deadline of “Estimate” to Friday?",
})}

Rules for all of them: numbers come from the report, with "whose eyes" if others are concerned; exit code 3 names its gap; after a change say what was done in one sentence, with \`plan undo\` as the way back where it is offered.`,
};
