import { daysAgo, type Making, somebody } from "./making.ts";

const statuses = ["1", "2", "2", "3", "3", "4", "5", "5", "6", "7"] as const;

/** Tasks of every status around now; some without a deadline, some linked to a deal. */
export function taskRows(making: Making) {
  const { random, world } = making;
  return Array.from({ length: world.people * 15 }, (_, index) => {
    const status = random.pick(statuses);
    const created = daysAgo(making, 1, 60);
    const isDone = status === "5" || status === "4";
    return {
      id: String(index + 1),
      title: `Task ${index + 1}`,
      status,
      priority: random.pick(["0", "1", "2"]),
      responsibleId: somebody(making),
      createdBy: somebody(making),
      createdDate: created,
      deadline: random.chance(0.2) ? null : daysAgo(making, -25, 25),
      closedDate: isDone ? daysAgo(making, 0, 20) : null,
      accomplices: random.chance(0.2) ? [somebody(making)] : [],
      auditors: random.chance(0.2) ? [somebody(making)] : [],
      ufCrmTask: world.deals > 0 && random.chance(0.2) ? [`D_${random.int(1, world.deals)}`] : [],
    };
  });
}
