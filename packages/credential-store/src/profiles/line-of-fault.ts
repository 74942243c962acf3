/**
 * The line, from 1, at which a text stops being JSON. The engine's own message names a position only sometimes, and repeats
 * the text around it, which may be a secret at the wrong place.
 */
export function lineOfFault(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return text.slice(0, good).split("\n").length;
}

/** Whether a text is the beginning of JSON: it is whole, or what is wrong with it is its end. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? message === "Unexpected end of JSON input" : Number(position) >= text.length;
  }
}
