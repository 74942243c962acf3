import { scrubWebhookPaths } from "@b24kit/client";
import { scrubText } from "@b24kit/report";
import { Eta } from "eta/core";
import {
  frameTemplate,
  historyTemplate,
  overviewTemplate,
  previewTemplate,
  runsTemplate,
  signInTemplate,
} from "./page-templates.ts";
import { portalsTemplate } from "./portals-template.ts";

const sources = {
  frame: frameTemplate,
  history: historyTemplate,
  overview: overviewTemplate,
  portals: portalsTemplate,
  preview: previewTemplate,
  runs: runsTemplate,
  signIn: signInTemplate,
};

/** Fills a template with its data; all text in it is escaped, and secrets and invisible characters are taken out. */
export type RenderTemplate = (name: keyof typeof sources, data: object) => string;

/** Compiles the templates. */
export function compileTemplates(scrub: (text: string) => string): RenderTemplate {
  const eta = new Eta({
    autoEscape: true,
    autoTrim: [false, false],
    escapeFunction: (value) => escape(scrubText(scrub(scrubWebhookPaths(String(value))))),
  });
  const compiled = Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, eta.compile(source)]));
  return (name, data) => eta.render(compiled[name] ?? "", data);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
