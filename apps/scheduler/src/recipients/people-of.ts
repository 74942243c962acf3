import { type Dictionaries, emailsOf, membersOf, type Portal } from "b24kit";
import type { FanOut } from "../config/config.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";
import { managersOf } from "./managers-of.ts";
import { zoneOf } from "./zone-of.ts";

/** Whom a job that fans out makes a report for. */
export interface ReportPerson {
  readonly userId: number;
  readonly name: string;
  /** Undefined: the portal has none, or does not tell. */
  readonly email: string | undefined;
  /** As Temporal takes it. */
  readonly zone: string;
  /** Whose things the report speaks of. */
  readonly whose: { readonly kind: "user" | "department"; readonly id: number };
  /** Departments that they head besides the one of the report. */
  readonly others: readonly number[];
}

type Whose = Pick<ReportPerson, "userId" | "whose" | "others">;

/** How people are looked up. */
export interface PeopleOptions {
  /** A report goes to their own addresses. */
  readonly withEmail: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The people of a job that fans out, in service, as the portal has them now: never from a cache. Throws `SchedulerError` when the
 * department is not there or cannot be read, nor the addresses that are asked for: nobody to be told is not the same as not knowing
 * whom to tell.
 */
export async function peopleOf(
  portal: Portal,
  fanOut: FanOut,
  { withEmail, signal }: PeopleOptions,
): Promise<readonly ReportPerson[]> {
  const options = signal === undefined ? {} : { signal };
  const dictionaries = await portal.dictionaries({ ...options, refresh: "people" });
  refuseUnknown(dictionaries, fanOut);
  const whose = fanOut.who === "members" ? membersWhose(dictionaries, fanOut) : managersWhose(dictionaries, fanOut);
  const addresses = withEmail ? await addressesOf(portal, whose, options) : new Map<number, string>();
  return whose.map((one) => ({
    ...one,
    name: dictionaries.people.get(one.userId)?.name ?? `#${one.userId}`,
    email: addresses.get(one.userId),
    zone: zoneOf(dictionaries, one.userId),
  }));
}

async function addressesOf(portal: Portal, whose: readonly Whose[], options: Pick<PeopleOptions, "signal">) {
  const { emails } = await portal.read({ emails: emailsOf(whose.map(({ userId }) => userId)) }, options);
  if (!emails.ok) throw unreadable(emails.failure.scope);
  return new Map(emails.rows.map(({ id, email }) => [id, email]));
}

function membersWhose(dictionaries: Dictionaries, { department, isDeep }: FanOut): readonly Whose[] {
  const members = membersOf(dictionaries, department, { deep: isDeep });
  return members.map(({ id }) => ({ userId: id, whose: { kind: "user", id }, others: [] }));
}

function managersWhose(dictionaries: Dictionaries, fanOut: FanOut): readonly Whose[] {
  return managersOf(dictionaries, fanOut).map(({ userId, department, others }) => ({
    userId,
    whose: { kind: "department", id: department },
    others,
  }));
}

function refuseUnknown({ failures, departments }: Dictionaries, { department }: FanOut): void {
  const failure = failures.find(({ key }) => key === "people" || key === "departments");
  if (failure !== undefined) throw unreadable(failure.scope);
  if (!departments.has(department)) throw unknownDepartment(department);
}

function unreadable(scope: string | undefined): SchedulerError {
  const right =
    scope === undefined ? { ru: "", en: "" } : { ru: `: нет права ${scope}`, en: `: the right ${scope} is missing` };
  return new SchedulerError({
    code: scope === undefined ? "unreadable" : "missing-scope",
    exitCode: scope === undefined ? exitCodes.failed : exitCodes.access,
    words: {
      what: { ru: "неизвестно, кому отправлять отчёт", en: "it is not known whom the report goes to" },
      why: {
        ru: `портал не дал прочитать сотрудников, отделы или почту${right.ru}`,
        en: `the portal did not tell its people, departments or e-mails${right.en}`,
      },
      next:
        scope === undefined
          ? { ru: "повторите позже", en: "try again later" }
          : { ru: "отметьте это право в вебхуке на портале", en: "tick that right in the webhook on the portal" },
    },
  });
}

function unknownDepartment(id: number): SchedulerError {
  return new SchedulerError({
    code: "unknown-department",
    exitCode: exitCodes.usage,
    words: {
      what: { ru: `на портале нет отдела ${id}`, en: `the portal has no department ${id}` },
      why: { ru: "отдел закрыт или номер неверен", en: "it was closed, or the number is wrong" },
      next: { ru: "исправьте for.department в файле", en: "correct for.department in the file" },
    },
  });
}
