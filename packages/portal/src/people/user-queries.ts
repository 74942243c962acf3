import { command } from "@b24kit/client";
import { definedEntries, hasEmptyList } from "../conditions.ts";
import type { Person } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parsePeople, USER_FIELDS } from "./user-adapter.ts";

export interface PeopleConditions {
  readonly ids?: readonly number[];
  readonly isActive?: boolean;
}

/** Users of the portal: all, dismissed ones included, unless conditions say otherwise. Bots are never told. */
export function peopleWhere(conditions: PeopleConditions = {}): Query<Person> {
  const { ids, isActive } = conditions;
  const filter = definedEntries({ ID: ids, ACTIVE: isActive === undefined ? undefined : isActive ? "Y" : "N" });
  return {
    command: command("user.get", { FILTER: filter, select: USER_FIELDS }),
    scope: "user",
    parse: (rows) =>
      parsePeople(rows).filter(
        (person) =>
          (ids === undefined || ids.includes(person.id)) && (isActive === undefined || person.isActive === isActive),
      ),
    isEmpty: hasEmptyList(ids),
  };
}
