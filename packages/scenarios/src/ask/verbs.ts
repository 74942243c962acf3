/** Forms in which people ask for something to be done; the first is the one that the triggers of the actions use. */
const asked: readonly string[] = [
  "закрой закройте закрыть",
  "заверши завершите завершить",
  "отметь отметьте отметить",
  "прими примите принять",
  "создай создайте создать",
  "поставь поставьте поставить",
  "добавь добавьте добавить",
  "заведи заведите завести",
  "делегируй делегируйте делегировать",
  "передай передайте передать",
  "поручи поручите поручить",
  "перенеси перенесите перенести",
  "отложи отложите отложить",
  "сдвинь сдвиньте сдвинуть",
  "передвинь передвиньте передвинуть",
  "продли продлите продлить",
  "переведи переведите перевести",
  "верни верните вернуть",
  "возобнови возобновите возобновить",
  "открой откройте открыть",
  "напиши напишите написать",
  "отправь отправьте отправить",
  "прокомментируй прокомментируйте прокомментировать",
  "измени измените изменить",
  "поменяй поменяйте поменять",
  "смени смените сменить",
  "назначь назначьте назначить",
  "забронируй забронируйте забронировать",
  "запланируй запланируйте запланировать",
  "напомни напомните напомнить",
  "конвертируй конвертируйте конвертировать",
  "преврати превратите превратить",
  "complete",
  "close",
  "finish",
  "mark",
  "create",
  "add",
  "delegate",
  "hand",
  "reassign",
  "assign",
  "postpone",
  "move",
  "change",
  "set",
  "reopen",
  "resume",
  "comment",
  "convert",
  "turn",
  "plan",
  "schedule",
  "book",
  "reschedule",
  "send",
  "write",
  "message",
];

/** What destroys; no action does, so a phrase that asks for it means nothing here. */
const destroying = new Set(
  "удали удалите удалить удаляй сотри сотрите стереть снеси снести уничтожь уничтожить очисти очистить уволь уволить заблокируй отмени отмените отменить delete remove erase wipe drop destroy purge fire cancel".split(
    " ",
  ),
);

/** What no report tells of: who deleted, whom to dismiss. */
const untold =
  /^(?:удал[а-я]*|стер[а-я]*|уволен[а-я]*|увол[а-я]*|delet[a-z]*|remov[a-z]*|eras[a-z]*|wip(?:e|ed|ing)|fired)$/;

const forms: ReadonlyMap<string, string> = new Map(
  asked.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return [first, ...others].map((form) => [form, first] as const);
  }),
);

/** The verb of the triggers that a word is a form of; undefined for other words. */
export function verbOf(word: string): string | undefined {
  return forms.get(word);
}

/** Whether a word asks for something to be destroyed. */
export function isDestroying(word: string): boolean {
  return destroying.has(word);
}

/** Whether a word speaks of what is destroyed in any form. */
export function isUntold(word: string): boolean {
  return destroying.has(word) || untold.test(word);
}
