import { isTruthy, toInt, toText, upperCaseNames } from "../php/values.ts";
import { userZone } from "../portal/caller.ts";
import { RestError } from "../server/rest-error.ts";
import { formatIso } from "../time/format.ts";
import type { UserRow } from "../world/types.ts";
import type { MethodCall, MethodResult, MethodTable } from "./method.ts";

/** Working days. */
export const timemanMethods: MethodTable = {
  "timeman.status": { scopes: ["timeman"], support: "full", run: status },
  "timeman.settings": {
    scopes: ["timeman"],
    support: "partial",
    note: "Others may be asked about by whom timeman.status lets ask; the documentation names no rule.",
    run: settings,
  },
};

function status(call: MethodCall): MethodResult {
  const user = askedUser(call);
  return { result: render(call, userZone(call.portal, user), workdayOf(call, user)) };
}

/** Whose working day is recorded: everybody who has a row, unless the row says UF_TIMEMAN false. */
function settings(call: MethodCall): MethodResult {
  const user = askedUser(call);
  const row = workdayOf(call, user);
  const isOwn = Number(user.ID) === call.caller.id;
  return {
    result: {
      UF_TIMEMAN: "USER_ID" in row && isYes(row["UF_TIMEMAN"] ?? true),
      UF_TM_FREE: isYes(row["UF_TM_FREE"]),
      UF_TM_MAX_START: toText(row["UF_TM_MAX_START"], "09:15:00"),
      UF_TM_MIN_FINISH: toText(row["UF_TM_MIN_FINISH"], "17:45:00"),
      UF_TM_MIN_DURATION: toText(row["UF_TM_MIN_DURATION"], "08:00:00"),
      UF_TM_ALLOWED_DELTA: toText(row["UF_TM_ALLOWED_DELTA"], "00:15:00"),
      // Answered about oneself only: may one manage the days of others?
      ...(isOwn && { ADMIN: call.caller.isAdmin }),
    },
  };
}

function isYes(value: unknown): boolean {
  return value !== "N" && isTruthy(value);
}

/** The caller or USER_ID, whom only an administrator or a superior may ask about. */
function askedUser({ portal, caller, params }: MethodCall): UserRow {
  const asked = upperCaseNames(params)["USER_ID"];
  const id = asked === undefined || asked === null || asked === "" ? caller.id : toInt(asked);
  const user = portal.users.get(id);
  if (user === undefined) throw new RestError("", "User not found");
  if (id !== caller.id && !caller.isAdmin && !caller.subordinates.has(id)) {
    throw new RestError("ACCESS_DENIED", "Access denied!", 403);
  }
  return user;
}

function workdayOf({ portal }: MethodCall, user: UserRow): Readonly<Record<string, unknown>> {
  return portal.world.workdays.find((day) => toText(day["USER_ID"]) === user.ID) ?? {};
}

function render(call: MethodCall, zone: string, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { portal } = call;
  const state = toText(row["STATUS"], "CLOSED");
  const time = (name: string): string | null => {
    const instant = portal.dates.stored(toText(row[name]));
    return instant === undefined ? null : formatIso(instant, portal.zones.offset(zone, instant));
  };
  return {
    STATUS: state,
    TIME_START: time("TIME_START"),
    TIME_FINISH: time("TIME_FINISH"),
    DURATION: toText(row["DURATION"], "00:00:00"),
    TIME_LEAKS: toText(row["TIME_LEAKS"], "00:00:00"),
    ACTIVE: state === "OPENED",
    IP_OPEN: toText(row["IP_OPEN"]),
    IP_CLOSE: toText(row["IP_CLOSE"]),
    LAT_OPEN: Number(row["LAT_OPEN"] ?? 0),
    LON_OPEN: Number(row["LON_OPEN"] ?? 0),
    LAT_CLOSE: Number(row["LAT_CLOSE"] ?? 0),
    LON_CLOSE: Number(row["LON_CLOSE"] ?? 0),
    TZ_OFFSET: portal.zones.offset(zone, portal.now()) / 1000,
    ...(state === "EXPIRED" ? { TIME_FINISH_DEFAULT: time("TIME_FINISH_DEFAULT") } : {}),
  };
}
