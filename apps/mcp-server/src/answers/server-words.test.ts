import { expect, test } from "vitest";
import { serverWords } from "./server-words.ts";

test.each([
  ["With the sub-departments: --deep.", "With the sub-departments: deep: true."],
  [
    "The lists are cut; all deals: b24 report deals --department 3 --date 2026-03-02 --json",
    'The lists are cut; all deals: b24_report id: "deals", detail: "full"',
  ],
  [
    "The ids of stages are in b24 report stuck --json and in the portal’s crm.status.list.",
    'The ids of stages are in b24_report id: "stuck", detail: "full" and in the portal’s crm.status.list.',
  ],
  [
    'To switch them on: "snapshots": "daily" in reports.json.',
    'To switch them on: "snapshots": "daily" in reports.json (a settings file of b24 that the user changes).',
  ],
  ["b24 report dossier contact:17", 'b24_report id: "dossier", query: "contact:17"'],
  [
    "b24 report meeting event:1265 --date 2026-11-24",
    'b24_report id: "meeting", query: "event:1265", date: "2026-11-24"',
  ],
  ["A deal called --deep and b24 stays.", "A deal called --deep and b24 stays."],
])("%s", (text, expected) => {
  expect(serverWords(text, "en")).toBe(expected);
});
