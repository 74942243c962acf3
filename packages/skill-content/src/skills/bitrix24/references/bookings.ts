import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Bookings. */
export const bookings: Reference = {
  id: "bookings",
  title: "Bookings",
  about: "waiting list, rooms",
  when: {
    ru: [
      "запиши клиента на время",
      "свободные окна для записи",
      "онлайн-запись",
      "забронируй переговорную",
      "лист ожидания",
    ],
    en: ["book a client in", "free slots of a resource", "online booking", "waiting list", "book the meeting room"],
  },
  text: () => `Open this for online booking (онлайн-запись) of services and rooms. A meeting of colleagues is an action, \`book-meeting\`.

\`\`\`sh
b24 call booking.v1.resource.list --dry-run
b24 call booking.v1.resource.slots.list --param resourceId=2 --dry-run
b24 call booking.v1.booking.list --dry-run
b24 call booking.v1.booking.add --param 'fields:={"resourceIds":[2],"name":"Service visit","datePeriod":{"from":{"timestamp":"1795773600","timezone":"Europe/London"},"to":{"timestamp":"1795777200","timezone":"Europe/London"}}}' --dry-run
b24 call booking.v1.booking.client.list --param bookingId=8 --dry-run
b24 call booking.v1.waitlist.add --param 'fields:={"note":"Calls back on Monday"}' --dry-run
b24 call calendar.resource.list --dry-run
\`\`\`
${notInDemo}

1. \`booking.v1.resource.list\`: what can be booked; \`booking.v1.resource.slots.list\`: its working hours and length of a slot.
2. \`booking.v1.booking.list\`: what is taken. Compute the free slots; check them again right before booking.
3. \`booking.v1.booking.add\` with one or several resources. Times are Unix seconds **with a time zone**, as text. Taken or closed hours are refused (1018).
4. \`booking.v1.booking.client.set\` puts clients on the booking. It is **destructive**: it replaces all clients. Read \`booking.v1.booking.client.list\` before and pass everybody. The kinds of clients come from \`booking.v1.clienttype.list\`.

- \`booking.v1.resource.slots.set\` replaces all hours of a resource.
- \`booking.v1.booking.createfromwaitlist\` and \`booking.v1.waitlist.createfrombooking\` move: the entry they start from is removed.
- A booking may send messages to the client by the resource's own settings (confirmation, reminder): say so in the question.
- Older booking of resources (rooms in the calendar, fields of deals): \`calendar.resource.list\`, \`calendar.resource.booking.list\`; a different list, do not mix the two.
- \`booking.v1.booking.externalData.set\` ties a booking to a deal and replaces earlier ties.

${said({
  ru: "Запишу «Сервисный визит» на пятницу, 10:00–11:00, мастер Хассан. Клиент получит подтверждение. Записать?",
  en: "I will book “Service visit” for Friday, 10:00–11:00, with Hassan. The client gets a confirmation. Book it?",
})}

Cannot: take payment for a booking; change the booking form of the site; see another portal's calendar.`,
};
