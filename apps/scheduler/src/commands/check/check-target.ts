import { openChannel, type ChannelParts, type Target } from "@b24kit/delivery";
import type { Grants, OpenedPortal } from "b24kit";
import type { Config, Job } from "../../config/config.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { ReportPerson } from "../../recipients/people-of.ts";
import type { Text } from "../../words.ts";
import { type Finding, findingOf, named } from "./finding.ts";

/** What targets are looked at with. */
export interface TargetParts extends Pick<ChannelParts, "secret" | "env" | "stdout" | "now"> {
  readonly config: Config;
  /** Secrets that were found missing are told once. */
  readonly toldSecrets: Set<string>;
}

/** Looks at the targets of a job: their secrets are there, grants cover their recipients, paths can be used. Nothing is sent. */
export async function checkTargets(
  portal: OpenedPortal,
  job: Job,
  people: readonly ReportPerson[] | undefined,
  parts: TargetParts,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const name of job.targets) {
    const target = parts.config.targets.get(name);
    if (target !== undefined) findings.push(...(await checkTarget(portal, { name, target, people }, parts)));
  }
  findings.push(...(await missingSecrets(named.job(job.name), job.ping, parts)));
  return findings;
}

/** A target, and for whom reports go there; undefined: for all. */
interface Sending {
  readonly name: string;
  readonly target: Target;
  readonly people: readonly ReportPerson[] | undefined;
}

/** Looks at one target with the key that sends; undefined: it needs none. */
export async function checkTarget(
  portal: OpenedPortal | undefined,
  sending: Sending,
  parts: Omit<TargetParts, "config">,
): Promise<readonly Finding[]> {
  const { name, target } = sending;
  return [
    ...(await missingSecrets(named.target(name), target, parts)),
    ...(await unusable(sending, portal, parts)),
    ...(portal === undefined ? [] : await missingGrants(portal, sending, parts.now())),
  ];
}

/** Who has an e-mail stands for those who have: who has none was told of before. */
function someone(people: Sending["people"]): ReportPerson | undefined {
  return people?.find(({ email }) => email !== undefined) ?? people?.[0];
}

/** Names of secrets in the settings of a target. */
export function secretNames(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "secret" && typeof inner === "string" ? [inner] : secretNames(inner),
  );
}

/** Secrets that these settings name and that cannot be read. */
export async function missingSecrets(
  about: Text,
  settings: unknown,
  parts: Pick<TargetParts, "secret" | "toldSecrets">,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const secret of secretNames(settings)) {
    if (parts.toldSecrets.has(secret)) continue;
    await parts.secret(secret).catch((error: unknown) => {
      parts.toldSecrets.add(secret);
      findings.push({ ...findingOf(about, error), exitCode: exitCodes.access });
    });
  }
  return findings;
}

/** Opening finds what is described wrongly; a secret that is missing was told before. */
async function unusable(
  { name, target, people }: Sending,
  portal: OpenedPortal | undefined,
  parts: Omit<TargetParts, "config">,
): Promise<readonly Finding[]> {
  if (secretNames(target).some((secret) => parts.toldSecrets.has(secret))) return [];
  try {
    await using _channel = await openChannel(target, {
      ...parts,
      client: async () => portal?.client ?? Promise.reject(new TypeError("no portal for a target that needs none")),
      recipient: someone(people),
    });
    return [];
  } catch (error) {
    return [findingOf(named.target(name), error)];
  }
}

async function missingGrants(portal: OpenedPortal, sending: Sending, now: number): Promise<readonly Finding[]> {
  const { target, people, name } = sending;
  if (target.kind !== "chat" && target.kind !== "notification") return [];
  const recipients =
    target.to === "recipient" ? (people ?? []).map(({ userId }) => String(userId)) : [String(target.to)];
  if (portal.profile === undefined) return [noProfile(name)];
  try {
    const grants = await portal.grants();
    const uncovered = recipients.filter(
      (recipient) => !isCovered(grants, portal, { kind: target.kind, recipient, now }),
    );
    return uncovered.length === 0 ? [] : [noGrant(name, target.kind, uncovered, portal.profile)];
  } catch (error) {
    return [findingOf(named.target(name), error)];
  }
}

const methods = { chat: "im.message.add", notification: "im.notify.personal.add" } as const;

interface Question {
  readonly kind: keyof typeof methods;
  readonly recipient: string;
  readonly now: number;
}

function isCovered(grants: Grants, { client, profile }: OpenedPortal, { kind, recipient, now }: Question): boolean {
  const params =
    kind === "chat" ? { DIALOG_ID: recipient, MESSAGE: "?" } : { USER_ID: Number(recipient), MESSAGE: "?" };
  return grants.covers({ method: methods[kind], params }, { profile, portal: client.portal.host, now }) !== undefined;
}

function noGrant(name: string, kind: Question["kind"], recipients: readonly string[], profile: string): Finding {
  const to = recipients
    .slice(0, mostShown)
    .map((recipient) => ` --to ${recipient}`)
    .join("");
  const command = `b24 grant add -P ${profile} --method ${methods[kind]}${to} --days 365`;
  const count = recipients.length;
  return {
    level: "error",
    about: named.target(name),
    text: {
      ru: `нет разрешения отправлять (получателей: ${count}) → ${command}`,
      en: `no grant to send (recipients: ${count}) → ${command}`,
    },
    exitCode: exitCodes.access,
  };
}

/** A grant has room for as many. */
const mostShown = 50;

function noProfile(name: string): Finding {
  return {
    level: "error",
    about: named.target(name),
    text: {
      ru: "вебхук из окружения только читает, сообщения отправляет сохранённый профиль → b24 auth login",
      en: "a webhook of the environment only reads; a stored profile sends messages → b24 auth login",
    },
    exitCode: exitCodes.access,
  };
}
