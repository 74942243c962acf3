import { toText } from "../../php/values.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { serverIso } from "../../server/time-profile.ts";
import type { UserRow } from "../../world/types.ts";
import { absentUntil } from "../calendar/absence.ts";

const colours = [
  "#df532d",
  "#64a513",
  "#4ba984",
  "#4ba5c3",
  "#3e99ce",
  "#8474c8",
  "#1eb4aa",
  "#f76187",
  "#58cc47",
  "#ab7761",
];

/** A person as the messenger describes people: snake_case, numbers, `false` for what there is not. */
export function imUser(portal: PortalState, id: number): Record<string, unknown> | null {
  const row = portal.users.get(id);
  if (row === undefined) return null;
  const until = absentUntil(portal, id);
  return {
    id,
    active: row.ACTIVE,
    name: `${row.NAME} ${row.LAST_NAME}`.trim(),
    first_name: row.NAME,
    last_name: row.LAST_NAME,
    work_position: toText(row["WORK_POSITION"]),
    color: colours[id % colours.length],
    avatar: "",
    avatar_hr: "",
    gender: toText(row["PERSONAL_GENDER"]) === "F" ? "F" : "M",
    birthday: birthday(row),
    extranet: false,
    network: false,
    bot: false,
    connector: false,
    external_auth_id: "default",
    status: "online",
    idle: false,
    last_activity_date: false,
    mobile_last_date: false,
    desktop_last_date: false,
    absent: until === undefined ? false : serverIso(portal, until),
    departments: row.UF_DEPARTMENT,
    phones: phones(row),
    bot_data: null,
    type: "user",
    website: "",
    email: toText(row["EMAIL"]),
  };
}

/** "DD-MM", "" when it is not known. */
function birthday(row: UserRow): string {
  const match = /^\d{4}-(\d{2})-(\d{2})/.exec(toText(row["PERSONAL_BIRTHDAY"]));
  return match === null ? "" : `${match[2]}-${match[1]}`;
}

function phones(row: UserRow): unknown {
  const found = {
    work_phone: toText(row["WORK_PHONE"]),
    personal_mobile: toText(row["PERSONAL_MOBILE"]),
    personal_phone: toText(row["PERSONAL_PHONE"]),
    inner_phone: toText(row["UF_PHONE_INNER"]),
  };
  const known = Object.entries(found).filter(([, number]) => number !== "");
  return known.length === 0 ? false : Object.fromEntries(known);
}
