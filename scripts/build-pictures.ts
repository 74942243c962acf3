// Writes the pictures of the README (docs/pictures) out of the demo company: the briefing as a terminal shows it, and the page of the
// pipeline report, for which Chromium is needed. Tests say when they have to be made again.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagePicture } from "./pictures/page-picture.ts";
import { picturedReports, terminalColumns } from "./pictures/pictured-reports.ts";
import { sourceMark, sourceOf, withSource } from "./pictures/picture-source.ts";
import { terminalPicture } from "./pictures/terminal-picture.ts";

const folder = join(import.meta.dirname, "..", "docs", "pictures");
const pipelineFile = join(folder, "pipeline.png");

const { briefing, pipeline } = await picturedReports();
writeFileSync(join(folder, "briefing.svg"), terminalPicture("./b24 report briefing", briefing, terminalColumns));
const mark = sourceMark(pipeline);
// The same page gives other bytes with another Chromium: it is taken again only when it has changed.
if (!existsSync(pipelineFile) || sourceOf(readFileSync(pipelineFile)) !== mark) {
  writeFileSync(pipelineFile, withSource(await pagePicture(pipeline, { width: 920, height: 900 }), mark));
}
