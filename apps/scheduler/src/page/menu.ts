import type { Scene } from "./scene.ts";

/** Links of the head of a page: its sections, and the same page in the other language. */
export function menu({ t, lang, href, visit }: Scene) {
  const other = lang === "ru" ? "en" : "ru";
  // Nothing that a stranger wrote into an address is shown to somebody who is to type a token.
  const query = new URLSearchParams(visit.isSignedIn ? visit.query : "");
  query.set("lang", other);
  const path = visit.isSignedIn ? visit.path : "/";
  const sections = [
    { href: href("/"), text: t("overview"), isHere: visit.path === "/" },
    { href: href("/portals"), text: t("portals"), isHere: visit.path === "/portals" },
    { href: href("/runs"), text: t("history"), isHere: visit.path === "/runs" },
  ];
  return [
    ...(visit.isSignedIn ? sections : []),
    { href: `${path}?${query.toString()}`, text: t("language"), isHere: false, lang: other },
  ];
}
