const surely = /^(?:DEADLINE|DATE_\w+|(?:BEGIN|CLOSE|BIRTH)DATE|\w+_DATE_PLAN)$/;
const probably = /^(?:\w+_DATE|[a-z]\w*(?:Date|Time)|deadline|date[A-Z]\w*)$/;

/** Tells by its name whether a field without a documented type holds a date. */
export function dateByName(name: string): { readonly hasTime: boolean; readonly isSure: boolean } | undefined {
  if (surely.test(name)) return { hasTime: !/(?:BEGIN|CLOSE|BIRTH)DATE/.test(name), isSure: true };
  if (/^uf/i.test(name) || !probably.test(name)) return undefined;
  return { hasTime: /time$|deadline/i.test(name), isSure: false };
}
