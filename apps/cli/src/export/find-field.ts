import type { PortalField } from "b24kit";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { shorten } from "../output/shorten.ts";

/**
 * The fields that people may mean by a text, in any letter case: a name of either kind ("stageId", "STAGE_ID"), one without
 * its "Id" ("stage"), or the portal's title. Several only where they have one title.
 */
export function fieldsMeant(fields: readonly PortalField[], given: string): readonly PortalField[] {
  const wanted = plain(given);
  const named = fields.filter(({ name, classicName }) => plain(name) === wanted || plain(classicName ?? "") === wanted);
  if (named.length > 0) return named.slice(0, 1);
  const short = fields.filter(({ name }) => plain(name) === `${wanted}id` || plain(name) === `${wanted}_id`);
  if (short.length > 0) return short.slice(0, 1);
  return fields.filter(({ title }) => plain(title) === wanted);
}

/** The one field that a text means. Throws usage errors for none and for several. */
export function findField(fields: readonly PortalField[], given: string, option: string): PortalField {
  const [field, ...others] = fieldsMeant(fields, given);
  if (field === undefined) throw unknownField(fields, given, option);
  if (others.length > 0) throw severalFields([field, ...others], given, option);
  return field;
}

/** The name of the field that was probably meant. */
export function nearField(fields: readonly PortalField[], given: string): string | undefined {
  return suggest(given, [...fields.map(({ name }) => name), ...fields.map(({ title }) => title)]);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е");
}

function unknownField(fields: readonly PortalField[], given: string, option: string): CliError {
  const near = nearField(fields, given);
  const meant = near === undefined ? { ru: "", en: "" } : { ru: `, возможно, ${near}`, en: `, did you mean ${near}?` };
  return usageError(
    { ru: `${option}: нет поля ${shorten(given)}${meant.ru}`, en: `${option}: no field ${shorten(given)}${meant.en}` },
    {
      ru: "незнакомое портал мог бы молча пропустить и ответить не о том",
      en: "the portal might drop it without a word and answer something else",
    },
    { ru: "поля перечисляет b24 fields <сущность>", en: "b24 fields <entity> lists them" },
  );
}

function severalFields(fields: readonly PortalField[], given: string, option: string): CliError {
  const names = fields.map(({ name }) => name).join(", ");
  return usageError(
    {
      ru: `${option}: так называются несколько полей: ${shorten(given)}`,
      en: `${option}: several fields are called ${shorten(given)}`,
    },
    { ru: `это ${names}`, en: `they are ${names}` },
    { ru: "назовите поле его именем", en: "say the name of the field" },
  );
}
