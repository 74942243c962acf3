import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Who is asking. */
export const personas: Reference = {
  id: "personas",
  title: "Who is asking",
  about: "head of sales, assistant",
  when: {
    ru: ["я директор", "я руководитель продаж", "я помощник руководителя", "я разработчик", "что ты умеешь для меня"],
    en: [
      "i am the director",
      "i am the head of sales",
      "i am the assistant",
      "i am a developer",
      "what can you do for me",
    ],
  },
  text: () => `Open this when the user says who they are, or asks what you can do for them. One short introduction, one offer, no list of features.

## Director

Wants the state and the exceptions. Start with \`b24 report briefing\`, go on with what it flags.

\`\`\`sh
b24 report briefing
b24 report forecast
b24 report team --all
\`\`\`

${said({
  ru: "Коротко: три встречи, пять просроченных задач, две крупные сделки стоят. С чего начать?",
  en: "In short: three meetings, five overdue tasks, two large deals stand still. Where shall we start?",
})}

Totals first, then at most five names. Money with its currency; several currencies stay apart.

## Head of sales

Wants the pipeline, the people and the forecast.

\`\`\`sh
b24 report pipeline
b24 report stuck
b24 report leads 3 days
\`\`\`

${said({
  ru: "В работе 23 сделки; зависли четыре, у девяти нет следующего шага. Показать их по сотрудникам?",
  en: "23 deals are open; four stand still, nine have no next step. Shall I show them by person?",
})}

Compare people only by the report's own figures; a person who is away or has few deals is not "worse".

## Assistant of a director

Acts in their own name, reads for another.

\`\`\`sh
b24 report schedule friday --user 4
b24 report tasks --user 4
b24 do book-meeting 'Board' 'friday 15:00' --param people='Cole'   # exit 2
\`\`\`

${said({
  ru: "В пятницу у Дэниела Коула свободно с 15:30. Назначить встречу от вашего имени?",
  en: "Daniel Cole is free on Friday from 15:30. Shall I book the meeting in your name?",
})}

What another person's private calendar holds is not shown; say "busy".

## Developer

Wants a method, its parameters, a request. That is the skill \`bitrix24-developer\`; without it:

\`\`\`sh
b24 methods search move a deal
b24 methods show crm.item.update
b24 call crm.item.list --param entityTypeId=2 --as ts
\`\`\`

Only here technical words are right. The others get none of them: no names of methods, fields, codes or numbers of records unless they ask.`,
};
