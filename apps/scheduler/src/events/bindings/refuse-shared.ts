import type { Feed } from "../../config/events/feed.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { SchedulerError } from "../../errors/problem.ts";
import type { BindingRow } from "./binding.ts";

/** Refuses to take away bindings of a feed where the portal would take those of another label, too: it does not look at labels then. */
export function refuseShared(feed: Feed, bindings: readonly BindingRow[], rows: readonly BindingRow[]): void {
  const own = new Set(bindings);
  const others = rows.filter((row) => !own.has(row) && bindings.some((binding) => goesWith(row, binding)));
  if (others.length > 0) throw shared(feed, others);
}

/** A parameter that is not given, or empty, chooses nothing. https://apidocs.bitrix24.com/api-reference/events/event-unbind.html */
function goesWith(row: BindingRow, binding: BindingRow): boolean {
  const { handler, auth_type: user } = binding;
  return (
    row.event.toUpperCase() === binding.event.toUpperCase() &&
    (row.offline === 1) === (binding.offline === 1) &&
    (!handler || row.handler === handler) &&
    (user == null || row.auth_type == null || row.auth_type === user)
  );
}

function shared({ name, profile }: Feed, others: readonly BindingRow[]): SchedulerError {
  const list = others.map(({ event, connector_id: label }) => `${event.toUpperCase()} (connector: ${label || "—"})`);
  const words = [...new Set(list)].join(", ");
  const call = `${profile === undefined ? "b24" : `b24 -P ${profile}`} call event.unbind ${paramsOf(others[0])}`;
  return new SchedulerError({
    code: "shared-binding",
    exitCode: exitCodes.refused,
    words: {
      what: {
        ru: `подписка ленты ${name} не снята: вместе с ней портал снял бы чужие`,
        en: `the bindings of the feed ${name} stay: the portal would take away others with them`,
      },
      why: {
        ru: `обработчик тот же, а метки портал при этом не различает: ${words}`,
        en: `they have the same handler, and the portal does not tell labels apart then: ${words}`,
      },
      next: {
        ru: `снимите и те и другие, потом подпишите нужные заново (events bind): ${call}`,
        en: `take both away, then bind again what is needed (events bind): ${call}`,
      },
    },
  });
}

function paramsOf(row: BindingRow | undefined): string {
  const kind = row?.offline === 1 ? "offline" : "online";
  return `--param event=${row?.event ?? ""} --param handler=${row?.handler ?? ""} --param event_type=${kind}`;
}
