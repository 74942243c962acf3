import type { CalendarDay } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import type { EventBook } from "./event-book.ts";
import { clientMeeting, type ClientMeeting } from "./staff-meetings.ts";
import type { Setting } from "./setting.ts";
import { DIRECTOR } from "./team.ts";

/** The director's calendar from two weeks ago to three weeks ahead. */
export function addDirectorDays(setting: Setting, book: EventBook, deals: readonly NumberedDeal[]): void {
  const random = setting.random("director-days");
  const own = deals.filter(
    ({ responsible, company, life }) => responsible === DIRECTOR && company && life.at(-1)?.semantics === "P",
  );
  for (let day = setting.today - 14; day <= setting.today + 21; day++) {
    const customer = clientMeeting(setting, random, own);
    if (setting.isDayOff(day)) addDayOff(setting, book, random, day);
    else if (day === setting.today) addToday(setting, book, customer);
    else addUsualDay(setting, book, random, day, customer);
  }
  addNextWorkingDay(setting, book);
}

function addToday(setting: Setting, book: EventBook, customer: ClientMeeting): void {
  addMeetingsInARow(setting, book, customer);
  addDoubtfulMeetings(setting, book);
}

/** Three meetings without a gap (3 h 40 min). */
function addMeetingsInARow(setting: Setting, book: EventBook, customer: ClientMeeting): void {
  const { words, day, place } = ofToday(setting);
  const negotiation = words.negotiation.replace(/:? ?\{company\}/, customer.company ? `: ${customer.company}` : "");
  book.add({
    name: words.pipelineReview,
    host: DIRECTOR,
    guests: accepted(4, 15),
    day,
    start: 600,
    length: 90,
    place: place(0),
  });
  book.add({
    name: words.budget,
    host: 28,
    guests: accepted(DIRECTOR, 30),
    day,
    start: 690,
    length: 60,
    place: place(2),
  });
  book.add({
    name: negotiation,
    host: DIRECTOR,
    guests: accepted(7),
    day,
    start: 755,
    length: 65,
    place: place(1),
    ...links(customer),
  });
}

/** Two that overlap, one of them unanswered, and one declined. */
function addDoubtfulMeetings(setting: Setting, book: EventBook): void {
  const { words, day, place } = ofToday(setting);
  book.add({
    name: words.interview,
    host: 35,
    guests: accepted(DIRECTOR),
    day,
    start: 900,
    length: 60,
    place: place(2),
  });
  book.add({
    name: words.warranty,
    host: 20,
    guests: [
      [DIRECTOR, "Q"],
      [22, "Y"],
    ],
    day,
    start: 930,
    length: 60,
    place: place(3),
  });
  book.add({
    name: words.declined,
    host: 31,
    guests: [
      [DIRECTOR, "N"],
      [33, "Y"],
    ],
    day,
    start: 1020,
    length: 30,
    place: place(3),
  });
}

function ofToday({ content: { office }, today }: Setting) {
  return { words: office.day, day: today, place: (index: number): string => office.rooms[index] ?? "" };
}

/** Edge cases of a calendar, on the next working day: another zone, no length, busy for nobody. */
function addNextWorkingDay(setting: Setting, book: EventBook): void {
  const words = setting.content.office.day;
  const day = setting.nextWorkingDay;
  const zone = setting.content.company.farZone;
  // Late afternoon in the far zone is the morning of the server's zone.
  book.add({ name: words.farCall, host: 18, guests: [[DIRECTOR, "Y"]], day, start: 1020, length: 45, zone });
  book.add({ name: words.reminder, host: DIRECTOR, day, start: 870, length: 0 });
  book.add({ name: words.webinar, host: DIRECTOR, day, start: 660, length: 120, accessibility: "free" });
}

function addUsualDay(
  setting: Setting,
  book: EventBook,
  random: Random,
  day: CalendarDay,
  customer: ClientMeeting,
): void {
  const { meetings, rooms } = setting.content.office;
  const starts = random.shuffle([600, 690, 780, 870, 960]).slice(0, random.int(1, 3));
  starts.forEach((start, index) => {
    const isCustomer = index === 0 && random.chance(0.5);
    const colleague = random.pick([3, 4, 15, 20, 28]);
    const isHost = random.chance(0.6);
    book.add({
      name: isCustomer ? customer.name : random.pick(meetings),
      host: isHost ? DIRECTOR : colleague,
      guests: [[isHost ? colleague : DIRECTOR, random.chance(0.85) ? "Y" : "Q"]],
      day,
      start,
      length: random.pick([30, 45, 60, 60, 75]),
      place: random.pick(rooms),
      ...(isCustomer && links(customer)),
    });
  });
}

function addDayOff(setting: Setting, book: EventBook, random: Random, day: CalendarDay): void {
  if (day !== setting.today && random.chance(0.6)) return;
  book.add({ name: setting.content.office.day.personal, host: DIRECTOR, day, start: 660, length: 90, isPrivate: true });
}

function links(customer: ClientMeeting): { links?: readonly string[] } {
  return customer.links.length > 0 ? { links: customer.links } : {};
}

function accepted(...ids: number[]): (readonly [id: number, reply: "Y"])[] {
  return ids.map((id) => [id, "Y"]);
}
