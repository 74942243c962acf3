/** What calendar.settings.get answers on a portal that nobody has set up, except that work ends at 18. */
export const DEFAULT_CALENDAR_SETTINGS: Readonly<Record<string, unknown>> = {
  work_time_start: "9",
  work_time_end: "18",
  year_holidays: "",
  year_workdays: "",
  week_holidays: ["SA", "SU"],
  week_start: "MO",
  user_name_template: "#NAME# #LAST_NAME#",
  sync_by_push: false,
  user_show_login: true,
};
