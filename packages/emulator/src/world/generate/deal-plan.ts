import type { CalendarDay } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { Company, Contact, Customers } from "./customers.ts";
import type { Life } from "./life.ts";
import type { Setting } from "./setting.ts";

/** What comes next for an open deal: an activity to do, one that is late, one without a deadline, or nothing. */
export type NextStep = "planned" | "late" | "undated" | "none";

/** A deal before it gets its id and its activities. */
export interface DealPlan {
  readonly categoryId: number;
  readonly life: Life;
  /** Epoch milliseconds; earlier than the first move when the deal came from another pipeline. */
  readonly created: number;
  readonly responsible: number;
  readonly title: string;
  /** Hundredths of the currency. */
  readonly cents: number;
  readonly currency: string;
  readonly plannedClose?: CalendarDay;
  readonly probability?: number;
  readonly company?: Company;
  readonly contact?: Contact;
  readonly isTemplate: boolean;
  /** Nobody touched the deal since it entered its stage. */
  readonly isSilent: boolean;
  readonly next: NextStep;
}

export type NumberedDeal = DealPlan & { readonly id: number };

export function pickCustomer(random: Random, customers: Customers): { company?: Company; contact?: Contact } {
  if (customers.companies.length === 0 || random.chance(0.02)) return {};
  const company = random.pick(customers.companies);
  const people = customers.byCompany.get(company.id);
  return people ? { company, contact: random.pick(people) } : { company };
}

export function dealTitle(setting: Setting, random: Random, categoryId: number, company?: Company): string {
  const pipeline = setting.content.crm.pipelines.find(({ id }) => id === categoryId);
  const words = random.pick(pipeline?.titles ?? []).replace("{n}", String(random.int(10_000, 99_999)));
  return company ? words.replace("{company}", company.name) : words.replace(/(,| для| for) \{company\}/, "");
}

/** Hundredths of a currency for a value in thousands of roubles (or what a rouble is to the company). */
export function centsOf(setting: Setting, currency: string, thousands: number, cents: number): number {
  const { currencies, moneyScale } = setting.content.crm;
  const words = currencies.find(({ code }) => code === currency);
  const unit = words ? Number(words.rate) / Number(words.units) : 1;
  const whole = Math.round((thousands * 1000 * moneyScale) / unit);
  return whole * 100 + cents;
}

/** "1250000.50" */
export function decimalOf(cents: number): string {
  const text = String(cents).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
