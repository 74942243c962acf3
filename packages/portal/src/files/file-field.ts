import type { PortalField } from "../fields/portal-field.ts";
import { FileProblem } from "./file-problem.ts";

/** The field with files that a name means: as the methods spell it, or its title, case aside. Throws `FileProblem`. */
export function fileField(fields: readonly PortalField[], given: string): PortalField {
  const wanted = given.trim().toLowerCase();
  const named = fields.filter((field) =>
    [field.name, field.classicName, field.title].some((name) => name?.toLowerCase() === wanted),
  );
  const [found, ...others] = named.filter(({ type }) => type === "file");
  if (found !== undefined && others.length === 0) return found;
  const possible = fields.filter(({ type }) => type === "file").map(nameOf);
  const list = possible.length === 0 ? "" : possible.join(", ");
  throw new FileProblem(
    "no-file-field",
    named.length === 0
      ? { ru: `нет поля ${given}`, en: `there is no field ${given}` }
      : { ru: `поле ${given} не для файлов`, en: `the field ${given} holds no files` },
    list === ""
      ? { ru: "полей для файлов здесь нет", en: "there are no fields for files here" }
      : { ru: `поля для файлов: ${list}`, en: `fields for files: ${list}` },
  );
}

function nameOf({ name, classicName }: PortalField): string {
  return classicName ?? name;
}
