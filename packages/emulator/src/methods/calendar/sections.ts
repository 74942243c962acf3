import { toText } from "../../php/values.ts";
import type { Caller } from "../../portal/caller.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import { mayEditCalendar } from "./access.ts";

/** Sections of a calendar: those that its events name, or one that bears the owner's id. */
export function sections(portal: PortalState, type: string, owner: number, caller: Caller): Record<string, unknown>[] {
  const named = portal.events
    .of(type, owner)
    .map((row) => toText(row["SECT_ID"] ?? row["SECTION_ID"]))
    .filter((id) => id !== "");
  const ids = named.length === 0 ? [String(owner)] : [...new Set(named)];
  const mayEdit = mayEditCalendar(caller, type, owner);
  return ids.map((id) => section(portal, id, type, owner, mayEdit));
}

function section(
  portal: PortalState,
  id: string,
  type: string,
  owner: number,
  mayEdit: boolean,
): Record<string, unknown> {
  const user = type === "user" ? portal.users.get(owner) : undefined;
  return {
    ID: id,
    NAME: user === undefined ? type : `${user.NAME} ${user.LAST_NAME}`.trim(),
    GAPI_CALENDAR_ID: null,
    DESCRIPTION: "",
    COLOR: "#9cbeee",
    TEXT_COLOR: "#283000",
    EXPORT: { ALLOW: true },
    CAL_TYPE: type,
    OWNER_ID: String(owner),
    CREATED_BY: String(owner),
    DATE_CREATE: "2020-01-01 09:00:00",
    TIMESTAMP_X: "2020-01-01 09:00:00",
    CAL_DAV_CON: null,
    SYNC_TOKEN: null,
    PAGE_TOKEN: null,
    EXTERNAL_TYPE: "local",
    ACCESS: { G2: 13, [`U${owner}`]: 19 },
    IS_COLLAB: false,
    PERM: {
      view_time: true,
      view_title: true,
      view_full: true,
      add: mayEdit,
      edit: mayEdit,
      edit_section: mayEdit,
      access: mayEdit,
    },
  };
}
