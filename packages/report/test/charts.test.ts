import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  csvTables,
  findChart,
  loadCharts,
  markdownToBbcode,
  renderBbcode,
  renderChartPng,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderPage,
  renderTelegram,
  renderText,
  reportCharts,
  type Report,
} from "../src/index.ts";
import { harmful, nastyText } from "./nasty-text.ts";
import { textOfHtml } from "./read-markup.ts";
import { reportOf, sampleCharts } from "./sample-charts.ts";

const options = { lang: "ru", emoji: true } as const;
const evil = "<script>alert(1)</script>[B]*_{{";
const nasty = `\u001B[31m${evil}\u001B]8;;https://evil.example\u0007\u202E`;

/** Every way to show a report, as what a reader sees of it. */
const looks: readonly (readonly [string, (report: Report) => Promise<string> | string])[] = [
  ["text", (report) => renderText(report, { ...options, width: 100, colour: false })],
  [
    "Markdown",
    (report) =>
      renderMarkdown(report, options)
        .replace(/\\([\\`*_[\]~|])/g, "$1")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">"),
  ],
  [
    "BB codes",
    (report) =>
      renderBbcode(report, options)
        .join("\n")
        .replace(/\u2060/g, ""),
  ],
  ["Telegram", (report) => textOfHtml(renderTelegram(report, options).join("\n")).replace(/\u2060/g, "")],
  ["CSV", (report) => renderCsv(report, { ...options, hasBom: false }).replaceAll("\r", "")],
  ["a mail", (report) => seen(renderHtml(report, { ...options, for: "mail" }))],
  ["a page", async (report) => seen(await renderPage(report, options))],
];

const shapes = /<\/?(?:svg|rect|path|text|g|defs|clipPath)\b[^>]*>/g;

/** The text of a page, and of its drawings. */
function seen(html: string): string {
  const body = html.slice(html.indexOf("<body")).replace(/<\/html>\n$/, "");
  return textOfHtml(body.replace(shapes, "").replaceAll("&#39;", "'"));
}

describe("a deal called like markup, with escape sequences in its name", () => {
  test.each(looks)("looks like its name in %s", async (_, render) => {
    const shown = await render(reportOf(nasty));
    expect(shown).toContain(evil);
    expect(shown).not.toMatch(harmful);
    expect(shown).not.toContain("evil.example");
  });

  test("looks like its name in a message, and on an image changes no shape", async () => {
    expect(
      markdownToBbcode("\\" + evil)
        .join("")
        .replace(/\u2060/g, ""),
    ).toContain("<script>alert(1)</script>[B]");
    const [chart] = reportCharts(reportOf(nasty));
    const png = await renderChartPng(chart!, options);
    expect(Buffer.from(png).subarray(1, 4).toString("latin1")).toBe("PNG");
  });
});

describe("charts", () => {
  it("are drawn the same every time, with shapes only, in colours that a page sets", async () => {
    const draw = await loadCharts("ru");
    for (const [place, chart] of sampleCharts().entries()) {
      const drawn = [draw(chart, place), draw(chart, place)];
      expect(drawn[0]).toEqual(drawn[1]);
      const svg = drawn[0] !== undefined && "svg" in drawn[0] ? drawn[0].svg : "";
      expect(svg).toContain("var(--chart-0)");
      expect(svg).not.toMatch(/class=|<style|ecmeta|#a0001|#a0000|NaN|undefined/);
      expect(svg.replace(shapes, "")).not.toMatch(/[<>]/);
    }
  });

  it("hold nothing but text of the portal's names", async () => {
    const draw = await loadCharts("en");
    fc.assert(
      fc.property(nastyText, (name) => {
        for (const [place, chart] of reportCharts(reportOf(`"/><a href=x>${name}`)).entries()) {
          const drawn = draw(chart, place);
          const svg = drawn !== undefined && "svg" in drawn ? drawn.svg : "";
          expect(svg).not.toMatch(/<(?!\/?(?:svg|rect|path|text|g|defs|clipPath)\b)/);
          expect(svg).not.toMatch(harmful);
          expect(svg.length).toBeLessThan(20_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tell unknown values, negative ones, money, and what is left out", async () => {
    const page = await renderPage(reportOf("Имя"), options);
    expect(page).toContain("1\u00A0250\u00A0000\u00A0₽</text>");
    expect(page).toContain("-3,00\u00A0₽</text>");
    expect(page).toContain("неизвестно</text>");
    expect(page).toContain('aria-label="Имя: 3; Оплата: 1."');
    expect(page).toContain("Ход (ещё\u00A02)</figcaption>");
  });

  it("stand as tables where nothing draws them, and nowhere in text", () => {
    const html = renderHtml(reportOf("Имя"), options);
    expect(html).not.toMatch(/<svg|<details|<script/);
    expect(html.match(/<figure>/g)).toHaveLength(3);
    expect(renderText(reportOf("Имя"), { ...options, width: 80, colour: false })).not.toContain("Деньги");
    expect(renderBbcode(reportOf("Имя"), options).join("")).not.toContain("Деньги");
  });

  it("are found by name or by the part before its number", () => {
    const charts = sampleCharts();
    expect(findChart(charts, "funnel")?.id).toBe("funnel-0");
    expect(findChart(charts, "money")?.id).toBe("money");
    expect(findChart(charts, "pie")).toBeUndefined();
  });

  it("become images of the width asked for, light or dark", async () => {
    const [chart] = sampleCharts();
    const light = Buffer.from(await renderChartPng(chart!, { lang: "ru", width: 300 }));
    const dark = Buffer.from(await renderChartPng(chart!, { lang: "ru", width: 300, theme: "dark" }));
    expect([light.readUInt32BE(16), dark.readUInt32BE(16)]).toEqual([300, 300]);
    expect(light.equals(dark)).toBe(false);
  });
});

test("the policy of a page allows its own script and no other", async () => {
  const page = await renderPage(reportOf("Имя"), options);
  const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(page).toContain(`script-src 'sha256-${hash}'"`);
  expect(page.match(/<script/g)).toHaveLength(1);
});

describe("CSV", () => {
  it("has exact values with their unit, whole texts, and no formula", () => {
    const report = reportOf('=cmd|"x";1');
    expect(csvTables(report)).toEqual(["deals"]);
    const csv = renderCsv(report, { lang: "ru", table: "deals" });
    expect(csv).toBe(`\uFEFF"'=cmd|""x"";1","Сумма, RUB"\r\n"'=cmd|""x"";1",900\r\nБ,—\r\nА,-1000.5\r\nВ,12000\r\n`);
    expect(renderCsv(report, { lang: "ru", hasBom: false })).toMatch(/^deals\r\n/);
  });

  it.each(["=1", "+1+1", "-1+1", "@x"])("keeps %s from being run", (name) => {
    expect(renderCsv(reportOf(name), { lang: "ru" })).toContain(`'${name}`);
  });
});
