/** What the portal can tell about, with the scope that opens it; "" for events of the application itself. */
export const eventScopes: ReadonlyMap<string, string> = new Map([
  ...objectCodes("crm", "ONCRM", ["LEAD", "DEAL", "CONTACT", "COMPANY", "ACTIVITY", "DYNAMICITEM", "TIMELINECOMMENT"]),
  ...objectCodes("task", "ONTASK", ["", "COMMENT"]),
  ...objectCodes("calendar", "ONCALENDAR", ["ENTRY"]),
  ["ONUSERADD", "user"],
  ...["INSTALL", "UPDATE", "UNINSTALL", "PAYMENT", "METHODCONFIRM", "TEST"].map(
    (name) => [`ONAPP${name}`, ""] as const,
  ),
  ["ONOFFLINEEVENT", ""],
]);

function objectCodes(scope: string, prefix: string, names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((name) => ["ADD", "UPDATE", "DELETE"].map((action) => [prefix + name + action, scope] as const));
}

/** Whether a key with these scopes is told of the event. */
export function isAvailable(code: string, scopes: readonly string[]): boolean {
  const scope = eventScopes.get(code);
  return scope === "" || (scope !== undefined && scopes.includes(scope));
}
