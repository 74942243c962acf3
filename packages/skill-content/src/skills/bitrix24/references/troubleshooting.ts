import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Troubleshooting. */
export const troubleshooting: Reference = {
  id: "troubleshooting",
  title: "Troubleshooting",
  about: "exit codes, wrong numbers",
  when: {
    ru: [
      "не работает",
      "выдаёт ошибку",
      "цифры не сходятся",
      "почему пусто",
      "слишком долго отвечает",
      "что значит эта ошибка",
    ],
    en: [
      "it does not work",
      "what does this error mean",
      "the numbers look wrong",
      "why is it empty",
      "it is too slow",
    ],
  },
  text: () => `Open this after an error, an empty answer that surprises, or a number that somebody doubts.

\`\`\`sh
b24 doctor
b24 report deals --explain
b24 call crm.item.list --param entityTypeId=2 --param 'filter[stageSemanticId]=P' --dry-run
b24 journal list
\`\`\`

| exit code | meaning | what to do |
| --- | --- | --- |
| 0 | done, also when nothing was found | — |
| 1 | failed | read the three lines: what, why, what to do |
| 2 | with a plan that a yes applies | ask with the plan's question |
| 2 | with a plan that only a person confirms | say that it is prepared, and who confirms it |
| 2 | with a list: several fit | give the names, ask which one; then run it again with what stands in the first column |
| 2 | refused: the access does not allow it | say so, and that its owner can change that; [access](access.md) |
| 2 | refused for another reason (the record changed or is not there, the plan is old) | say the reason; read anew before another plan |
| 3 | partial: a section could not be read | give the rest, name the gap |
| 4 | sign-in or a right is missing | [access](access.md) |
| 64 | the command was written wrongly | correct it, once |

A report that several clients fit (\`report dossier\`) lists them and ends with 0: ask which one.

With \`--json\` an error is \`{"error": {code, portalCode, message, hint}}\` on stderr. \`hint\` is the next step.

## Frequent causes

- **A number looks wrong.** \`--explain\` says how each figure is made, and whose rights were used. Won and lost count by the day of the stage move; the planned close is only a plan. Money of several currencies is shown apart; \`≈\` is the sum by the portal's own rates.
- **A list is longer than it should be.** Most lists drop a condition that they do not know, silently. The command \`call\` checks names and comparisons beforehand and ends with 64: correct the name, do not work around the check.
- **"Not found" for something that exists.** The person behind the key may not see it, or it is in the recycle bin.
- **\`QUERY_LIMIT_EXCEEDED\` (503).** Too many requests from this address; b24 waits by itself. Do not start the same command in parallel.
- **\`OPERATION_TIME_LIMIT\` (429).** One method used up its working time (in the documented example 480 s of work within ten minutes); the others go on. Wait until the time that is told.
- **\`ERROR_METHOD_NOT_FOUND\`.** Misspelt, or this portal (self-hosted, older) does not have it: \`b24 methods search move a deal\` finds names.
- **outcome unknown.** The answer to a change was lost. Look at the record first; never send it again by yourself.
- **Wrong day.** Days are those of the user's time zone on the portal; \`--tz Europe/Moscow\` takes another.

${said({
  ru: "Ответ портала потерялся: не знаю, сохранилось ли изменение. Сначала посмотрю карточку и скажу.",
  en: "The portal’s answer was lost: I do not know whether the change was saved. I will look at the record first and tell you.",
})}`,
};
