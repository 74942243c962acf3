import type { Language, Notice } from "../document.ts";
import { cutText } from "../safe-text/cut-text.ts";
import { scrubText } from "../safe-text/scrub-text.ts";
import { createWording } from "./create-wording.ts";
import { type FrameKey, frameWording } from "./frame-wording.ts";
import { quoted } from "./quoted.ts";

/** Why a section could not be read. */
export type UnreadableReason =
  | "missing-scope"
  | "access-denied"
  | "timeout"
  | "unknown-method"
  | "portal-error"
  | "malformed"
  | "overloaded";

export interface UnreadableSection {
  /** The section's title, or the name of what is missing, in the nominative. */
  readonly sectionTitle: string;
  readonly reason: UnreadableReason;
  /** The scope to ask for, when the reason is `missing-scope`. */
  readonly scope?: string | undefined;
  /** The portal's own words; told for refusals and errors that nobody can explain better. */
  readonly message?: string | undefined;
}

const keys = {
  "missing-scope": ["missingScope", "missingScopeAction"],
  "access-denied": ["accessDenied", "accessDeniedAction"],
  timeout: ["timeout", "timeoutAction"],
  "unknown-method": ["unknownMethod", "unknownMethodAction"],
  "portal-error": ["portalError", "portalErrorAction"],
  malformed: ["malformed", "malformedAction"],
  overloaded: ["overloaded", "overloadedAction"],
} as const satisfies Record<UnreadableReason, readonly [FrameKey, FrameKey]>;

const quotesPortal: ReadonlySet<UnreadableReason> = new Set(["access-denied", "portal-error"]);

/** Says in a sentence that a director understands why a section is missing, and what to do about it. */
export function unreadableNotice(section: UnreadableSection, lang: Language): Notice {
  const { sectionTitle, reason, scope, message = "" } = section;
  const t = createWording(frameWording, lang);
  const hasNoScope = reason === "missing-scope" && scope === undefined;
  const [text, action] = hasNoScope ? (["missingSomeScope", "missingSomeScopeAction"] as const) : keys[reason];
  const values = { section: quoted(sectionTitle, lang), scope: scope ?? "" };
  const sentence = t(text, values);
  const words = cutText(scrubText(message).trim().replace(/\.$/, ""), 200);
  const isQuoted = words !== "" && quotesPortal.has(reason);
  return {
    kind: "unreadable",
    text: isQuoted ? t("portalSays", { sentence, message: quoted(words, lang) }) : sentence,
    action: t(action, values),
  };
}

/** Says that a section counts only the first `read` rows. */
export function truncatedNotice(
  section: { readonly sectionTitle: string; readonly read: number },
  lang: Language,
): Notice {
  const t = createWording(frameWording, lang);
  const text = t("truncated", { section: quoted(section.sectionTitle, lang), read: section.read });
  return { kind: "truncated", text, action: t("truncatedAction") };
}

/** Says that the report shows only what this user may see; for reports about others, read by a non-administrator. */
export function eyesNotice(name: string, lang: Language): Notice {
  const t = createWording(frameWording, lang);
  return { kind: "eyes", text: t("onlyWhatSees", { name }), action: t("onlyWhatSeesAction") };
}
