import type { Profile, ProfilePortal } from "./profile.ts";

/** Whether two sign-ins are those of one user on one portal. A user that is not known is nobody's. */
export function isSameOwner(before: Pick<Profile, "portal" | "user">, now: Pick<Profile, "portal" | "user">): boolean {
  const isSameUser = now.user.id !== undefined && before.user.id === now.user.id;
  return isSameUser && isSamePortal(before.portal, now.portal);
}

/** A host may be given to another portal, and a portal to another host: what names it for ever counts where it is known. */
function isSamePortal(before: ProfilePortal, now: ProfilePortal): boolean {
  if (before.memberId !== undefined && now.memberId !== undefined) return before.memberId === now.memberId;
  return before.host === now.host && before.url === now.url;
}
