const light =
  "что чего чем кто кого кому кем как какой какая какое какие каких каков у меня мне мной я мы нас нам наш наша наше наши мой моя мое мои моих моим мою " +
  "ты вы есть ли это эта этот эту все всё всех всем там тут вот и а но или ну же бы в во на по за из от до к ко о об обо про с со для при над под " +
  "не ни он она они его ее их то так уже еще сколько когда где чей чья чье быть был была было были будет " +
  "the a an of to in on for by with from at and or is are am be was were been i me my we us our you your it its he she they his her their " +
  "what who whom whose which how when where why do does has have had will would can could shall should any some that this these those there " +
  "not no about so as if";

/** Words that mean little by themselves; a trigger may still hold them. */
export const lightWords: ReadonlySet<string> = new Set(light.split(" "));

const filler =
  "пожалуйста плиз плз спасибо слушай слушайте давай дай дайте покажи покажите показать показывай выведи вывести глянь посмотри посмотреть посмотрим скажи подскажи " +
  "расскажи хочу хотел нужно надо нужен можно можешь можете быстро быстренько срочно мне-ка ка кратко коротко привет здравствуй здравствуйте добрый сейчас " +
  "please thanks hey hi hello show give tell see look want need get let let's lets just quick quickly now currently list display kindly";

/** Words of politeness and of showing: they choose nothing. */
export const fillerWords: ReadonlySet<string> = new Set(filler.split(" "));

const idle =
  "который которая которое которые которых всего больше давно долго денег деньги сайта выполним " +
  "anything something stuff like long most money much many people";

/** Words that leave a question as it is; all others that no trigger holds may be a condition that would be lost. */
export const idleWords: ReadonlySet<string> = new Set(idle.split(" "));

const times =
  "сегодня завтра вчера день дня неделя неделю недели месяц today tomorrow yesterday day week month morning утро";

/** Words of time weigh little in a trigger: they say when, not what. */
export const timeWords: ReadonlySet<string> = new Set(times.split(" "));

const prepositions =
  "в во на по за из от до к ко у о об обо про с со для the a an of to in on for by with from at about into is are be as";

/** Words that a trigger is compared without. */
export const linkWords: ReadonlySet<string> = new Set(prepositions.split(" "));
