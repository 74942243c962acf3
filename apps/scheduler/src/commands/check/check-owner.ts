import type { Config, Owner } from "../../config/config.ts";
import type { Portals } from "../../portals/open-portals.ts";
import { checkTarget, type TargetParts } from "./check-target.ts";
import { type Finding, findingOf, named, warning } from "./finding.ts";

/** What the file alone tells of the owner: nobody is named, or who fails first cannot tell of it. */
export function ownerFindings({ owner, jobs, targets }: Config): readonly Finding[] {
  if (jobs.size === 0) return [];
  if (owner === undefined) return [nobody];
  const isShared = [...jobs.values()].some(({ profile }) => profile === owner.profile);
  return isShared && needsPortal(targets, owner) ? [sharedProfile(owner)] : [];
}

const nobody = warning(named.file, {
  ru: "owner не задан: о сбое, который не проходит, никто не узнает",
  en: "there is no owner: nobody is told of a failure that lasts",
});

function sharedProfile({ target }: Owner): Finding {
  return warning(named.target(target), {
    ru: `владелец узнаёт о сбоях с тем же ключом, с которым работают задания: если откажет он, сообщения не будет → другой профиль: owner: { target: ${target}, profile: … }, или получатель вне портала`,
    en: `the owner is told with the same key that the jobs use: if that one fails, nothing arrives → another profile: owner: { target: ${target}, profile: … }, or a target outside of the portal`,
  });
}

/** Looks at the way to the owner, with the key that it goes with. Nothing is sent. */
export async function checkOwner(parts: TargetParts & { readonly portals: Portals }): Promise<readonly Finding[]> {
  const { owner, targets } = parts.config;
  const target = targets.get(owner?.target ?? "");
  if (owner === undefined || target === undefined) return [];
  const sending = { name: owner.target, target, people: undefined };
  if (!needsPortal(targets, owner)) return checkTarget(undefined, sending, parts);
  try {
    return await parts.portals.use(owner.profile, async (portal) => {
      // Asked anew, as for the jobs: the key may be revoked.
      await portal.client.call("scope", {}, { retries: 0 });
      return checkTarget(portal, sending, parts);
    });
  } catch (error) {
    return [findingOf(named.profile(owner.profile), error)];
  }
}

function needsPortal(targets: Config["targets"], { target }: Owner): boolean {
  const kind = targets.get(target)?.kind;
  return kind === "chat" || kind === "notification";
}
