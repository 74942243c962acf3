import type { ProfileAccess } from "@b24kit/credential-store";

const ranks: Readonly<Record<ProfileAccess["level"], number>> = { "read-only": 0, write: 1, destructive: 2 };

/** Whether the second access lets anything through that the first one did not. Patterns are compared as text. */
export function isRaised(before: ProfileAccess, after: ProfileAccess): boolean {
  const isHigher = ranks[after.level] > ranks[before.level];
  const isLooser = before.confirm === "person" && after.confirm === "agent";
  const isLooserStill = before.confirmDestructive === undefined && after.confirmDestructive === "agent";
  const isLessDenied = before.deny.some((pattern) => !after.deny.includes(pattern));
  return isHigher || isLooser || isLooserStill || isLessDenied || isWider(before.allow, after.allow);
}

/** An empty list allows everything. */
function isWider(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0) return false;
  return after.length === 0 || after.some((pattern) => !before.includes(pattern));
}
