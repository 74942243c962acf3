import type { RawWorld } from "../worlds/raw-world.ts";
import { eventsOn } from "./naive-calendar.ts";
import { naiveHistory, naiveList, naiveTasks, recordsOf } from "./naive-clients.ts";
import { textOf } from "./naive-dossier.ts";
import { next } from "./naive-time.ts";

type Row = RawWorld["world"]["deals"][number];
type Instance = ReturnType<typeof eventsOn>[number];

const everybody = (): boolean => true;

/** The next meeting of the key's owner within 14 days, from the raw rows: with somebody or about somebody. */
export function naiveMeeting(raw: RawWorld): unknown {
  const { now } = raw;
  const ahead = instances(raw)
    .filter(({ row }) => row["DT_SKIP_TIME"] !== "Y" && row["MEETING_STATUS"] !== "N")
    .filter(({ row }) => row.ATTENDEE_LIST.length + linksOf(row).length > 0)
    .filter(({ from }) => from > now - 15 * 60_000)
    // What is over, however short it was.
    .filter(({ from, to }) => to > now || from >= now);
  const first = Math.min(...ahead.map(({ from }) => from));
  const chosen = ahead.filter(({ from }) => from === first);
  if (chosen.length !== 1) {
    return {
      outcome: chosen.length === 0 ? "none" : "several",
      ids: chosen.map(({ row }) => Number(row.ID)).toSorted((a, b) => a - b),
    };
  }
  const { row, from, to } = chosen[0]!;
  const links = linksOf(row).filter((link) => /^(?:L|D|C|CO)_/.test(link));
  const answers = row.ATTENDEE_LIST.map(({ id, status }) => `${id}${status}`).toSorted();
  return { outcome: "meeting", id: Number(row.ID), from, to, answers, ...(links.length > 0 && about(raw, links)) };
}

/** Every instance of 14 days once, in series that of each date. */
function instances({ world, today, zone, me }: RawWorld): Instance[] {
  const days: string[] = [today];
  while (days.length < 14) days.push(next(days.at(-1)!));
  const all = days.flatMap((date) => eventsOn(world, date, zone, me));
  return [...new Map(all.map((one) => [`${one.row.PARENT_ID}@${one.from}`, one])).values()];
}

function linksOf(row: Instance["row"]): string[] {
  const links = row["UF_CRM_CAL_EVENT"];
  return Array.isArray(links) ? links.map(String) : [];
}

function about(raw: RawWorld, links: readonly string[]) {
  const { world } = raw;
  const idsOf = (code: string) =>
    links.filter((link) => link.startsWith(`${code}_`)).map((link) => link.split("_")[1]!);
  const linked = world.deals.filter((deal) => idsOf("D").includes(deal.ID) && deal["IS_RECURRING"] !== "Y");
  const contacts = new Set([...idsOf("C"), ...linked.map((deal) => textOf(deal["CONTACT_ID"]))]);
  const companies = new Set([...idsOf("CO"), ...linked.map((deal) => textOf(deal["COMPANY_ID"]))]);
  for (const ids of [contacts, companies]) for (const nothing of ["", "0"]) ids.delete(nothing);
  const isTheirs = (deal: Row) => contacts.has(String(deal["CONTACT_ID"])) || companies.has(String(deal["COMPANY_ID"]));
  const open = world.deals.filter(
    (deal) =>
      deal["IS_RECURRING"] !== "Y" && deal["STAGE_SEMANTIC_ID"] === "P" && (isTheirs(deal) || linked.includes(deal)),
  );
  const records = recordsOf(
    [...open, ...linked],
    ...idsOf("D").map((id) => `2:${id}`),
    ...[...contacts].map((id) => `3:${id}`),
    ...[...companies].map((id) => `4:${id}`),
  );
  return {
    clients: [...[...contacts].map((id) => `contact:${id}`), ...[...companies].map((id) => `company:${id}`)].toSorted(),
    linked: linked.map(({ ID }) => Number(ID)).toSorted((a, b) => a - b),
    open: naiveList(raw, open),
    ...naiveHistory(raw, records, everybody),
    tasks: naiveTasks(raw, records, everybody),
  };
}
