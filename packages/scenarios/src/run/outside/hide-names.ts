/** What stands in a title for what was taken out of it. */
export const hidden = "…";

const word = /[\p{L}\p{N}]+/gu;
const hiddenRun = /…(?:[\s.,'’-]*…)+/g;

/** Companies are known by their legal form, in front or behind, and by quotes. */
const companies = [
  /(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ИП|ТОО|ГК|ФГУП|ГУП|МУП|АНО)\s+(?:[«"„“][^»"”]*[»"”“]?|[\p{Lu}\p{N}][\p{L}\p{N}.-]*(?:\s+\p{Lu}[\p{L}.-]*){0,3})/gu,
  /[«„“"][^«»„“”"]*[»“”"]/gu,
  /(?<![\p{L}\p{N}])(?:(?=[\p{Lu}\p{N}])[\p{Script=Latin}\p{N}&'’.-]+\s+){1,5}(?:Ltd|Limited|LLC|LLP|PLC|plc|Inc|Corp|Co|GmbH|AG|SA|BV)(?![\p{L}\p{N}])\.?/gu,
];

/** Hides in a text what names somebody. */
export type HideNames = (text: string) => string;

/**
 * Hides every word of these names, in any case of Russian grammar, and what looks like a company. A word that only looks like a
 * name is hidden, too: too much rather than too little.
 */
export function createHideNames(names: Iterable<string>): HideNames {
  const stems = new Set<string>();
  for (const name of names) {
    for (const [part] of normal(name).matchAll(word)) if (/\p{L}/u.test(part)) stems.add(stemOf(part));
  }
  return (text) => {
    const withoutCompanies = companies.reduce((rest, pattern) => rest.replace(pattern, hidden), text.normalize("NFC"));
    const withoutPeople = withoutCompanies.replace(word, (found) => (isName(normal(found), stems) ? hidden : found));
    return withoutPeople.replace(hiddenRun, hidden);
  };
}

function normal(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}

/** "Анна" → "анн", "Иванов" stays: what every case of it begins with. */
function stemOf(part: string): string {
  return part.length > 3 ? part.replace(/[аеийоуыьюя]$/u, "") : part;
}

const longestEnding = 3;

function isName(found: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(found) || stems.has(stemOf(found))) return true;
  if (!/^[а-я]+$/.test(found)) return false;
  for (let ending = 1; ending <= longestEnding && found.length - ending >= 3; ending += 1) {
    if (stems.has(found.slice(0, -ending))) return true;
  }
  return false;
}
