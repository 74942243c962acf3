import { englishTasks } from "./search-tasks-en.ts";
import { reviewedTasks } from "./search-tasks-reviewed.ts";
import { russianTasks } from "./search-tasks-ru.ts";

/** A phrase that people type, and the names of the methods that do what it says. */
export interface SearchTask {
  readonly text: string;
  readonly methods: readonly string[];
  /** Every second task was kept aside while the ranking was made: its rate says what strangers will meet. */
  readonly isHeldOut: boolean;
}

/** 100 Russian and 100 English everyday tasks. */
export const searchTasks: readonly SearchTask[] = [...russianTasks, ...englishTasks].map(
  ([text, ...methods], index) => ({ text, methods, isHeldOut: index % 2 === 1 }),
);

/** A third set, made by somebody else than the ranking. */
export const tasksOfOthers: readonly SearchTask[] = reviewedTasks.map(([text, ...methods]) => ({
  text,
  methods,
  isHeldOut: false,
}));
