import { DAY } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import { transliterate } from "../transliterate.ts";
import type { ClassicRow } from "../types.ts";
import { multiField } from "../multi-field.ts";
import { NO_ORIGIN } from "./no-origin.ts";
import type { Setting } from "./setting.ts";
import { SELLERS } from "./team.ts";
import { COMPANY, CONTACT, type Touches } from "./touches.ts";

export interface Company {
  readonly id: number;
  readonly name: string;
  readonly responsible: number;
  readonly created: number;
}

export interface Contact {
  readonly id: number;
  readonly company?: Company;
  readonly first: string;
  readonly second: string;
  readonly last: string;
  readonly responsible: number;
  readonly created: number;
}

export interface Customers {
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  /** Contacts of a company; companies without contacts are missing. */
  readonly byCompany: ReadonlyMap<number, readonly Contact[]>;
}

export function inventCustomers(setting: Setting): Customers {
  const companies = inventCompanies(setting);
  const contacts = inventContacts(setting, companies);
  const employed = contacts.filter(({ company }) => company);
  return { companies, contacts, byCompany: Map.groupBy(employed, ({ company }) => company?.id ?? 0) };
}

/** A person's name in the words of the language. */
export function inventName(
  setting: Setting,
  random: Random,
): Pick<Contact, "first" | "second" | "last"> & { woman: boolean } {
  const { people } = setting.content;
  const woman = random.chance(0.45);
  const surname = random.pick(people.surnames);
  const father = random.pick(people.men);
  return {
    woman,
    first: random.pick(woman ? people.women : people.men),
    second: people.patronymic(father, woman ? "F" : "M"),
    last: woman ? people.feminine(surname) : surname,
  };
}

function inventCompanies(setting: Setting): Company[] {
  const random = setting.random("companies");
  const sellers = SELLERS.get(0) ?? [];
  let id = 11;
  let created = setting.midnight - 1400 * DAY;
  const count = setting.count(200);
  return companyNames(setting, random, count).map((name) => {
    id += random.int(1, 3);
    created += Math.floor((random.next() * 2 * 1000 * DAY) / count);
    return { id, name, responsible: random.pick(sellers), created: Math.min(created, setting.midnight - DAY) };
  });
}

/** Different names: every pair of roots once, then again with a city. */
function companyNames(setting: Setting, random: Random, count: number): string[] {
  const { people } = setting.content;
  const pairs = people.companyFirst.flatMap((first) => people.companySecond.map((second) => ({ first, second })));
  const order = random.shuffle(pairs);
  return Array.from({ length: count }, (_, index) => {
    const pair = order[index % order.length];
    if (!pair) throw new RangeError("no company names");
    const round = Math.floor(index / order.length);
    const city =
      round === 0 ? "" : `-${people.cities[round % people.cities.length]}${round >= people.cities.length ? round : ""}`;
    return people.companyName(pair.first, `${pair.second}${city}`, random.pick(people.companyForms));
  });
}

function inventContacts(setting: Setting, companies: readonly Company[]): Contact[] {
  const random = setting.random("contacts");
  const sellers = SELLERS.get(0) ?? [];
  const count = setting.count(600);
  let id = 40;
  let created = setting.midnight - 1300 * DAY;
  const contacts = Array.from({ length: count }, () => {
    id += random.int(1, 3);
    created += Math.floor((random.next() * 2 * 1250 * DAY) / count);
    const { first, second, last } = inventName(setting, random);
    const company = companies.length > 0 && random.chance(0.9) ? random.pick(companies) : undefined;
    return {
      id,
      first,
      second,
      last,
      ...(company && { company }),
      responsible: company?.responsible ?? random.pick(sellers),
      created: Math.min(created, setting.midnight - DAY),
    };
  });
  return contacts.map((contact, index) => namesakeOf(contacts, index) ?? contact);
}

/** Every company of this size knows two people of one name. */
function namesakeOf(contacts: readonly Contact[], index: number): Contact | undefined {
  const [contact, other] = [contacts[index], contacts[index - 5]];
  if (contact === undefined || other === undefined || index % 100 !== 9) return undefined;
  return { ...contact, first: other.first, second: other.second, last: other.last };
}

export function companyRows(setting: Setting, customers: Customers, touches: Touches): ClassicRow[] {
  const random = setting.random("company-cards");
  const { clock, content } = setting;
  return customers.companies.map((company, index) => ({
    ID: String(company.id),
    COMPANY_TYPE: "CUSTOMER",
    TITLE: company.name,
    LOGO: null,
    LEAD_ID: null,
    HAS_PHONE: "Y",
    HAS_EMAIL: "Y",
    HAS_IMOL: "N",
    ASSIGNED_BY_ID: String(company.responsible),
    CREATED_BY_ID: String(company.responsible),
    MODIFY_BY_ID: String(company.responsible),
    INDUSTRY: random.pick(["MANUFACTURING", "OTHER"]),
    REVENUE: `${random.int(1, 900) * 1_000_000}`,
    CURRENCY_ID: content.crm.currencies[0]?.code ?? "",
    EMPLOYEES: random.pick(["EMPLOYEES_1", "EMPLOYEES_2", "EMPLOYEES_3"]),
    COMMENTS: "",
    DATE_CREATE: clock.iso(company.created),
    DATE_MODIFY: clock.iso(company.created),
    OPENED: "Y",
    ...NO_ORIGIN,
    IS_MY_COMPANY: "N",
    ADDRESS_CITY: random.pick(content.people.cities),
    LAST_ACTIVITY_TIME: clock.iso(touches.last(COMPANY, company.id) ?? company.created),
    LAST_ACTIVITY_BY: String(company.responsible),
    PHONE: multiField("PHONE", [content.people.phone(50_000 + index)], company.id * 10),
    EMAIL: multiField("EMAIL", [`office${company.id}@${content.people.mailDomain}`], company.id * 10 + 5),
  }));
}

export function contactRows(setting: Setting, customers: Customers, touches: Touches): ClassicRow[] {
  const random = setting.random("contact-cards");
  return customers.contacts.map((contact, index) => contactRow(setting, random, touches, contact, index));
}

function contactRow(setting: Setting, random: Random, touches: Touches, contact: Contact, index: number): ClassicRow {
  const { clock, content } = setting;
  const owner = String(contact.responsible);
  const mail = random.chance(0.8)
    ? [`${transliterate(`${contact.first}.${contact.last}`)}${contact.id}@${content.people.mailDomain}`]
    : [];
  const phones = [content.people.phone(index), ...(random.chance(0.15) ? [content.people.phone(20_000 + index)] : [])];
  return {
    ID: String(contact.id),
    POST: random.pick(content.people.posts),
    COMMENTS: "",
    HONORIFIC: null,
    NAME: contact.first,
    SECOND_NAME: contact.second,
    LAST_NAME: contact.last,
    PHOTO: null,
    LEAD_ID: null,
    TYPE_ID: "CLIENT",
    SOURCE_ID: random.pick(["CALL", "WEB", "TRADE_SHOW", "RECOMMENDATION", "PARTNER"]),
    SOURCE_DESCRIPTION: "",
    COMPANY_ID: contact.company ? String(contact.company.id) : null,
    BIRTHDATE: "",
    EXPORT: "Y",
    HAS_PHONE: "Y",
    HAS_EMAIL: mail.length > 0 ? "Y" : "N",
    HAS_IMOL: "N",
    DATE_CREATE: clock.iso(contact.created),
    DATE_MODIFY: clock.iso(contact.created),
    ASSIGNED_BY_ID: owner,
    CREATED_BY_ID: owner,
    MODIFY_BY_ID: owner,
    OPENED: "Y",
    ...NO_ORIGIN,
    LAST_ACTIVITY_TIME: clock.iso(touches.last(CONTACT, contact.id) ?? contact.created),
    LAST_ACTIVITY_BY: owner,
    PHONE: multiField("PHONE", phones, 100_000 + contact.id * 10),
    ...(mail.length > 0 && { EMAIL: multiField("EMAIL", mail, 100_000 + contact.id * 10 + 5) }),
  };
}
