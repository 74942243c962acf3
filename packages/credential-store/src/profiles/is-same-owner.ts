import type { Profile } from "./profile.ts";

/** Whether two sign-ins are those of one user on one portal. A user that is not known is nobody's. */
export function isSameOwner(before: Pick<Profile, "portal" | "user">, now: Pick<Profile, "portal" | "user">): boolean {
  const isSameUser = now.user.id !== undefined && before.user.id === now.user.id;
  return isSameUser && before.portal.host === now.portal.host && before.portal.url === now.portal.url;
}
