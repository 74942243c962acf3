import { graphemes } from "../text/text-width.ts";
import type { ChatMarkup, Run } from "./chat-markup.ts";

/** A written line, or where it is larger than a message several of them: cut between two characters, every tag closed. */
export function writtenLines(runs: readonly Run[], markup: ChatMarkup): readonly string[] {
  const whole = runs.map((run) => markup.run(run)).join("");
  if (markup.size(whole) <= markup.limit) return [whole];
  const lines: string[] = [];
  for (const run of runs) {
    for (const [index, piece] of shortRuns(run, markup).entries()) {
      const written = markup.run(piece);
      const last = lines.at(-1);
      // The halves of a text never meet again: what was harmless apart might not be together.
      const fits = index === 0 && last !== undefined && markup.size(last) + markup.size(written) <= markup.limit;
      if (fits) lines[lines.length - 1] = last + written;
      else lines.push(written);
    }
  }
  return lines;
}

/** Runs that are at most half a message: escaping never makes a text longer than twice its length. */
function shortRuns(run: Run, markup: ChatMarkup): readonly Run[] {
  const tags = markup.size(markup.run({ ...run, text: "x" }));
  // An address that would fill a message by itself is none that anybody can follow.
  if (run.link !== undefined && tags > markup.limit / 2) return shortRuns({ ...run, link: undefined }, markup);
  return chunks(run.text, Math.floor((markup.limit - tags) / 2)).map((text) => ({ ...run, text }));
}

function chunks(text: string, room: number): readonly string[] {
  const pieces = [...graphemes(text)].flatMap((grapheme) =>
    grapheme.length > room ? Array.from(grapheme) : [grapheme],
  );
  const found: string[] = [];
  let chunk = "";
  for (const piece of pieces) {
    if (chunk.length + piece.length > room) {
      found.push(chunk);
      chunk = "";
    }
    chunk += piece;
  }
  return [...found, chunk];
}
