/** Said below commands whose method the demo portal does not have. */
export const notInDemo =
  "The demo portal has none of this: `--dry-run` shows the request and sends nothing. Drop it on a real portal; a change then becomes a plan.";
