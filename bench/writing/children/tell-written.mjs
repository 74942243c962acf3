/** Prints what a client reported, equal reports counted, as one line of JSON (`Written`). */
export function tellWritten(reports) {
  const counted = Map.groupBy(reports, (report) => report);
  const reported = [...counted].map(([report, found]) => (found.length === 1 ? report : `${found.length} × ${report}`));
  console.log(JSON.stringify({ reported: reported.join(", ").slice(0, 200) }));
}
