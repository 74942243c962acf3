import { nameList, type Fact } from "../shared/present-helpers.ts";
import type { BriefingLeads } from "./data.ts";
import type { BriefingShowing } from "./showing.ts";

/** "5 new leads (Web 3, Call 2), 2 untouched"; nothing when leads could not be read or do not exist. */
export function leadsPart(leads: BriefingLeads | null, showing: BriefingShowing): readonly string[] {
  if (leads === null || leads.mode === "simple") return [];
  const { t } = showing;
  if (leads.count === 0) return [t("noLeads")];
  const counts = { count: leads.count, sources: sourcesText(leads, showing) };
  if (leads.untouched === null) return [t("leadCountOnly", counts)];
  return [t("leadCount", { ...counts, untouched: leads.untouched.count })];
}

/** Without leads there are no "no new leads" either. */
export function simpleCrmFact(leads: BriefingLeads | null, { t }: BriefingShowing): readonly Fact[] {
  return leads?.mode === "simple" ? [{ label: t("leads"), value: t("simpleCrm") }] : [];
}

function sourcesText({ bySource }: BriefingLeads, showing: BriefingShowing): string {
  const { t } = showing;
  const named = bySource.map(({ name, count }) => `${name === "" ? t("noSource") : name} ${count}`);
  return nameList(named, showing);
}
