/** Whole words only: "мартобря" is no month. */
const months: readonly RegExp[] = [
  /^(янв|январ[ья]|jan|january)$/,
  /^(фев|февр|феврал[ья]|feb|february)$/,
  /^(мар|марта?|mar|march)$/,
  /^(апр|апрел[ья]|apr|april)$/,
  /^(ма[йя]|may)$/,
  /^(июн[ья]?|june?)$/,
  /^(июл[ья]?|july?)$/,
  /^(авг|августа?|aug|august)$/,
  /^(сен|сент|сентябр[ья]|sept?|september)$/,
  /^(окт|октябр[ья]|oct|october)$/,
  /^(ноя|нояб|ноябр[ья]|nov|november)$/,
  /^(дек|декабр[ья]|dec|december)$/,
];

/** 1 to 12; 0 for a word that names no month. */
export function monthOf(word = ""): number {
  return months.findIndex((month) => month.test(word)) + 1;
}
