import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { failureOfProblem } from "../../errors/failure-of-problem.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { bindingRows, bindingsOf, type BindingRow } from "../../events/bindings/binding.ts";
import { boundInForm, isForApplications, onlyApplications } from "../../events/bindings/only-applications.ts";
import { printList } from "../../output/print-list.ts";
import { openPortals, type Portals } from "../../portals/open-portals.ts";
import type { RunReason } from "../../store/run-store.ts";
import { loadConfig } from "../load-config.ts";
import { feedsNamed } from "./feeds-named.ts";

interface ListedFeed {
  readonly feed: Feed;
  /** Codes; or the portal does not tell them of an outbound webhook; or why it could not be asked. */
  readonly bound: readonly string[] | "in-form" | RunReason;
}

/** Prints the feeds with what their portals are bound to for them. Exit code 3: some portal could not be asked. */
export async function listFeeds(context: Context): Promise<number> {
  const { language } = context;
  const items = await lookUp(context, feedsNamed(await loadConfig(context), []));
  printList(context, {
    items,
    columns: [
      { field: "feed", title: { ru: "Лента", en: "Feed" }, value: ({ feed }) => feed.name },
      { field: "from", title: { ru: "Откуда", en: "From" }, value: ({ feed }) => feed.from },
      { field: "profile", title: { ru: "Профиль", en: "Profile" }, value: ({ feed }) => feed.profile },
      { field: "connector", title: { ru: "Метка", en: "Label" }, value: ({ feed }) => feed.connector },
      { field: "codes", title: { ru: "События", en: "Events" }, value: ({ feed }) => feed.codes },
      {
        field: "bound",
        title: { ru: "Портал подписан", en: "Bound" },
        value: ({ bound }) => (isList(bound) ? bound : null),
        shown: ({ bound }) =>
          isList(bound) ? bound.join(", ") : (bound === "in-form" ? boundInForm : bound)[language],
      },
      { field: "to", title: { ru: "Куда", en: "To" }, value: ({ feed }) => feed.to.kind },
      {
        field: "trouble",
        title: { ru: "Помеха", en: "Trouble" },
        value: ({ bound }) => (isTrouble(bound) ? bound.code : null),
        isForPrograms: true,
      },
    ],
    empty: { ru: "лент нет", en: "there are no feeds" },
  });
  return items.some(({ bound }) => isTrouble(bound)) ? exitCodes.partial : exitCodes.done;
}

function isList(bound: ListedFeed["bound"]): bound is readonly string[] {
  return Array.isArray(bound);
}

function isTrouble(bound: ListedFeed["bound"]): bound is RunReason {
  return !isList(bound) && bound !== "in-form";
}

async function lookUp(context: Context, feeds: readonly Feed[]): Promise<readonly ListedFeed[]> {
  await using portals = openPortals({ env: context.io.env, now: context.stoppedClock });
  const asked = new Map<string | undefined, Promise<Answer>>();
  const listed: ListedFeed[] = [];
  for (const feed of feeds) {
    const asking = asked.get(feed.profile) ?? ask(portals, feed.profile, context.io.signal);
    asked.set(feed.profile, asking);
    listed.push({ feed, bound: boundOf(feed, await asking) });
  }
  return listed;
}

function boundOf(feed: Feed, { rows, error }: Answer): ListedFeed["bound"] {
  if (rows !== undefined) return bindingsOf(feed, rows).map(({ event }) => event.toUpperCase());
  if (!isForApplications(error)) return failureOfProblem(error).reason;
  return feed.from === "online" ? "in-form" : failureOfProblem(onlyApplications(feed)).reason;
}

/** What the portal said of all its bindings, or why it did not. */
interface Answer {
  readonly rows?: readonly BindingRow[];
  readonly error?: unknown;
}

async function ask(portals: Portals, profile: string | undefined, signal: AbortSignal): Promise<Answer> {
  try {
    return await portals.use(profile, async ({ client }) => ({
      rows: await client.call("event.get", {}, { signal, schema: bindingRows }),
    }));
  } catch (error) {
    return { error };
  }
}
