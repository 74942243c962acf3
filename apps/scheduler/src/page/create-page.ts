import { createHash } from "node:crypto";
import type { Slots } from "../runs/parts.ts";
import type { HealthState } from "../watch/create-health.ts";
import type { Answer, Visit } from "../watch/web/answer.ts";
import { compileTemplates } from "./compile-templates.ts";
import { history } from "./history.ts";
import { menu } from "./menu.ts";
import { createNextRuns } from "./next-runs.ts";
import { overview } from "./overview.ts";
import { pageStyle } from "./page-style.ts";
import { portals } from "./portals.ts";
import { preview, previewReport } from "./preview.ts";
import { type Scene, type SceneParts, setScene } from "./scene.ts";

export interface PageOptions extends SceneParts {
  readonly health: { state(): Promise<HealthState> };
  readonly slots: Slots;
  /** Takes known secrets out of a text. */
  readonly scrub: (text: string) => string;
  readonly version: string;
}

/** The status page. */
export interface Page {
  readonly visit: (visit: Visit) => Promise<Answer>;
  /** The form to sign in again, after a wrong token. */
  readonly refused: (visit: Visit) => Answer;
}

/** What stands in the frame. */
interface Content {
  readonly heading: string;
  /** Made by a template. */
  readonly body: string;
  readonly refresh?: boolean;
}

/** Makes the status page: HTML without scripts, in the visitor's language. */
export function createPage(options: PageOptions): Page {
  const render = compileTemplates(options.scrub);
  const parts = { health: options.health, nextRuns: createNextRuns(options) };
  const frame = (scene: Scene, { heading, body, refresh = false }: Content, status = 200): Answer => {
    const { t, lang, visit, now, zone } = scene;
    const made = t("made", {
      ...scene.showTime(now(), zone),
      time: scene.showTime(now(), zone).text,
      version: options.version,
    });
    const canSignOut = visit.needsToken && visit.isSignedIn;
    const data = { t, lang, heading, body, refresh, made, style: pageStyle, menu: menu(scene), canSignOut };
    const html = render("frame", { ...data, signOut: scene.href("/sign-out") });
    return {
      status,
      type: "text/html",
      body: html,
      headers: { "content-security-policy": policy, vary: "accept-language" },
    };
  };
  const form = (scene: Scene, isWrong: boolean): Answer => {
    const { t, href } = scene;
    const body = render("signIn", { t, isWrong, action: href("/sign-in") });
    return frame(scene, { heading: t("signInTitle"), body }, 401);
  };
  return {
    visit: async (visit) => {
      const scene = setScene(options, visit);
      if (!visit.isSignedIn) return form(scene, false);
      if (visit.path === "/") return frame(scene, await overview(scene, parts, render));
      if (visit.path === "/portals") return frame(scene, await portals(scene, parts.nextRuns, render));
      if (visit.path === "/runs") return frame(scene, await history(scene, render));
      if (visit.path === "/preview") return frame(scene, await preview(scene, render));
      const report = visit.path === "/preview/report" ? previewReport(scene) : undefined;
      return report ?? frame(scene, { heading: scene.t("notFound"), body: "" }, 404);
    },
    refused: (visit) => form(setScene(options, visit), true),
  };
}

/** No scripts at all, and of styles the one that stands in the page. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'`,
  "img-src data:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
