import type { Text } from "@b24kit/catalog";
import { actionWords } from "./action-words.ts";
import type { FieldChange, PlannedObject } from "./plan.ts";
import { kindAsObject, kindName } from "./kinds.ts";
import { quoted } from "./quoted.ts";
import { oneLine, valueText } from "./value-text.ts";

/** Objects, and fields of one object, that a question names. */
const named = 3;

/** What a question is made of. */
export interface QuestionParts {
  readonly objects: readonly PlannedObject[];
  /** Beside the objects, one for each. */
  readonly methods: readonly string[];
  /** What each command creates, in words, by its key. */
  readonly created: ReadonlyMap<string, Text>;
}

/** The question of a plan: "Change deal 12: STAGE_ID “NEW” → “WON”?". What is not known for certain is asked by its method. */
export function planQuestion({ objects, methods, created }: QuestionParts): Text {
  const parts = objects.slice(0, named).map((object, index) => sentence(object, methods[index] ?? "", created));
  const more = objects.length - parts.length;
  const rest = more > 0 ? { ru: `; и ещё объектов: ${more}`, en: `; and ${more} more` } : { ru: "", en: "" };
  return both((language) => `${parts.map((part) => part[language]).join("; ")}${rest[language]}?`);
}

type Created = QuestionParts["created"];

function sentence(object: PlannedObject, method: string, created: Created): Text {
  const kind = kindAsObject(object.kind);
  const { action } = object;
  if (action === "run" || kind === undefined) return methodSentence(object, method, created);
  const changes = action === "delete" ? inBrackets(object.changes, created) : afterColon(object, created);
  return both(
    (language) =>
      `${actionWords[action].verb[language]} ${kind[language]}${nameOf(object)[language]}${changes[language]}`,
  );
}

/** "Run im.chat.user.delete (CHAT_ID: 3, USER_ID: 4)", "Run tasks.task.delegate: task 5 “Call” (userId: 7)". */
function methodSentence(object: PlannedObject, method: string, created: Created): Text {
  const run = oneLine(method === "" ? object.kind : method);
  const kind = kindName(object.kind);
  const params = inBrackets(object.changes, created);
  const isNamed = object.kind !== method;
  return both((language) => {
    const what = isNamed ? `: ${oneLine(kind[language])}${nameOf(object)[language]}` : "";
    return `${actionWords.run.verb[language]} ${run}${what}${params[language]}`;
  });
}

function nameOf({ id, title }: PlannedObject): Text {
  const number = id === undefined ? "" : ` ${oneLine(id)}`;
  return both((language) => `${number}${title === undefined ? "" : ` ${quoted(oneLine(title), language)}`}`);
}

const nothingChanges: Text = { ru: " (значения не меняются)", en: " (no value changes)" };

function afterColon({ action, changes }: PlannedObject, created: Created): Text {
  if (changes.length === 0) return action === "change" ? nothingChanges : { ru: "", en: "" };
  const list = listed(changes, " ", created);
  return both((language) => `: ${list[language]}`);
}

function inBrackets(changes: readonly FieldChange[], created: Created): Text {
  if (changes.length === 0) return { ru: "", en: "" };
  const list = listed(changes, ": ", created);
  return both((language) => ` (${list[language]})`);
}

function listed(changes: readonly FieldChange[], colon: string, created: Created): Text {
  const parts = changes.slice(0, named).map((change) => changeText(change, colon, created));
  const more = changes.length - parts.length;
  const rest = more > 0 ? { ru: `, и ещё полей: ${more}`, en: `, and ${more} more fields` } : { ru: "", en: "" };
  return both((language) => `${parts.map((part) => part[language]).join(", ")}${rest[language]}`);
}

function changeText({ field, title, before, after }: FieldChange, colon: string, created: Created): Text {
  const [from, to] = [valueText(before), valueText(after, created)];
  return both((language) => {
    const name = oneLine(title?.[language] ?? field) + colon;
    return before === undefined ? `${name}${to[language]}` : `${name}${from[language]} → ${to[language]}`;
  });
}

function both(write: (language: "ru" | "en") => string): Text {
  return { ru: write("ru"), en: write("en") };
}
