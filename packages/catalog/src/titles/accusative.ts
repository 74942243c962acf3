const irregular: Readonly<Record<string, string>> = {
  сотрудник: "сотрудника",
  пользователь: "пользователя",
  участник: "участника",
  руководитель: "руководителя",
  владелец: "владельца",
  клиент: "клиента",
  имя: "имя",
  время: "время",
};

/** The form of a Russian noun, alone or with adjectives, that stands after "изменить". */
export function accusative(text: string): string {
  return text.split(" ").map(ofWord).join(" ");
}

function ofWord(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  if (/(?:ая|яя)$/u.test(word)) return word.replace(/ая$/u, "ую").replace(/яя$/u, "юю");
  return word.replace(/а$/u, "у").replace(/я$/u, "ю");
}
