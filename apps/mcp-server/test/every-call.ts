/** Calls of all tools, with input that they take and input that they do not. */
export type EveryCall = readonly [name: string, args: Readonly<Record<string, unknown>>];

const deals = { method: "crm.deal.list", params: { select: ["ID", "TITLE", "COMMENTS"] } };
const tasks = { method: "tasks.task.list", params: { select: ["ID", "TITLE", "DESCRIPTION"] } };

/** Every tool at least once, reports one by one; `deal` and `task` are ids of records that there are. */
export function goodCalls({ deal, task }: { readonly deal: number; readonly task: number }): readonly EveryCall[] {
  const reports = [
    "day-plan",
    "schedule",
    "tasks",
    "day-results",
    "weekly",
    "team",
    "forecast",
    "deals",
    "leads",
    "stuck",
  ];
  return [
    ["b24_briefing", { whose: "all", detail: "full" }],
    ["b24_overdue", { whose: "all" }],
    ["b24_pipeline", { lang: "ru", detail: "full" }],
    ["b24_search", { whose: "all", detail: "full" }],
    ["b24_search", { query: "deal", detail: "full" }],
    ["b24_report", { id: "dossier", query: `deal:${deal}`, detail: "full" }],
    ["b24_report", { id: "meeting", detail: "full" }],
    ...reports.map((report): EveryCall => ["b24_report", { id: report, whose: "all", detail: "full" }]),
    ["b24_find_method", { query: "список сделок" }],
    ["b24_describe_method", { method: "crm.item.list" }],
    ["b24_docs", { query: "oauth" }],
    ["b24_docs", { page: "guide:oauth" }],
    ["b24_call", { ...deals, detail: "full" }],
    ["b24_call", { ...tasks, detail: "full" }],
    ["b24_call", { method: "crm.deal.get", params: { id: deal } }],
    ["b24_call", { method: "user.get", params: {}, limit: 50, detail: "full" }],
    ["b24_call", { method: "user.current" }],
    ["b24_batch", { commands: { a: deals, b: tasks, c: { method: "user.current" } }, detail: "full" }],
    ["b24_whoami", {}],
    ["b24_plan_write", { action: "complete-task", params: { task: String(task) } }],
    ["b24_plan_write", { action: "move-deal", params: { deal: String(deal), stage: "no such stage" } }],
    ["b24_plan_write", { method: "crm.deal.update", params: { id: deal, fields: { TITLE: "Another title" } } }],
    ["b24_apply_plan", { plan: "abcd1234" }],
  ];
}

/** What goes wrong before or at the portal. `word` stands wherever a caller can write a text. */
export function badCalls(word: string): readonly EveryCall[] {
  return [
    ["b24_briefing", { whose: word }],
    ["b24_briefing", { date: word }],
    ["b24_overdue", { tz: word }],
    ["b24_pipeline", { period: word }],
    ["b24_search", { nonsense: word }],
    ["b24_search", { query: word }],
    ["b24_report", { id: word }],
    ["b24_report", { id: "leads", since: word }],
    ["b24_find_method", { query: word }],
    ["b24_describe_method", { method: word }],
    ["b24_docs", { page: word }],
    ["b24_docs", { query: word, page: word }],
    ["b24_call", { method: word }],
    ["b24_call", { method: "crm.deal.get", params: { id: 999_999 } }],
    ["b24_call", { method: "crm.deal.list", params: { filter: { [word]: word } } }],
    ["b24_call", { method: "crm.deal.list", cursor: word }],
    ["b24_batch", { commands: { a: { method: word } } }],
    ["b24_whoami", { verbose: word }],
    ["b24_plan_write", { action: "complete-task", params: { task: word } }],
    ["b24_plan_write", { action: "create-task", params: { title: word, responsible: word } }],
    ["b24_plan_write", { method: word }],
    ["b24_apply_plan", { plan: word }],
  ];
}
