import { daysAgo, type Making } from "./making.ts";

const lengths = [0, 15, 30, 60, 60, 90, 240, 3 * 7 * 1440] as const;
const rules = ["", "", "", "", "FREQ=DAILY;COUNT=9", "FREQ=WEEKLY;BYDAY=MO,WE,FR"] as const;

/** Events of everybody around now: short, of no length, of three weeks, all day, in series, in other zones, with guests. */
export function eventRows(making: Making) {
  const { random, world } = making;
  const owners = Array.from({ length: Math.min(300, world.people * 12) }, () => random.int(1, world.people));
  let id = 0;
  return owners.flatMap((owner) => {
    id += 1;
    const guest = random.int(1, world.people);
    const event = eventOf(id, owner, making);
    if (guest === owner || random.chance(0.6)) return [event];
    id += 1;
    const answer = random.pick(["Y", "N", "Q"]);
    const guests = { ...event, ID: String(id), PARENT_ID: event.ID, OWNER_ID: String(guest), MEETING_STATUS: answer };
    return [
      { ...event, IS_MEETING: true, MEETING_STATUS: "H" },
      { ...guests, IS_MEETING: true },
    ];
  });
}

function eventOf(id: number, owner: number, making: Making) {
  const { random, world } = making;
  const isAllDay = random.chance(0.15);
  const wall = daysAgo(making, -10, 25).slice(0, 16);
  const minutes = random.pick(lengths);
  const shared = {
    ID: String(id),
    OWNER_ID: String(owner),
    NAME: `Event ${id}`,
    ACCESSIBILITY: random.pick(["busy", "busy", "busy", "quest", "free", "absent"]),
    RRULE: minutes > 1440 ? "" : random.pick(rules),
  };
  if (isAllDay)
    return { ...shared, DATE_FROM: wall.slice(0, 10), DT_SKIP_TIME: "Y", DT_LENGTH: 86_400 * random.int(1, 5) };
  const zone = random.chance(0.2) ? "Asia/Vladivostok" : world.zone;
  return { ...shared, DATE_FROM: `${wall}:00`, DT_LENGTH: minutes * 60, TZ_FROM: zone, TZ_TO: zone };
}
