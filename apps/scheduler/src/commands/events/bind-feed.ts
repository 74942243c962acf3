import type { OpenedPortal } from "b24kit";
import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { type SchedulerError, usageError } from "../../errors/problem.ts";
import { bindCommands, unbindCommands } from "../../events/bindings/binding-commands.ts";
import { bindingRows, bindingsOf, type BindingRow, unboundCodes } from "../../events/bindings/binding.ts";
import { refuseShared } from "../../events/bindings/refuse-shared.ts";
import { isForApplications, onlyApplications } from "../../events/bindings/only-applications.ts";
import { openPortals } from "../../portals/open-portals.ts";
import type { Text } from "../../words.ts";
import { loadConfig } from "../load-config.ts";
import { feedsNamed } from "./feeds-named.ts";
import { runPlan } from "./run-plan.ts";

/** Binds the portal to the codes of a feed that it is not bound to yet. Asks a person. */
export async function bindFeed(context: Context, name: string): Promise<number> {
  return change(context, name, async (feed, portal, rows) => {
    if (feed.codes.length === 0) throw noCodes(name);
    if (feed.from === "online" && feed.address === undefined) throw noAddress(name);
    const codes = unboundCodes(feed, rows);
    if (codes.length === 0) return bound(feed);
    await runPlan(context, portal, bindCommands(feed, codes, portal.client.portal.url));
    return bound(feed);
  });
}

/** Takes all bindings of a feed away, those of codes that are not in the file any more, too. Asks a person. */
export async function unbindFeed(context: Context, name: string): Promise<number> {
  return change(context, name, async (feed, portal, rows) => {
    const bindings = bindingsOf(feed, rows);
    const done = {
      ru: `портал не подписан для ленты ${name}`,
      en: `the portal is bound to nothing for the feed ${name}`,
    };
    refuseShared(feed, bindings, rows);
    if (bindings.length > 0) await runPlan(context, portal, unbindCommands(bindings));
    return done;
  });
}

type Change = (feed: Feed, portal: OpenedPortal, rows: readonly BindingRow[]) => Promise<Text>;

async function change(context: Context, name: string, work: Change): Promise<number> {
  const [feed] = feedsNamed(await loadConfig(context), [name]);
  if (feed === undefined) return exitCodes.usage;
  await using portals = openPortals({ env: context.io.env, now: context.stoppedClock });
  const done = await portals.use(feed.profile, async (portal) => {
    return work(feed, portal, await rowsOf(feed, portal, context.io.signal));
  });
  context.messages.note(done);
  return exitCodes.done;
}

async function rowsOf(feed: Feed, { client }: OpenedPortal, signal: AbortSignal): Promise<readonly BindingRow[]> {
  try {
    return await client.call("event.get", {}, { signal, schema: bindingRows });
  } catch (error) {
    throw isForApplications(error) ? onlyApplications(feed) : error;
  }
}

function bound({ name, codes }: Feed): Text {
  const list = codes.join(", ");
  return { ru: `портал подписан для ленты ${name}: ${list}`, en: `the portal is bound for the feed ${name}: ${list}` };
}

function noCodes(name: string): SchedulerError {
  return usageError(
    { ru: `у ленты ${name} не названы события`, en: `the feed ${name} names no events` },
    { ru: "портал подписывают на события по одному", en: "a portal is bound to events one by one" },
    {
      ru: "добавьте codes, например: codes: [ONCRMDEALUPDATE]",
      en: "add codes, for example: codes: [ONCRMDEALUPDATE]",
    },
  );
}

function noAddress(name: string): SchedulerError {
  return usageError(
    { ru: `у ленты ${name} нет адреса`, en: `the feed ${name} has no address` },
    {
      ru: "портал присылает события на адрес, доступный из интернета",
      en: "the portal sends events to an address that the internet can reach",
    },
    {
      ru: `добавьте address, например: address: https://events.example.com/${name}`,
      en: `add address, for example: address: https://events.example.com/${name}`,
    },
  );
}
