import { DAY, HOUR, MINUTE } from "../calendar-day.ts";
import { multiField } from "../multi-field.ts";
import type { Random } from "../random.ts";
import { transliterate } from "../transliterate.ts";
import type { ClassicRow } from "../types.ts";
import type { ActivityPlan } from "./activity-plan.ts";
import { inventName } from "./customers.ts";
import { centsOf, decimalOf } from "./deal-plan.ts";
import { LEAD_PATH } from "./dictionaries.ts";
import { lastMove, liveOn, liveUntil, type Life } from "./life.ts";
import { NO_ORIGIN } from "./no-origin.ts";
import { workMoment, type Setting } from "./setting.ts";
import { DIRECTOR, SELLERS } from "./team.ts";
import { LEAD, type Touches } from "./touches.ts";

interface LeadPlan {
  readonly life: Life;
  readonly created: number;
  readonly responsible: number;
  readonly source: string | null;
  /** Thousands of roubles; 0 when the amount is not known. */
  readonly thousands: number;
  readonly isTouched: boolean;
  readonly isCallAnswered: boolean;
}

export type NumberedLead = LeadPlan & { readonly id: number; readonly categoryId: 0 };

const SOURCES: readonly (readonly [string | null, number])[] = [
  ["WEBFORM", 28],
  ["CALL", 22],
  ["EMAIL", 12],
  ["WEB", 10],
  ["RECOMMENDATION", 8],
  ["TRADE_SHOW", 8],
  ["CALLBACK", 7],
  ["ADVERTISING", 4],
  [null, 1],
];

/** The director's leads of the last working day: source, minute of the day, whether somebody answered. */
const RECENT: readonly (readonly [source: string, minute: number, isTouched: boolean])[] = [
  ["WEBFORM", 612, false],
  ["WEBFORM", 705, true],
  ["CALL", 768, false],
  ["RECOMMENDATION", 850, true],
  ["EMAIL", 1012, false],
];

export function inventLeads(setting: Setting): NumberedLead[] {
  const random = setting.random("leads");
  const count = setting.count(250);
  const own = directorLeads(setting, random).slice(0, count);
  const others = Array.from({ length: count - own.length }, () => staffLead(setting, random));
  let id = 60;
  return [...own, ...others]
    .toSorted((a, b) => a.created - b.created)
    .map((plan) => ({ ...plan, id: (id += random.int(1, 3)), categoryId: 0 }));
}

function directorLeads(setting: Setting, random: Random): LeadPlan[] {
  const recent = RECENT.map(([source, minute, isTouched]) => {
    const created = setting.clock.at(setting.lastWorkingDay, minute);
    const stage = { stage: openStatus(0), at: created };
    return {
      ...lead(random, DIRECTOR, source, created),
      life: liveUntil(setting, random, LEAD_PATH, created, stage),
      isTouched,
    };
  });
  const older = [4, 7, 11, 15].map((days, index) => {
    const created = workMoment(setting, random, setting.midnight - (days + 6) * DAY);
    const at = workMoment(setting, random, created + DAY);
    const end = { stage: openStatus(1 + (index % 2)), at };
    return {
      ...lead(random, DIRECTOR, "RECOMMENDATION", created),
      life: liveUntil(setting, random, LEAD_PATH, created, end),
      isTouched: true,
    };
  });
  return [...recent, ...older.filter(({ life }) => lastMove(life).at < setting.midnight)];
}

function openStatus(index: number) {
  const status = LEAD_PATH.open[index];
  if (!status) throw new RangeError(`there is no lead status ${index}`);
  return status;
}

function staffLead(setting: Setting, random: Random): LeadPlan {
  // Leads come at any time of the day and on days off too.
  const ago = 1 + Math.floor(360 * random.next() ** 1.8);
  const created = setting.clock.at(setting.today - ago, random.int(7 * 60, 23 * 60));
  const life = liveOn(setting, random, LEAD_PATH, created);
  const isTouched = life.length > 1 || random.chance(0.55);
  return { ...lead(random, random.pick(SELLERS.get(0) ?? []), random.weighted(SOURCES), created), life, isTouched };
}

function lead(
  random: Random,
  responsible: number,
  source: string | null,
  created: number,
): Omit<LeadPlan, "life" | "isTouched"> {
  return {
    created,
    responsible,
    source,
    thousands: random.chance(0.5) ? 0 : Math.round(random.spread(900, 0.8)),
    isCallAnswered: random.chance(0.6),
  };
}

/** What came in together with a lead, and the first answer to it. */
export function leadActivities(setting: Setting, leads: readonly NumberedLead[]): ActivityPlan[] {
  const random = setting.random("lead-activities");
  return leads.flatMap((lead) => [...incoming(setting, lead), ...firstTouch(setting, random, lead)]);
}

function incoming(setting: Setting, lead: NumberedLead): ActivityPlan[] {
  const subject = setting.content.crm.channels[lead.source ?? ""];
  if (subject === undefined) return [];
  const kind = lead.source === "CALL" ? "call" : lead.source === "EMAIL" ? "mail" : "form";
  const isAnswered = kind === "call" && lead.isTouched && lead.isCallAnswered;
  return [
    {
      kind,
      direction: 1,
      subject,
      responsible: lead.responsible,
      created: lead.created,
      deadline: lead.created,
      ...(isAnswered && { completed: lead.created + 4 * MINUTE }),
      ...(kind === "call" && !isAnswered && { isMissed: true }),
      isFromChannel: true,
      bindings: [{ type: LEAD, id: lead.id }],
    },
  ];
}

function firstTouch(setting: Setting, random: Random, lead: NumberedLead): ActivityPlan[] {
  if (!lead.isTouched) return [];
  const firstMove = lead.life[1]?.at ?? setting.midnight;
  const wanted = lead.created + Math.floor(random.spread(1.5, 0.9) * HOUR);
  const done = Math.max(Math.min(wanted, firstMove - 2 * MINUTE, setting.midnight - 2 * MINUTE), lead.created + MINUTE);
  const kind = random.chance(0.7) ? "call" : "mail";
  const subjects = kind === "call" ? setting.content.crm.calls : setting.content.crm.mails;
  return [
    {
      kind,
      direction: 2,
      subject: random.pick(subjects).replace(/:? ?\{company\}/, ""),
      responsible: lead.responsible,
      created: Math.max(lead.created, done - 3 * MINUTE),
      deadline: done,
      completed: done,
      bindings: [{ type: LEAD, id: lead.id }],
    },
  ];
}

export function leadRows(setting: Setting, leads: readonly NumberedLead[], touches: Touches): ClassicRow[] {
  const random = setting.random("lead-cards");
  return leads.map((lead, index) => leadRow(setting, random, lead, touches, index));
}

function leadTitle(setting: Setting, random: Random, source: string | null): string {
  const { leadTopics, leadTitles, leadTitle: usual } = setting.content.crm;
  return (leadTitles[source ?? ""] ?? usual).replace("{topic}", random.pick(leadTopics));
}

function leadRow(setting: Setting, random: Random, lead: NumberedLead, touches: Touches, index: number): ClassicRow {
  const { clock, content } = setting;
  const end = lastMove(lead.life);
  const name = inventName(setting, random);
  const owner = String(lead.responsible);
  const touched = Math.max(lead.created, touches.last(LEAD, lead.id) ?? 0);
  const currency = content.crm.currencies[0]?.code ?? "";
  const hasMail = lead.source === "EMAIL" || random.chance(0.5);
  const mail = `${transliterate(`${name.first}.${name.last}`)}.${lead.id}@${content.people.mailDomain}`;
  return {
    ID: String(lead.id),
    TITLE: leadTitle(setting, random, lead.source),
    HONORIFIC: null,
    NAME: name.first,
    SECOND_NAME: "",
    LAST_NAME: name.last,
    COMPANY_TITLE: random.chance(0.6)
      ? content.people.companyName(
          random.pick(content.people.companyFirst),
          random.pick(content.people.companySecond),
          random.pick(content.people.companyForms),
        )
      : "",
    COMPANY_ID: null,
    CONTACT_ID: null,
    IS_RETURN_CUSTOMER: "N",
    BIRTHDATE: "",
    SOURCE_ID: lead.source,
    SOURCE_DESCRIPTION: "",
    STATUS_ID: end.stage,
    STATUS_DESCRIPTION: "",
    STATUS_SEMANTIC_ID: end.semantics,
    POST: "",
    COMMENTS: "",
    CURRENCY_ID: currency,
    OPPORTUNITY: decimalOf(centsOf(setting, currency, lead.thousands, 0)),
    IS_MANUAL_OPPORTUNITY: "Y",
    HAS_PHONE: "Y",
    HAS_EMAIL: hasMail ? "Y" : "N",
    HAS_IMOL: "N",
    ASSIGNED_BY_ID: owner,
    CREATED_BY_ID: owner,
    MODIFY_BY_ID: owner,
    MOVED_BY_ID: owner,
    DATE_CREATE: clock.iso(lead.created),
    DATE_MODIFY: clock.iso(Math.max(end.at, touched)),
    DATE_CLOSED: end.semantics === "P" ? "" : clock.iso(end.at),
    MOVED_TIME: clock.iso(end.at),
    OPENED: "Y",
    ...NO_ORIGIN,
    LAST_ACTIVITY_TIME: clock.iso(touched),
    LAST_ACTIVITY_BY: owner,
    PHONE: multiField("PHONE", [content.people.phone(30_000 + index)], 500_000 + lead.id * 10),
    ...(hasMail && { EMAIL: multiField("EMAIL", [mail], 500_000 + lead.id * 10 + 5) }),
  };
}
