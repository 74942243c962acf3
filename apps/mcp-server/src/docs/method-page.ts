import { type MethodDetails, titleOf } from "@b24kit/catalog";
import type { DocPage } from "./doc-page.ts";
import type { ReadPageOptions } from "./read-page-options.ts";

/** The page of a method: what it does and who may call it. Its parameters are the business of b24_describe_method. */
export function methodPage(details: MethodDetails, { lang }: ReadPageOptions): DocPage {
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
      "Parameters, result, errors and an example: b24_describe_method.",
    ],
    addresses: [page],
    related: [],
  };
}
