import type { WriteRequest } from "@b24kit/guard";
import type { FilePlace } from "@b24kit/portal";
import { type Language, quoted, scrubText } from "@b24kit/report";
import { sizeText } from "./size-text.ts";

type Text = NonNullable<WriteRequest["question"]>;

/** What is asked about. */
export interface AskedFile {
  readonly name: string;
  /** Its name on this computer. */
  readonly localName: string;
  /** Bytes. */
  readonly size: number;
}

/** The sentence to ask before a file goes to its place. */
export function uploadQuestion(file: AskedFile, place: FilePlace): Text {
  return { ru: `${sentence(file, place, "ru")}?`, en: `${sentence(file, place, "en")}?` };
}

function sentence(asked: AskedFile, place: FilePlace, language: Language): string {
  const file = fileWords(asked, language);
  const where = placeWords(place, language);
  if (place.kind === "folder") {
    return language === "ru" ? `Загрузить ${file} в ${where}` : `Upload ${file} to ${where}`;
  }
  if (place.kind === "chat") return language === "ru" ? `Отправить ${file} в ${where}` : `Send ${file} to ${where}`;
  const field = "field" in place ? place.field : undefined;
  if (field === undefined) return language === "ru" ? `Прикрепить ${file} к ${where}` : `Attach ${file} to ${where}`;
  const isReplaced = !field.isMultiple && field.files.length > 0;
  const title = quoted(line(field.title), language);
  if (language === "ru") {
    return `Записать ${file} в поле ${title} ${where}${isReplaced ? ", удалив прежний файл" : ""}`;
  }
  return `Put ${file} into the field ${title} of ${where}${isReplaced ? ", which deletes the file that is there" : ""}`;
}

/** Whoever is asked must not take the name on the portal for the file that is read. */
function fileWords({ name, localName, size }: AskedFile, language: Language): string {
  const facts = [sizeText(size, language)];
  if (name.normalize() !== localName.normalize()) {
    const local = quoted(line(localName), language);
    facts.push(language === "ru" ? `на этом компьютере — ${local}` : `on this computer ${local}`);
  }
  return `${quoted(line(name), language)} (${facts.join(", ")})`;
}

/** In the case that the sentence needs: "к сделке", "поле … сделки", "в папку". */
const placeNames: Readonly<
  Record<FilePlace["kind"], { readonly to: string; readonly of: string; readonly en: string }>
> = {
  deal: { to: "сделке", of: "сделки", en: "deal" },
  lead: { to: "лиду", of: "лида", en: "lead" },
  contact: { to: "контакту", of: "контакта", en: "contact" },
  company: { to: "компании", of: "компании", en: "company" },
  task: { to: "задаче", of: "задачи", en: "task" },
  folder: { to: "папку", of: "папки", en: "folder" },
  chat: { to: "чат", of: "чата", en: "chat" },
};

function placeWords(place: FilePlace, language: Language): string {
  const { to, of, en } = placeNames[place.kind];
  const kind = language === "en" ? en : "field" in place && place.field !== undefined ? of : to;
  const title = line(place.title);
  return `${kind} ${place.id}${title === "" ? "" : ` ${quoted(title, language)}`}`;
}

const longest = 80;

/** A text of the portal on one line. */
function line(text: string): string {
  const clean = scrubText(text).replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(clean);
  return letters.length <= longest ? clean : `${letters.slice(0, longest - 1).join("")}…`;
}
