const words =
  "и в во на с со по для к ко у из от о об до за при над под не ни же ли бы а но или что как это где когда чтобы " +
  "мне мой моя мои моих мою меня я мы нам наш наша наши все всех этот эта эту эти его ее их свой свою какой какая есть быть " +
  "сделал сделала сделали надо нужно хочу можно пожалуйста через между один другой другую другое другому другие битрикс bitrix bitrix24 b24 " +
  "the a an of to in on for by with from at and or is are be my your our their its it i we how do does can want need please " +
  "that this these those into one another other some any via rest api";

/** Words that say nothing about what is looked for. Phrases of the synonyms may still contain them. */
export const stopWords: ReadonlySet<string> = new Set(words.split(" "));
