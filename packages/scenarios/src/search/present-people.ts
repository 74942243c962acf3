import type { Section } from "@b24kit/report";
import { listBlock, type ListItem, shortText } from "../shared/present-helpers.ts";
import type { FoundPerson, SearchData } from "./data.ts";
import type { SearchShowing } from "./showing.ts";

/** Colleagues, guests and e-mail users that fit. */
export function peopleSection({ people, guests, emailUsers }: SearchData, showing: SearchShowing): readonly Section[] {
  const found = [people, guests, emailUsers].flatMap((list) => list?.items ?? []);
  if (found.length === 0) return [];
  const items = found.map((person) => personItem(person, showing));
  return [
    { kind: "section", id: "people", title: showing.t("people"), emoji: "👥", blocks: [listBlock(items, showing)] },
  ];
}

function personItem(
  { person, position, departments, isActive, kind, link }: FoundPerson,
  showing: SearchShowing,
): ListItem {
  const { t, limits } = showing;
  const facts = [
    shortText(position ?? "", limits.title),
    departments.map((name) => shortText(name, limits.title)).join(", "),
    kind === "employee" ? "" : t(kind),
    isActive ? "" : t("dismissed"),
  ].filter((fact) => fact !== "");
  return {
    text: [
      { text: shortText(person.name, limits.title) || `#${person.id}`, link },
      { text: facts.map((fact) => ` · ${fact}`).join(""), tone: "muted" },
    ],
  };
}
