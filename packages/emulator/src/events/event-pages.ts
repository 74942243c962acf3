import type { EventControl, OutsideChange } from "./event-control.ts";
import { clientIn, deliveryIn, frameIn, oneOf, positive, required } from "./given-values.ts";

type Knob = (control: EventControl, given: URLSearchParams) => unknown;

/** Own pages that change something (POST), by the last part of `/__events/…`. */
const knobs: Readonly<Record<string, Knob>> = {
  deliver: (control, given) => control.deliver(deliveryIn(given)),
  change: changeAll,
  feature: (control, given) => control.setFeature(required(given, "code"), given.get("on") !== "N"),
  webhook: (control, given) => ({
    token: control.addWebhook({ handler: required(given, "handler"), codes: required(given, "codes").split(",") }),
  }),
  install: (control, given) => control.install({ callback: required(given, "callback"), ...clientIn(given) }),
  begin: (control, given) => control.beginInstallation(given.get("client_id") ?? undefined),
  finish: (control, given) => control.finishInstallation(given.get("client_id") ?? undefined),
  update: (control, given) => control.update(given.get("client_id") ?? undefined),
  open: (control, given) => control.open({ page: required(given, "page"), ...clientIn(given), ...frameIn(given) }),
};

/**
 * Answers `/__events` and `/__events/<knob>`; a knob that gives something answers that. Undefined: there is no such page, the knob
 * cannot be turned so, or nobody answered the application's address.
 */
export async function answerEventPage(
  control: EventControl,
  method: string | undefined,
  path: string,
  query: string,
): Promise<unknown> {
  const [, , name = ""] = path.split("/");
  if (path === "/__events") return factsOf(control);
  if (path === "/__events/deliveries") return control.deliveries();
  const knob = Object.hasOwn(knobs, name) ? knobs[name] : undefined;
  if (knob === undefined || method !== "POST") return undefined;
  try {
    return (await knob(control, new URLSearchParams(query))) ?? factsOf(control);
  } catch {
    return undefined;
  }
}

/** How many records wait, and what became of requests. */
function factsOf(control: EventControl): object {
  const deliveries = Object.groupBy(control.deliveries(), ({ outcome }) => outcome);
  const counts = Object.entries(deliveries).map(([outcome, all]) => [outcome, all.length]);
  return { queue: control.queue(), deliveries: Object.fromEntries(counts) };
}

/** `id=5` or `id=1-500`. */
function changeAll(control: EventControl, given: URLSearchParams): unknown {
  const action = oneOf(given, "action", ["add", "update", "delete"] as const);
  const entity = oneOf(given, "entity", ["lead", "deal", "contact", "company", "task"] as const);
  const [first = 0, last = first] = (given.get("id") ?? "0").split("-").map(Number);
  const common: OutsideChange = { entity, action, ...(given.has("user") ? { userId: Number(given.get("user")) } : {}) };
  const ids = Array.from({ length: positive(last - first) + 1 }, (_, index) => first + index);
  return { changed: ids.flatMap((id) => control.change({ ...common, id }) ?? []) };
}
