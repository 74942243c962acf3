import type { CheckedCommand } from "./checked-command.ts";
import { valueAt } from "./json-path.ts";
import { kindReadBy } from "./kinds.ts";
import type { PlannedObject } from "./plan.ts";

/** What a command does, and with what. */
export interface PlanTarget {
  readonly action: PlannedObject["action"];
  /** The name of the method itself where nobody knows what its identifier belongs to. */
  readonly kind: string;
  /** Whether the kind, and the identifier that the catalog names, are those of the object. */
  readonly isCertain: boolean;
  /** Parameters that the kind says already. */
  readonly said: readonly string[];
}

type Target = Pick<CheckedCommand, "method" | "params" | "details">;

/** https://apidocs.bitrix24.com/api-reference/crm/data-types.html, "object types" */
const crmTypes: Readonly<Record<string, string>> = {
  1: "lead",
  2: "deal",
  3: "contact",
  4: "company",
  7: "quote",
  31: "invoice",
};

const sent: Readonly<Record<string, string>> = {
  "im.message.add": "message",
  "im.notify": "notification",
  "im.notify.personal.add": "notification",
  "im.notify.system.add": "notification",
  "imbot.message.add": "message",
};

/**
 * What a command is about, as far as the catalog knows: the object that its reading method shows. A name inside the method
 * proves nothing: `im.chat.user.delete` removes no user.
 */
export function planTarget(command: Target): PlanTarget {
  const { method, details } = command;
  const message = sent[method.toLowerCase()];
  if (message !== undefined) return { action: "send", kind: message, isCertain: true, said: [] };
  const readBack = details?.readBack;
  const known = readBack === undefined ? undefined : knownKind(command, readBack.method);
  if (readBack === undefined || known === undefined) {
    return { action: "run", kind: method, isCertain: false, said: [] };
  }
  return { ...known, action: actionOf(method, readBack.method, readBack.newId !== undefined), isCertain: true };
}

function actionOf(method: string, reading: string, isCreated: boolean): PlannedObject["action"] {
  if (isCreated) return "create";
  const [family, verb] = partsOf(method);
  if (family !== partsOf(reading)[0]) return "run";
  if (/^(?:update|rename|edit)$/.test(verb)) return "change";
  return /^(?:delete|deletetree|markdeleted)$/.test(verb) ? "delete" : "run";
}

function knownKind(
  { method, params, details }: Target,
  reading: string,
): Pick<PlanTarget, "kind" | "said"> | undefined {
  const kind = kindReadBy(reading) ?? ownKind(method, reading, details?.readBack?.id.from ?? "");
  const typed = kind === "item" ? crmTypes[String(valueAt(params, ["entityTypeId"]))] : undefined;
  if (typed !== undefined) return { kind: typed, said: ["entityTypeId"] };
  return kind === undefined ? undefined : { kind, said: [] };
}

// These are parts of another object, whose identifier they take.
const parts = /(?:items|rows?|localizations|settings|blocks|link|status)$/;

/** Objects without words of their own: `catalog.vat.update` with an `id` changes what `catalog.vat.get` shows. */
function ownKind(method: string, reading: string, from: string): string | undefined {
  const [family, verb] = partsOf(method);
  const [readFamily, readVerb] = partsOf(reading);
  const kind = family.split(".").at(-1) ?? "";
  const isOwn = ["", "id", `${kind}id`, `${kind}_id`].includes(from.toLowerCase());
  const isPlain = /^(?:add|create|update|edit|rename|delete)$/.test(verb) && readVerb === "get";
  return isOwn && isPlain && family === readFamily && !parts.test(kind) ? kind : undefined;
}

/** Without case: "crm.deal.update" is ["crm.deal", "update"]. */
function partsOf(method: string): readonly [family: string, verb: string] {
  const words = method.toLowerCase().split(".");
  return [words.slice(0, -1).join("."), words.at(-1) ?? ""];
}
