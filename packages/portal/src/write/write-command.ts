import type { Command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";

/** A command that changes something. Building it sends nothing: whoever runs it asks the guard first. */
export type WriteCommand = Command;

/** ISO 8601 to the second with the offset of the moment's zone, which every family of methods reads the same way. */
export function writtenTime(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** "" takes a text away on the portal, so what is not given is not sent. */
export function givenOnly(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
