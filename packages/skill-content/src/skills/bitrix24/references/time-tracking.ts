import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Working time and time spent. */
export const timeTracking: Reference = {
  id: "time-tracking",
  title: "Working time and time spent",
  about: "absences, hours",
  when: {
    ru: [
      "начни рабочий день",
      "закрой рабочий день",
      "сколько часов на задачу",
      "учёт рабочего времени",
      "во сколько пришли сотрудники",
    ],
    en: [
      "start my working day",
      "close the working day",
      "hours spent on the task",
      "time tracking",
      "when did people come",
    ],
  },
  text: () => `Open this for the working day (учёт рабочего времени) and for hours on tasks. Who is at work right now: report \`team\`.

\`\`\`sh
b24 call timeman.status
b24 call timeman.status --param USER_ID=4
b24 call timeman.settings
b24 call task.elapseditem.getlist --param TASKID=2764
b24 call task.elapseditem.add --param TASKID=2764 --param 'ARFIELDS:={"SECONDS":3600,"COMMENT_TEXT":"Drawing"}'   # exit 2
b24 call timeman.open --dry-run
b24 call timeman.close --param 'REPORT=Done for today' --dry-run
b24 call timeman.timecontrol.reports.get --param USER_ID=4 --param MONTH=11 --param YEAR=2026 --dry-run
b24 call timeman.record.list --param 'filter:=[["userId","=",4]]' --v3 --dry-run
\`\`\`

The methods with \`--dry-run\` are not part of the demo portal; drop it on a real one.

- \`STATUS\`: \`OPENED\`, \`PAUSED\`, \`CLOSED\`, \`EXPIRED\` (yesterday's day was never closed: \`timeman.close\` needs \`TIME\` and \`REPORT\` then).
- The status of others is shown to their superiors and administrators. Who does not track time always stands as "not started": do not call that absence. Absences come from the calendar (\`absent\`).
- \`timeman.open\`, \`timeman.pause\`, \`timeman.close\` change the day **of a person, at once**. Only for the user's own day, only when they ask.
- \`task.elapseditem.*\` take parameters by position: \`TASKID\` first, then \`ARFIELDS\`. Seconds, with a comment.
- Hours per task and person: read \`task.elapseditem.getlist\` of each task and add up \`SECONDS\`; its parameters are \`TASKID\`, \`ORDER\`, \`FILTER\`, \`SELECT\`, in this order.
- \`timeman.timecontrol.reports.get\` gives a month of one person with idle time; it needs time control to be switched on.
- Records of days (\`timeman.record.list\`) are in REST 3.0, on newer portals. The filter has to name \`userId\`.

${said({
  ru: "Закончить рабочий день сейчас, в 18:05? Итог дня: восемь часов двенадцать минут.",
  en: "Close your working day now, at 18:05? That makes eight hours and twelve minutes.",
})}

Cannot: correct another person's time; approve absences; compute a payroll.`,
};
