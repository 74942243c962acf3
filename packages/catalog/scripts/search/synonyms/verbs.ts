import type { Synonyms } from "./synonyms.ts";

/** What people want done. A question without any of these is taken for a look at something. */
export const verbs: Synonyms = {
  "add create:0.9 save:0.6 register:0.6 upload:0.6 set:0.4 start:0.2":
    "создать, создай, создание, добавить, добавь, добавление, новый, новая, завести, поставить, внести, назначить, " +
    "запланировать, оформить, выставить, записать, построить, создавать, добавлять, add, create, new, make, insert, plan, schedule, book, log",
  "todo + add create:0.9 + crm":
    "запланировать дело, запланировать звонок, запланировать встречу с клиентом, plan call, schedule call, follow up, follow up call",
  "comment + time + line + add create:0.9": "прокомментировать сделку, комментарий к сделке, comment deal",
  "blogpost + feed + add create:0.9": "новость ленту, новость в ленту, пост в ленту, news feed post, post to feed",
  "disk + upload + file": "загрузить файл, залить файл, upload file",
  "deal + update change:0.9": "закрыть сделку, выиграть сделку, проиграть сделку, close deal, win deal, lose deal",
  "convert update:0.8 add:0.7": "конвертировать, сконвертировать, конвертация, convert",
  "answer send:0.8 add:0.7": "ответить, отвечать, ответь, answer, reply, respond",
  "register add:0.7 create:0.5": "зарегистрировать, регистрация, подключить, подключение, register, connect, set up",
  "list get:0.8 read:0.5 search:0.4":
    "список, перечень, все, доступные, выгрузить, выгрузка, list, all, which, enumerate, export",
  "get list:0.8 read:0.7":
    "получить, получи, показать, покажи, посмотреть, узнать, прочитать, вывести, открыть карточку, сколько, " +
    "get, show, read, fetch, view, see, what, display, load, retrieve, how many",
  "search find list:0.75 get:0.6": "найти, найди, поиск, искать, отыскать, find, search, look up, lookup",
  "update change modify edit set:0.7 move:0.4":
    "изменить, измени, изменение, обновить, обновление, поменять, сменить, исправить, редактировать, отредактировать, " +
    "update, change, edit, modify, alter",
  "move update:0.8 change:0.6 transfer:0.5":
    "перенести, перенос, переместить, перемещение, передвинуть, сдвинуть, перевести, move, shift, drag, reschedule",
  "trash delete:0.6": "в корзину, переместить в корзину, move to trash, to recycle bin",
  "notify + add send": "уведомить, оповестить, предупредить, notify, alert, warn",
  "delete remove trash:0.8 unbind:0.6 unregister:0.6 unset:0.6":
    "удалить, удали, удаление, убрать, стереть, исключить, отвязать, снять, delete, remove, erase, drop, exclude",
  "cancel delete:0.8 terminate:0.6 reject:0.5": "отменить, отмена, аннулировать, cancel, call off, revoke",
  "rename update": "переименовать, rename",
  "bind attach:0.9 link:0.8 add:0.7 set:0.5 binding:0.7": "привязать, привязка, связать, связь, bind, link, associate",
  "attach upload:0.5 add:0.5": "прикрепить, приложить, вложить, attach",
  "upload add:0.6": "загрузить, залить, закачать, upload",
  "send add:0.9 notify:0.4": "отправить, отправка, послать, написать, разослать, send, write, post",
  "start run open:0.5 execute:0.6":
    "начать, начало, запустить, запуск, взять в работу, приступить, start, run, launch, begin, execute",
  "complete finish:0.9 close:0.8 end:0.7":
    "завершить, завершение, закончить, закрыть, закрытие, выполнить, выполнена, complete, finish, close, end, done",
  "terminate kill:0.9 stop:0.8": "остановить, прервать, stop, terminate, kill, abort",
  "pause:1.2": "приостановить, пауза, перерыв, pause, suspend, break",
  "renew reopen restore:0.5": "возобновить, переоткрыть, вернуть в работу, reopen, resume, renew",
  "restore un:0.8": "восстановить, восстановление, вернуть из корзины, restore, recover, undelete",
  delegate: "делегировать, поручить, перепоручить, delegate, reassign",
  transfer: "передать, переключить, переадресовать, transfer, hand over, forward",
  merge: "объединить, слить, склеить, merge, unite, join duplicates",
  copy: "скопировать, копировать, копия, дублировать, copy, clone",
  "import batch:0.4": "импорт, импортировать, пачкой, массово загрузить, import",
  "invite add:0.6 register:0.2": "пригласить, приглашение, invite, onboard",
  share: "расшарить, поделиться, открыть доступ, share, give access",
  pin: "закрепить, pin",
  unpin: "открепить, unpin",
  "publication publish public:0.8": "опубликовать, публикация, publish, go live",
  approve: "принять работу, одобрить, согласовать, утвердить, approve",
  "accept answer:0.6 set:0.4": "принять, подтвердить, accept, confirm",
  "disapprove reject:0.8": "вернуть на доработку, отклонить работу, disapprove, reject work",
  conduct: "провести, проведение, conduct, post document",
  "generate add:0.8 create:0.8": "сформировать, сгенерировать, распечатать, generate, print",
  "fields field:0.6 describe:0.9": "какие поля, список полей, описание полей, fields, field list, schema",
  mute: "отключить уведомления чата, без звука, mute, silence",
  leave: "выйти из чата, покинуть, leave",
  "unregister delete:0.8": "отключить, unregister, disconnect",
  "unsubscribe unbind:0.9": "отписаться, отписка, unsubscribe",
  "subscribe bind:0.9": "подписаться, подписка, subscribe, listen",
};
