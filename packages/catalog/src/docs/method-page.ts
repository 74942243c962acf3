import type { MethodDetails } from "../details/method-details.ts";
import { titleOf } from "../titles/title-of.ts";
import type { DocPage } from "./doc-page.ts";
import type { ReadPageOptions } from "./read-page-options.ts";

/** The page of a method: what it does and who may call it. Its parameters are the business of a description of the method. */
export function methodPage(details: MethodDetails, { lang, describedBy }: ReadPageOptions): DocPage {
  const { name, effect, scope, deprecated, replacedBy, access, restVersion, note, page } = details;
  const version = restVersion === "both" ? "REST 2 and 3.0" : `REST ${restVersion === 3 ? "3.0" : "2"}`;
  return {
    page: name,
    kind: "method",
    title: titleOf(details, lang),
    facts: [
      `Effect: ${effect}; scope: ${scope ?? "not stated"}; ${version}.`,
      ...(deprecated ? [`Deprecated; use ${replacedBy.join(", ") || "what the page names"}.`] : []),
      ...(access.webhook === false ? ["Closed to webhooks: it takes the authorization of an application."] : []),
      ...(access.user === "admin" ? ["Only for administrators."] : []),
      ...(note === undefined ? [] : [note[lang]]),
      `Parameters, result, errors and an example: ${describedBy(name)}.`,
    ],
    addresses: [page],
    related: [],
  };
}
