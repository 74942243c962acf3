import { toInt, toText, upperCaseNames } from "../php/values.ts";
import { userZone } from "../portal/caller.ts";
import { RestError } from "../server/rest-error.ts";
import { formatIso } from "../time/format.ts";
import type { MethodCall, MethodResult, MethodTable } from "./method.ts";

/** Working days. */
export const timemanMethods: MethodTable = {
  "timeman.status": { scopes: ["timeman"], support: "full", run: status },
};

/** The working day of the caller or of USER_ID, whom only an administrator or a superior may ask about. */
function status(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const asked = upperCaseNames(call.params)["USER_ID"];
  const id = asked === undefined || asked === null || asked === "" ? caller.id : toInt(asked);
  const user = portal.users.get(id);
  if (user === undefined) throw new RestError("", "User not found");
  if (id !== caller.id && !caller.isAdmin && !caller.subordinates.has(id)) {
    throw new RestError("ACCESS_DENIED", "Access denied!", 403);
  }
  const row = portal.world.workdays.find((day) => toInt(day["USER_ID"]) === id) ?? {};
  return { result: render(call, userZone(portal, user), row) };
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
