import type { Grant } from "b24kit";
import { askText } from "../auth/ask.ts";
import { isInteractive } from "../auth/is-interactive.ts";
import { printFacts, refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { grantColumns, grantJson } from "../writes/grant-list.ts";
import { printList } from "../writes/print-list.ts";
import { realTime } from "../writes/real-time.ts";
import { sayTime } from "../writes/say-time.ts";

export interface GrantOptions {
  readonly method: string;
  readonly to: readonly string[];
  readonly days: number;
}

/** Prints all grants of this computer. */
export async function listGrants(context: Context): Promise<number> {
  refuseDocuments(context);
  const portal = await openPortalFor(context);
  await printList(context, {
    items: (await portal.grants()).list(),
    columns: grantColumns(context),
    json: (grant) => grantJson(grant, realTime(context)),
    empty: { ru: "разрешений нет", en: "there are no grants" },
  });
  return exitCodes.done;
}

const day = 24 * 60 * 60 * 1000;

/** Gives a grant, after a person at the terminal has typed the portal's name. */
export async function addGrant(context: Context, { method, to, days }: GrantOptions): Promise<number> {
  refuseForms(context);
  if (!isInteractive(context.io)) throw noPerson();
  const portal = await openPortalFor(context);
  const grants = await portal.grants();
  const { host } = portal.client.portal;
  const expiresAt = realTime(context) + days * day;
  await askForPortal(context, host, { method, to, expiresAt, profile: portal.profile ?? "" });
  const grant = grants.add({ profile: portal.profile ?? "", portal: host, method, recipients: to, expiresAt });
  const until = sayTime(grant.expiresAt, context.language);
  await printFacts(context, {
    heading: { ru: `Разрешение дано: ${grant.id}, до ${until}`, en: `The grant is given: ${grant.id}, until ${until}` },
    json: grantJson(grant, realTime(context)),
  });
  return exitCodes.done;
}

async function askForPortal(
  context: Context,
  host: string,
  { method, to, expiresAt, profile }: Omit<GrantOptions, "days"> & Pick<Grant, "expiresAt" | "profile">,
): Promise<void> {
  const until = sayTime(expiresAt, context.language);
  const typed = await askText(context, {
    ru: `Профиль ${profile} сможет без вопросов вызывать ${method}; кому: ${to.join(", ")}; до ${until}. Чтобы разрешить, наберите имя портала: ${host}`,
    en: `The profile ${profile} will call ${method} without being asked; to: ${to.join(", ")}; until ${until}. To allow it, type the portal's name: ${host}`,
  });
  if (typed.trim().toLowerCase() !== host) throw notConfirmed();
}

/** Takes a grant away. That makes less possible, so nobody is asked. */
export async function revokeGrant(context: Context, id: string): Promise<number> {
  refuseForms(context);
  const portal = await openPortalFor(context);
  if (!(await portal.grants()).revoke(id)) throw noGrant(id);
  await printFacts(context, {
    heading: { ru: `Разрешение отозвано: ${id}`, en: `The grant is revoked: ${id}` },
    json: { id, status: "revoked" },
  });
  return exitCodes.done;
}

function noPerson(): CliError {
  return new CliError("no-terminal", exitCodes.refused, {
    what: { ru: "разрешение не дано", en: "no grant was given" },
    why: {
      ru: "его даёт человек на терминале, а терминала нет",
      en: "a person gives it on a terminal, and there is none",
    },
    next: { ru: "вызовите команду сами, в терминале", en: "run the command yourself, in a terminal" },
  });
}

function notConfirmed(): CliError {
  return new CliError("not-confirmed", exitCodes.refused, {
    what: { ru: "разрешение не дано", en: "no grant was given" },
    why: { ru: "набрано не имя портала", en: "what was typed is not the portal's name" },
    next: { ru: "повторите команду и наберите имя целиком", en: "repeat the command and type the name as a whole" },
  });
}

function noGrant(id: string): CliError {
  return new CliError("not-found", exitCodes.failed, {
    what: { ru: `нет такого разрешения: ${id}`, en: `there is no such grant: ${id}` },
    why: { ru: "его не было или его уже отозвали", en: "there never was, or it was revoked before" },
    next: { ru: "разрешения показывает b24 grant list", en: "b24 grant list shows the grants" },
  });
}
