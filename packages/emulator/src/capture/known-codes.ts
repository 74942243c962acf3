/** Ids that every portal has or makes up itself: they tell nothing about it. */
const STANDARD = new Set(
  `NEW PREPARATION PREPAYMENT_INVOICE EXECUTING FINAL_INVOICE WON LOSE APOLOGY IN_PROCESS PROCESSED CONVERTED JUNK
  CALL EMAIL WEB ADVERTISING PARTNER RECOMMENDATION TRADE_SHOW WEBFORM CALLBACK RC_GENERATOR STORE BOOKING OTHER
  SALE COMPLEX GOODS SERVICES SERVICE CLIENT SUPPLIER SHARE CUSTOMER COMPETITOR
  STATUS SOURCE DEAL_TYPE DEAL_STAGE CONTACT_TYPE COMPANY_TYPE INDUSTRY EMPLOYEES HONORIFIC EVENT_TYPE
  CRM_TODO CRM_EMAIL CRM_MEETING CRM_CALL VOXIMPLANT_CALL CRM_TASKS_TASK CRM_TASKS_TASK_COMMENT TASKS CRM_WEBFORM
  IMOPENLINES_SESSION CRM_SMS CRM_CALL_LIST CRM_REQUEST CRM_DELIVERY CRM_VISIT_TRACKER ZOOM MEETING TODO TASK`
    .trim()
    .split(/\s+/),
);

/** "C4:UC_A1B2C3", "DT31_1:N": the pipeline and what stands in it. */
const PREFIX = /^((?:C\d+|DT\d+_\d+):)?(.*)$/s;

/** Is the id a standard one, a number, or one that the portal has drawn ("UC_A1B2C3")? */
export function isKnownCode(code: string): boolean {
  const bare = PREFIX.exec(code)?.[2] ?? code;
  return STANDARD.has(bare) || /^(?:\d{1,12}|UC_[A-Z0-9]{6}|DEAL_STAGE_\d+)$/.test(bare);
}

/** The prefix of the pipeline, "" when there is none. */
export function codePrefix(code: string): string {
  return PREFIX.exec(code)?.[1] ?? "";
}
