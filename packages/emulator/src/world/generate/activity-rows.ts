import { HOUR, MINUTE } from "../calendar-day.ts";
import type { ClassicRow } from "../types.ts";
import type { ActivityPlan } from "./activity-plan.ts";
import type { Setting } from "./setting.ts";

type Kind = ActivityPlan["kind"];

/** TYPE_ID, PROVIDER_ID and PROVIDER_TYPE_ID of each kind. */
const PROVIDERS: Readonly<Record<Kind, readonly [type: string, provider: string, providerType: string]>> = {
  meeting: ["1", "CRM_MEETING", "MEETING"],
  call: ["2", "VOXIMPLANT_CALL", "CALL"],
  mail: ["4", "CRM_EMAIL", "EMAIL"],
  todo: ["6", "CRM_TODO", "TODO"],
  form: ["6", "CRM_WEBFORM", "CRM_WEBFORM"],
};

const LENGTH: Readonly<Record<Kind, number>> = { meeting: HOUR, call: 6 * MINUTE, mail: 0, todo: 0, form: 0 };

/** Rows of crm.activity.list, numbered in the order of their creation. */
export function activityRows(setting: Setting, plans: readonly ActivityPlan[]): ClassicRow[] {
  const random = setting.random("activity-ids");
  let id = 800;
  return plans
    .toSorted((a, b) => a.created - b.created)
    .map((plan) => activityRow(setting, plan, (id += random.int(1, 3))));
}

function activityRow(setting: Setting, plan: ActivityPlan, id: number): ClassicRow {
  const { clock } = setting;
  const [type, provider, providerType] = PROVIDERS[plan.kind];
  const [owner] = plan.bindings;
  const isCompleted = plan.completed !== undefined;
  const start = plan.deadline ?? plan.completed ?? plan.created;
  const created = clock.iso(plan.created);
  const responsible = String(plan.responsible);
  return {
    ID: String(id),
    OWNER_ID: String(owner.id),
    OWNER_TYPE_ID: String(owner.type),
    TYPE_ID: type,
    PROVIDER_ID: provider,
    PROVIDER_TYPE_ID: providerType,
    PROVIDER_GROUP_ID: null,
    ASSOCIATED_ENTITY_ID: "0",
    SUBJECT: plan.subject,
    CREATED: created,
    LAST_UPDATED: plan.completed === undefined ? created : clock.iso(plan.completed),
    START_TIME: clock.iso(start),
    END_TIME: clock.iso(start + LENGTH[plan.kind]),
    DEADLINE: plan.deadline === undefined ? "" : clock.iso(plan.deadline),
    COMPLETED: isCompleted ? "Y" : "N",
    STATUS: isCompleted ? "2" : "1",
    RESPONSIBLE_ID: responsible,
    PRIORITY: "2",
    NOTIFY_TYPE: "0",
    NOTIFY_VALUE: "0",
    DESCRIPTION: "",
    DESCRIPTION_TYPE: "1",
    DIRECTION: String(plan.direction),
    LOCATION: "",
    SETTINGS: plan.isMissed ? { MISSED_CALL: true } : [],
    ORIGINATOR_ID: null,
    ORIGIN_ID: null,
    AUTHOR_ID: responsible,
    EDITOR_ID: responsible,
    PROVIDER_PARAMS: [],
    PROVIDER_DATA: null,
    RESULT_STATUS: "0",
    RESULT_STREAM: "0",
    AUTOCOMPLETE_RULE: "0",
    IS_INCOMING_CHANNEL: plan.isFromChannel ? "Y" : "N",
    BINDINGS: plan.bindings.map((binding) => ({ OWNER_TYPE_ID: String(binding.type), OWNER_ID: String(binding.id) })),
  };
}
