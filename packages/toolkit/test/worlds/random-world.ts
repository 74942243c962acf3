import { loadWorld, type World } from "@b24kit/emulator";
import { activityRows } from "./activity-rows.ts";
import { companyRows } from "./company-rows.ts";
import { customerRows, linksOfEvents } from "./customer-rows.ts";
import { dealRows } from "./deal-rows.ts";
import { dictionaryRows } from "./dictionary-rows.ts";
import { eventRows } from "./event-rows.ts";
import { leadRows } from "./lead-rows.ts";
import type { Making } from "./making.ts";
import { createRandom } from "./random.ts";
import { taskRows } from "./task-rows.ts";
import type { WorldCase } from "./world-case.ts";

/**
 * A portal of any size with everything that reports must survive: no, negative and 13-digit amounts, currencies without
 * a rate, deleted stages, missing and past dates, stage moves back and forth, several bindings, dismissed people.
 */
export function randomWorld(world: WorldCase): World {
  // One stream each: a further field of a task changes no deal.
  const making = (name: string): Making => ({
    world,
    now: Date.parse(world.now),
    random: createRandom(`${world.seed} ${name}`),
  });
  const deals = dealRows(making("deals"));
  const leads = leadRows(making("leads"));
  const history = [...deals.history, ...leads.history].toSorted((a, b) => a.CREATED_TIME.localeCompare(b.CREATED_TIME));
  const file = {
    portal: {
      now: world.now,
      serverZone: world.zone,
      currentUser: 1,
      admin: world.isAdministrator ?? true,
      simpleCrm: world.simpleCrm ?? false,
    },
    ...dictionaryRows(),
    ...companyRows(making("company")),
    ...customerRows(making("customers")),
    deals: deals.rows,
    leads: world.simpleCrm === true ? [] : leads.rows,
    stageHistory: history.map((row, index) => ({ ...row, ID: index + 1 })),
    activities: activityRows(making("activities"), deals.rows.length, leads.rows.length),
    tasks: taskRows(making("tasks")).map(linkedToCustomers(making("task links"))),
    events: linksOfEvents(eventRows(making("events")), making("links")),
  };
  return loadWorld(file, world.seed);
}

/** Some of the tasks that hang on no deal hang on a contact or a company. */
function linkedToCustomers({ random }: Making) {
  return <Row extends { readonly ufCrmTask: readonly string[] }>(row: Row): Row => {
    const link = random.pick([[], [], [`C_${random.int(1, 40)}`], [`CO_${random.int(1, 20)}`]]);
    return row.ufCrmTask.length > 0 ? row : { ...row, ufCrmTask: link };
  };
}
