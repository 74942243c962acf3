import type { Section } from "@b24kit/report";
import { dateOf, factList, nameList, type Fact } from "../shared/present-helpers.ts";
import type { BriefingPeople } from "./data.ts";
import type { BriefingShowing } from "./showing.ts";

/** Who is away, whose birthday it is this week. */
export function presentPeople(people: BriefingPeople, showing: BriefingShowing): Section {
  const { t } = showing;
  const items = [...absentFact(people, showing), ...birthdayFact(people, showing)];
  const nobody = t(people.absent === null ? "noBirthdays" : "everybodyIn");
  return {
    kind: "section",
    id: "people",
    title: t("people"),
    emoji: "👥",
    blocks: items.length > 0 ? [...factList(items)] : [{ kind: "paragraph", text: nobody }],
  };
}

function absentFact({ absent }: BriefingPeople, showing: BriefingShowing): Fact[] {
  if (absent === null || absent.length === 0) return [];
  const { t, format } = showing;
  const names = absent.map(({ name, until }) =>
    until === null ? name : t("absentUntil", { name, date: format.date(dateOf(until)) }),
  );
  return [{ label: t("absent"), value: nameList(names, showing) }];
}

function birthdayFact({ birthdays }: BriefingPeople, showing: BriefingShowing): Fact[] {
  if (birthdays.length === 0) return [];
  const { t, format } = showing;
  const names = birthdays.map(({ name, date }) => t("birthday", { name, date: format.weekday(dateOf(date), "short") }));
  return [{ label: t("birthdays"), value: nameList(names, showing) }];
}
