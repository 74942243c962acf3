import { renderHtml } from "@b24kit/report";
import type { Answer } from "../watch/web/answer.ts";
import type { RenderTemplate } from "./compile-templates.ts";
import type { Scene } from "./scene.ts";

/** The page around the last report of a job. */
export async function preview(scene: Scene, render: RenderTemplate) {
  const { t, href, visit } = scene;
  const job = visit.query.get("job") ?? "";
  const found = scene.previews.of(job);
  const zone = await scene.zoneOfJob(job);
  const slot = scene.showTime(found?.at ?? 0, zone);
  const heading = t("previewTitle", { job });
  const body = render("preview", {
    t,
    src: found === undefined ? undefined : href("/preview/report", { job }),
    about: t("previewOf", { time: slot.text, zone: slot.zone, id: String(found?.runId ?? 0) }),
    isOpen: !visit.needsToken,
    title: heading,
    back: href("/"),
  });
  return { heading, body };
}

/** The report alone. Its policy lets nothing run and nothing load, wherever it is opened; links leave the frame. */
export function previewReport(scene: Scene): Answer | undefined {
  const found = scene.previews.of(scene.visit.query.get("job") ?? "");
  if (found === undefined) return undefined;
  return {
    status: 200,
    type: "text/html",
    body: renderHtml(found.report, { lang: found.language, emoji: true }),
    headers: { "content-security-policy": policy, "x-frame-options": "SAMEORIGIN" },
  };
}

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-popups allow-popups-to-escape-sandbox",
].join("; ");
