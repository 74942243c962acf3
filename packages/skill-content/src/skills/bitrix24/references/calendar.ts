import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";

/** Calendar in depth. */
export const calendar: Reference = {
  id: "calendar",
  title: "Calendar in depth",
  about: "repeating meetings",
  when: {
    ru: [
      "когда все свободны",
      "найди окно для встречи",
      "прими приглашение",
      "повторяющаяся встреча",
      "отмени встречу",
    ],
    en: [
      "when is everybody free",
      "find a slot for a meeting",
      "accept the invitation",
      "recurring meeting",
      "cancel the meeting",
    ],
  },
  text: () => `Open this beyond the reports \`schedule\`, \`day-plan\`, \`meeting\` and the actions \`book-meeting\`, \`move-meeting\`.

\`\`\`sh
b24 call calendar.accessibility.get --param 'users:=[1,4,7]' --param from=2026-11-26 --param to=2026-11-27
b24 call calendar.event.get --param type=user --param ownerId=4 --param from=2026-11-26 --param to=2026-11-27
b24 call calendar.event.get.nearest --param days=7 --param maxEventsCount=5
b24 call calendar.section.get --param type=user --param ownerId=1
b24 do book-meeting 'Plan of the quarter' 'friday 10:00-11:00' --param people='Cole, Brooks'   # exit 2
b24 call calendar.meeting.status.set --param eventId=1296 --param status=Y   # exit 2
b24 call calendar.event.add --param type=user --param ownerId=1 --param 'name=Weekly call' --param from=2026-11-30T09:30:00+00:00 --param to=2026-11-30T10:00:00+00:00 --param auto_detect_section=Y --param section=1 --param 'rrule:={"FREQ":"WEEKLY","BYDAY":["MO"],"COUNT":8}' --dry-run
\`\`\`

**A slot for several people**: read \`calendar.accessibility.get\` for all of them, leave out \`free\`, keep to working hours, propose two or three times. Absent people have \`ACCESSIBILITY\` \`absent\`.

- \`calendar.event.get\` has no pages: everything in the range comes; without \`from\` and \`to\` one month back, three ahead. Times are in the event's own zone (\`TZ_FROM\`); repeating meetings come once per day with the same \`ID\`.
- A meeting is stored once per person: the organiser's row has \`ID\` = \`PARENT_ID\`. Count by \`PARENT_ID\`, not by rows.
- \`MEETING_STATUS\`: \`H\` organiser, \`Y\` accepted, \`N\` declined, \`Q\` not answered. \`calendar.meeting.status.set\` answers for the user only.
- \`calendar.event.update\` **clears what is not passed**; for a change of time use the action \`move-meeting\`. For series it takes \`recurrence_mode\` (\`this\`, \`next\`, \`all\`); \`move-meeting\` leaves them alone.
- \`calendar.event.delete\` removes the whole series and is destructive.
- Rooms and other resources: [bookings](bookings.md).

${said({
  ru: "Все трое свободны в пятницу с 10:00 до 11:00 и с 15:00. Назначить на 10:00?",
  en: "All three are free on Friday from 10:00 to 11:00, and from 15:00. Shall I book 10:00?",
})}

Cannot: see titles of private events of others; answer an invitation for a colleague.`,
};
