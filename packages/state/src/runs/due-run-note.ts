/** Under which the scheduler notes that cron does its daemon's work: when it last did, epoch milliseconds. */
export const dueRunNote = "last run for cron";
