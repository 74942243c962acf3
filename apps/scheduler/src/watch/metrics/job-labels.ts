/** Each label is a series for each metric: more of them would cost whoever collects them more than they tell. */
const most = 1000;

/** The label of what has no label of its own. */
const otherLabel = "other";

/** Gives jobs their labels: the first thousand of the file their names, the rest "other". */
export function createJobLabels(jobs: Iterable<string>): (job: string) => string {
  const named = new Set([...jobs].slice(0, most));
  return (job) => (named.has(job) ? job : otherLabel);
}
