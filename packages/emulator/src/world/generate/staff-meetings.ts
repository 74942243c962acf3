import type { Random } from "../random.ts";
import type { NumberedDeal } from "./deal-plan.ts";
import type { EventBook, Reply } from "./event-book.ts";
import type { Setting } from "./setting.ts";
import { staff } from "./team.ts";

const REPLIES: readonly (readonly [Reply, number])[] = [
  ["Y", 75],
  ["Q", 15],
  ["N", 10],
];

export interface ClientMeeting {
  readonly name: string;
  /** "" when there is no customer. */
  readonly company: string;
  readonly links: readonly string[];
}

/** A meeting with the customer of one of the deals. */
export function clientMeeting(setting: Setting, random: Random, deals: readonly NumberedDeal[]): ClientMeeting {
  const words = random.pick(setting.content.office.clientMeetings);
  const deal = deals.length > 0 ? random.pick(deals) : undefined;
  if (!deal?.company) return { name: words.replace(/:? ?\{company\}/, ""), company: "", links: [] };
  const { name, id } = deal.company;
  return { name: words.replace("{company}", name), company: name, links: [`CO_${id}`, `D_${deal.id}`] };
}

/** What everybody but the director meets about, on the working days of two weeks back and three ahead. */
export function addStaffMeetings(setting: Setting, book: EventBook, deals: readonly NumberedDeal[]): void {
  const random = setting.random("meetings");
  const members = staff(setting).map(({ id }) => id);
  const { meetings, rooms } = setting.content.office;
  const open = deals.filter(({ life }) => life.at(-1)?.semantics === "P");
  for (let day = setting.today - 14; day <= setting.today + 21; day++) {
    if (setting.isDayOff(day)) continue;
    for (let meeting = 0; meeting < 5; meeting++) {
      const [host = 4, ...guests] = random.shuffle(members).slice(0, random.int(2, 4));
      const customer = random.chance(0.35) ? clientMeeting(setting, random, open) : undefined;
      book.add({
        name: customer?.name ?? random.pick(meetings),
        host,
        guests: guests.map((id) => [id, random.weighted(REPLIES)] as const),
        day,
        start: 540 + random.int(0, 16) * 30,
        length: random.pick([30, 30, 45, 60, 90]),
        place: random.pick(rooms),
        ...(customer && customer.links.length > 0 && { links: customer.links }),
      });
    }
  }
}
