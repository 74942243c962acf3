import { daysAgo, type Making, somebody } from "./making.ts";

const LEAD = "1";
const DEAL = "2";

/** To-dos, letters, forms, chats of open lines. */
const kinds = [
  { TYPE_ID: "6" },
  { TYPE_ID: "4" },
  { TYPE_ID: "6", PROVIDER_ID: "CRM_WEBFORM" },
  { TYPE_ID: "6", PROVIDER_ID: "IMOPENLINES_SESSION" },
] as const;

/** Activities of leads and deals, some bound to several records. */
export function activityRows(making: Making, deals: number, leads: number) {
  const { random } = making;
  const ofLeads = leads === 0 ? [] : Array.from({ length: leads }, () => [LEAD, random.int(1, leads)] as const);
  const ofDeals = deals === 0 ? [] : Array.from({ length: deals }, () => [DEAL, random.int(1, deals)] as const);
  return [...ofLeads, ...ofDeals].map(([type, owner], index) => {
    const created = daysAgo(making, 0, 20);
    const isCompleted = random.chance(0.5);
    const further = type === DEAL && random.chance(0.3) ? [binding(DEAL, random.int(1, deals)), binding("3", 5)] : [];
    const isCall = random.chance(0.3);
    const kind = isCall ? { TYPE_ID: "2" } : random.pick(kinds);
    return {
      ID: String(index + 1),
      ...kind,
      SUBJECT: `Activity ${index + 1}`,
      COMPLETED: isCompleted ? "Y" : "N",
      RESPONSIBLE_ID: somebody(making),
      CREATED: created,
      DEADLINE: random.chance(0.3) ? "" : daysAgo(making, -20, 20),
      DIRECTION: random.pick(["0", "1", "2"]),
      IS_INCOMING_CHANNEL: random.chance(0.3) ? "Y" : "N",
      ...(isCall && random.chance(0.3) && { SETTINGS: { MISSED_CALL: true } }),
      BINDINGS: [binding(type, owner), ...further],
    };
  });
}

function binding(OWNER_TYPE_ID: string, owner: number) {
  return { OWNER_TYPE_ID, OWNER_ID: String(owner) };
}
