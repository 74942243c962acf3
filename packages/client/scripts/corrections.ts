/** Types that are added to what a page documents, by method, where real parameters are known to be more. */
export const corrections: Readonly<Record<string, string>> = {
  // As in tasks.task.list: WITH_TIMER_INFO and the like.
  "tasks.task.get": "{ params?: Open }",
  // Conditions may stand at the top level; the pages speak of them in prose only.
  "user.get": "UserConditions",
  "user.search": "UserConditions",
};
