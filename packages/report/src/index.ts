export type { ChartPicture, DrawChart } from "./chart/draw-chart.ts";
export { loadCharts } from "./chart/load-charts.ts";
export { PictureError } from "./chart/picture-error.ts";
export { type ChartPngOptions, renderChartPng } from "./chart/render-chart-png.ts";
export { findChart, reportCharts } from "./chart/report-charts.ts";
export { escapeBbcode } from "./chat/escape-bbcode.ts";
export { type CsvOptions, csvTables, renderCsv } from "./render-csv.ts";
export { bbcodeToMarkdown } from "./message/bbcode-to-markdown.ts";
export { markdownToBbcode } from "./message/markdown-to-bbcode.ts";
export { renderPage } from "./render-page.ts";
export * from "./document.ts";
export { type Format, createFormat } from "./format/create-format.ts";
export type { CalendarDate, DateFormatOptions, Moment, When } from "./format/date-format.ts";
export { compareAmounts, convert, roundKopecks, sumMoney } from "./money.ts";
export { type PartsOptions } from "./parts/report-parts.ts";
export { type BbcodeOptions, renderBbcode } from "./render-bbcode.ts";
export { type HtmlOptions, renderHtml } from "./render-html.ts";
export { renderJson } from "./render-json.ts";
export { type MarkdownOptions, renderMarkdown } from "./render-markdown.ts";
export { type TextOptions, renderText } from "./render-text.ts";
export { renderTelegram, type TelegramOptions } from "./render-telegram.ts";
export { type JsonSchemaWords, reportJsonSchema } from "./report-json-schema.ts";
export { cutText } from "./safe-text/cut-text.ts";
export { safeLink } from "./safe-text/safe-link.ts";
export { scrubLines, scrubText } from "./safe-text/scrub-text.ts";
export { type Column, type TableOptions, renderTable } from "./text/table.ts";
export { padText, textWidth } from "./text/text-width.ts";
export { checkWording } from "./wording/check-wording.ts";
export { type Messages, type Wording, type WordingValues, createWording } from "./wording/create-wording.ts";
export {
  type UnreadableReason,
  type UnreadableSection,
  eyesNotice,
  truncatedNotice,
  unreadableNotice,
} from "./wording/notices.ts";
export { quoted } from "./wording/quoted.ts";
export { spellTime } from "./wording/spell-time.ts";
