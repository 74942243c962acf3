const words: Readonly<Record<string, string>> = {
  "₽": "RUB",
  р: "RUB",
  руб: "RUB",
  рубль: "RUB",
  рубля: "RUB",
  рублей: "RUB",
  $: "USD",
  долл: "USD",
  доллар: "USD",
  доллара: "USD",
  долларов: "USD",
  "€": "EUR",
  евро: "EUR",
  "£": "GBP",
  "₸": "KZT",
  тенге: "KZT",
  "₴": "UAH",
};

/** The code of a currency from its sign, word or code in lower case; undefined for any other word. */
export function currencyOf(word: string): string | undefined {
  const plain = word.replace(/\.$/, "");
  if (Object.hasOwn(words, plain)) return words[plain];
  return /^[a-z]{3}$/.test(plain) ? plain.toUpperCase() : undefined;
}
