import type { Language } from "@b24kit/report";

/** The language of a visitor: what he chose, else the first of Accept-Language that the page speaks, else English. */
export function pageLanguage(chosen: string | null, accepted: string | undefined): Language {
  if (chosen === "ru" || chosen === "en") return chosen;
  const wanted = (accepted ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const weight = /^q=([01](?:\.\d{0,3})?)$/.exec(
      parameters.map((text) => text.trim()).find((text) => text.startsWith("q=")) ?? "",
    );
    return { language: tag.split("-")[0], weight: weight === null ? 1 : Number(weight[1]) };
  });
  const known = wanted.filter(({ language, weight }) => (language === "ru" || language === "en") && weight > 0);
  const [best] = known.toSorted((a, b) => b.weight - a.weight);
  return best?.language === "ru" ? "ru" : "en";
}
