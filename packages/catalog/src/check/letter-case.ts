/**
 * Old CRM methods and `batch` read the names of their parameters in any letter case.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
const ignoring =
  /^(?:batch$|crm\.(?:deal|lead|contact|company|quote|activity|status|currency|product|productrow|productsection)\.(?:list|get|add|update|delete|fields)$)/i;
/** Controllers take them exactly as documented. */
const exact = /^(?:crm\.(?:item|type|category|stagehistory)\.|tasks\.task\.|catalog\.|sale\.|booking\.)/i;

/** How much the letter case of the names of a method's parameters matters. */
export function letterCaseOf(method: string): "ignored" | "exact" | "unknown" {
  if (ignoring.test(method)) return "ignored";
  return exact.test(method) ? "exact" : "unknown";
}
