import type { Section } from "@b24kit/report";
import { factList, nameList } from "../shared/present-helpers.ts";
import type { Occasion } from "./data.ts";
import type { MeetingShowing } from "./showing.ts";

/** Names of one answer that are told; of eighty people nobody reads all. */
const mostNames = 12;

/** Who comes, by what they answered. */
export function participantsSection(meeting: Occasion | null, showing: MeetingShowing): readonly Section[] {
  if (meeting === null) return [];
  const { t } = showing;
  const within = { ...showing, limits: { ...showing.limits, names: mostNames } };
  const namesOf = (answer: Occasion["participants"][number]["answer"]) =>
    meeting.participants.filter((participant) => participant.answer === answer).map(({ person }) => person.name);
  const fact = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [{ label, value: nameList(names, within) }];
  const facts = [
    ...fact(t("host"), meeting.host === null ? [] : [meeting.host.name]),
    ...fact(t("accepted", { count: meeting.accepted }), namesOf("accepted")),
    ...fact(t("unanswered", { count: meeting.unanswered }), namesOf("unanswered")),
    ...fact(t("undecided", { count: namesOf("none").length }), namesOf("none")),
    ...fact(t("declined", { count: meeting.declined }), namesOf("declined")),
  ];
  const blocks = facts.length === 0 ? [{ kind: "paragraph" as const, text: t("notMeeting") }] : [...factList(facts)];
  return [{ kind: "section", id: "participants", title: t("participants"), emoji: "👥", blocks }];
}
