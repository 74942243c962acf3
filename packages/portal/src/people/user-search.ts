import { z } from "zod";
import type { Person } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readRows, readWire, wireList, wireText } from "../wire.ts";
import { parsePeople, USER_FIELDS } from "./user-adapter.ts";

const contactRow = z.object({ EMAIL: wireText, USER_TYPE: wireText });

/** Somebody who is no employee, or was found by an address of mail. */
export interface FoundUser extends Person {
  readonly email: string;
  /** "employee", "extranet", "email"; "" where the portal does not tell. */
  readonly userType: string;
}

/** Users with this address of mail, case aside. */
export function peopleWithEmail(email: string): Query<FoundUser> {
  // The field is dropped without a word where the scope does not open it.
  return userPage("user.get", { EMAIL: email }, (user) => user.email.toLowerCase() === email.toLowerCase());
}

/** Up to 50 of those who use the portal by mail, or as guests of the extranet, as far as the portal shows them to the key. */
export function outsiders(userType: "email" | "extranet"): Query<FoundUser> {
  return userPage("user.search", { USER_TYPE: userType }, (user) => user.userType === userType);
}

function userPage(
  method: "user.get" | "user.search",
  filter: Readonly<Record<string, unknown>>,
  isMeant: (user: FoundUser) => boolean,
): Query<FoundUser> {
  return {
    command: { method, params: { FILTER: filter, select: [...USER_FIELDS, "USER_TYPE"] } },
    scope: "user",
    isWhole: true,
    parse: ([result]) => {
      const rows = readWire(method, wireList, result);
      const contacts = readRows(method, contactRow, rows);
      return parsePeople(rows)
        .map((person, index) => {
          const { EMAIL: email = "", USER_TYPE: userType = "" } = contacts[index] ?? {};
          return { ...person, email: email.trim(), userType };
        })
        .filter(isMeant);
    },
  };
}
