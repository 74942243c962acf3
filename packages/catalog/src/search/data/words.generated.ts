// Made by packages/catalog/scripts/build-search.ts, do not edit.
// Source: the catalog's own data and packages/catalog/scripts/search.
export const words = `
созда	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
создан	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
добав	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
добавлен	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
нов	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
завест	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
постав	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
внест	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
назнач	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
запланирова	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
оформ	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
выстав	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
записа	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
постро	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
создава	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
добавля	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
add	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
creat	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
new	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
make	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
insert	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
plan	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
schedul	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
book	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
log	!add creat:0.9 save:0.6 regist:0.6 upload:0.6 set:0.4 start:0.2
запланирова дел	!todo+add creat:0.9+crm
запланирова звонок	!todo+add creat:0.9+crm
запланирова встреч с клиент	!todo+add creat:0.9+crm
plan call	!todo+add creat:0.9+crm
schedul call	!todo+add creat:0.9+crm
follow up	!todo+add creat:0.9+crm
follow up call	!todo+add creat:0.9+crm
прокомментирова сделк	!comment+time+line+add creat:0.9
комментар к сделк	!comment+time+line+add creat:0.9
comment deal	!comment+time+line+add creat:0.9
новост лент	!blogpost+feed+add creat:0.9
новост в лент	!blogpost+feed+add creat:0.9
пост в лент	!blogpost+feed+add creat:0.9
new feed post	!blogpost+feed+add creat:0.9
post to feed	!blogpost+feed+add creat:0.9
загруз файл	!disk+upload+file
зал файл	!disk+upload+file
upload file	!disk+upload+file
закр сделк	!deal+updat chang:0.9
выигра сделк	!deal+updat chang:0.9
проигра сделк	!deal+updat chang:0.9
close deal	!deal+updat chang:0.9
win deal	!deal+updat chang:0.9
lose deal	!deal+updat chang:0.9
конвертирова	!convert updat:0.8 add:0.7
сконвертирова	!convert updat:0.8 add:0.7
конвертац	!convert updat:0.8 add:0.7
convert	!convert updat:0.8 add:0.7
ответ	!answer send:0.8 add:0.7
отвеча	!answer send:0.8 add:0.7
answer	!answer send:0.8 add:0.7
repli	!answer send:0.8 add:0.7
respond	!answer send:0.8 add:0.7
зарегистрирова	!regist add:0.7 creat:0.5
регистрац	!regist add:0.7 creat:0.5
подключ	!regist add:0.7 creat:0.5
подключен	!regist add:0.7 creat:0.5
regist	!regist add:0.7 creat:0.5
connect	!regist add:0.7 creat:0.5
set up	!regist add:0.7 creat:0.5
список	!list get:0.8 read:0.5 search:0.4
перечен	!list get:0.8 read:0.5 search:0.4
все	!list get:0.8 read:0.5 search:0.4
доступн	!list get:0.8 read:0.5 search:0.4
выгруз	!list get:0.8 read:0.5 search:0.4
выгрузк	!list get:0.8 read:0.5 search:0.4
list	!list get:0.8 read:0.5 search:0.4
all	!list get:0.8 read:0.5 search:0.4
which	!list get:0.8 read:0.5 search:0.4
enumer	!list get:0.8 read:0.5 search:0.4
export	!list get:0.8 read:0.5 search:0.4
получ	!get list:0.8 read:0.7
показа	!get list:0.8 read:0.7
покаж	!get list:0.8 read:0.7
посмотрет	!get list:0.8 read:0.7
узна	!get list:0.8 read:0.7
прочита	!get list:0.8 read:0.7
вывест	!get list:0.8 read:0.7
откр карточк	!get list:0.8 read:0.7
скольк	!get list:0.8 read:0.7
get	!get list:0.8 read:0.7
show	!get list:0.8 read:0.7
read	!get list:0.8 read:0.7
fetch	!get list:0.8 read:0.7
view	!get list:0.8 read:0.7
see	!get list:0.8 read:0.7
what	!get list:0.8 read:0.7
displai	!get list:0.8 read:0.7
load	!get list:0.8 read:0.7
retriev	!get list:0.8 read:0.7
how mani	!get list:0.8 read:0.7
найт	!search find list:0.75 get:0.6
найд	!search find list:0.75 get:0.6
поиск	!search find list:0.75 get:0.6
иска	!search find list:0.75 get:0.6
отыска	!search find list:0.75 get:0.6
find	!search find list:0.75 get:0.6
search	!search find list:0.75 get:0.6
look up	!search find list:0.75 get:0.6
lookup	!search find list:0.75 get:0.6
измен	!updat chang modifi edit set:0.7 move:0.4
изменен	!updat chang modifi edit set:0.7 move:0.4
обнов	!updat chang modifi edit set:0.7 move:0.4
обновлен	!updat chang modifi edit set:0.7 move:0.4
поменя	!updat chang modifi edit set:0.7 move:0.4
смен	!updat chang modifi edit set:0.7 move:0.4
исправ	!updat chang modifi edit set:0.7 move:0.4
редактирова	!updat chang modifi edit set:0.7 move:0.4
отредактирова	!updat chang modifi edit set:0.7 move:0.4
updat	!updat chang modifi edit set:0.7 move:0.4
chang	!updat chang modifi edit set:0.7 move:0.4
edit	!updat chang modifi edit set:0.7 move:0.4
modifi	!updat chang modifi edit set:0.7 move:0.4
alter	!updat chang modifi edit set:0.7 move:0.4
перенест	!move updat:0.8 chang:0.6 transfer:0.5
перенос	!move updat:0.8 chang:0.6 transfer:0.5
перемест	!move updat:0.8 chang:0.6 transfer:0.5
перемещен	!move updat:0.8 chang:0.6 transfer:0.5
передвинут	!move updat:0.8 chang:0.6 transfer:0.5
сдвинут	!move updat:0.8 chang:0.6 transfer:0.5
перевест	!move updat:0.8 chang:0.6 transfer:0.5
move	!move updat:0.8 chang:0.6 transfer:0.5
shift	!move updat:0.8 chang:0.6 transfer:0.5
drag	!move updat:0.8 chang:0.6 transfer:0.5
reschedul	!move updat:0.8 chang:0.6 transfer:0.5
в корзин	!trash delet:0.6
перемест в корзин	!trash delet:0.6
move to trash	!trash delet:0.6
to recycl bin	!trash delet:0.6
уведом	!notifi+add send
оповест	!notifi+add send
предупред	!notifi+add send
notifi	!notifi+add send
alert	!notifi+add send
warn	!notifi+add send
удал	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
уда	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
удален	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
убра	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
стерет	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
исключ	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
отвяза	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
снят	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
delet	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
remov	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
eras	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
drop	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
exclud	!delet remov trash:0.8 unbind:0.6 unregist:0.6 unset:0.6
отмен	!cancel delet:0.8 termin:0.6 reject:0.5
отм	!cancel delet:0.8 termin:0.6 reject:0.5
аннулирова	!cancel delet:0.8 termin:0.6 reject:0.5
cancel	!cancel delet:0.8 termin:0.6 reject:0.5
call off	!cancel delet:0.8 termin:0.6 reject:0.5
revok	!cancel delet:0.8 termin:0.6 reject:0.5
переименова	!renam updat
renam	!renam updat
привяза	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
привязк	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
связа	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
связ	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
bind	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
link	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
associ	!bind attach:0.9 link:0.8 add:0.7 set:0.5 bind:0.7
прикреп	!attach upload:0.5 add:0.5
прилож	!attach upload:0.5 add:0.5
влож	!attach upload:0.5 add:0.5
attach	!attach upload:0.5 add:0.5
загруз	!upload add:0.6
зал	!upload add:0.6
закача	!upload add:0.6
upload	!upload add:0.6
отправ	!send add:0.9 notifi:0.4
отправк	!send add:0.9 notifi:0.4
посла	!send add:0.9 notifi:0.4
написа	!send add:0.9 notifi:0.4
разосла	!send add:0.9 notifi:0.4
send	!send add:0.9 notifi:0.4
write	!send add:0.9 notifi:0.4
post	!send add:0.9 notifi:0.4
нача	!start run open:0.5 execut:0.6
запуст	!start run open:0.5 execut:0.6
запуск	!start run open:0.5 execut:0.6
взят в работ	!start run open:0.5 execut:0.6
приступ	!start run open:0.5 execut:0.6
start	!start run open:0.5 execut:0.6
run	!start run open:0.5 execut:0.6
launch	!start run open:0.5 execut:0.6
begin	!start run open:0.5 execut:0.6
execut	!start run open:0.5 execut:0.6
заверш	!complet finish:0.9 close:0.8 end:0.7
завершен	!complet finish:0.9 close:0.8 end:0.7
законч	!complet finish:0.9 close:0.8 end:0.7
закр	!complet finish:0.9 close:0.8 end:0.7
закрыт	!complet finish:0.9 close:0.8 end:0.7
выполн	!complet finish:0.9 close:0.8 end:0.7
complet	!complet finish:0.9 close:0.8 end:0.7
finish	!complet finish:0.9 close:0.8 end:0.7
close	!complet finish:0.9 close:0.8 end:0.7
end	!complet finish:0.9 close:0.8 end:0.7
done	!complet finish:0.9 close:0.8 end:0.7
останов	!termin kill:0.9 stop:0.8
прерва	!termin kill:0.9 stop:0.8
stop	!termin kill:0.9 stop:0.8
termin	!termin kill:0.9 stop:0.8
kill	!termin kill:0.9 stop:0.8
abort	!termin kill:0.9 stop:0.8
приостанов	!paus:1.2
пауз	!paus:1.2
перер	!paus:1.2
paus	!paus:1.2
suspend	!paus:1.2
break	!paus:1.2
возобнов	!renew reopen restor:0.5
переоткр	!renew reopen restor:0.5
вернут в работ	!renew reopen restor:0.5
reopen	!renew reopen restor:0.5
resum	!renew reopen restor:0.5
renew	!renew reopen restor:0.5
восстанов	!restor un:0.8
восстановлен	!restor un:0.8
вернут из корзин	!restor un:0.8
restor	!restor un:0.8
recov	!restor un:0.8
undelet	!restor un:0.8
делегирова	!deleg
поруч	!deleg
перепоруч	!deleg
deleg	!deleg
reassign	!deleg
переда	!transfer
переключ	!transfer
переадресова	!transfer
transfer	!transfer
hand over	!transfer
forward	!transfer
объедин	!merg
слит	!merg
скле	!merg
merg	!merg
unit	!merg
join duplic	!merg
скопирова	!copi
копирова	!copi
коп	!copi
дублирова	!copi
copi	!copi
clone	!copi
импорт	!import batch:0.4
импортирова	!import batch:0.4
пачк	!import batch:0.4
массов загруз	!import batch:0.4
import	!import batch:0.4
приглас	!invit add:0.6 regist:0.2
приглашен	!invit add:0.6 regist:0.2
invit	!invit add:0.6 regist:0.2
onboard	!invit add:0.6 regist:0.2
расшар	!share
подел	!share
откр доступ	!share
share	!share
give access	!share
закреп	!pin
pin	!pin
откреп	!unpin
unpin	!unpin
опубликова	!public publish public:0.8
публикац	!public publish public:0.8
publish	!public publish public:0.8
go live	!public publish public:0.8
приня работ	!approv
одобр	!approv
согласова	!approv
утверд	!approv
approv	!approv
приня	!accept answer:0.6 set:0.4
подтверд	!accept answer:0.6 set:0.4
accept	!accept answer:0.6 set:0.4
confirm	!accept answer:0.6 set:0.4
вернут на доработк	!disapprov reject:0.8
отклон работ	!disapprov reject:0.8
disapprov	!disapprov reject:0.8
reject work	!disapprov reject:0.8
провест	!conduct
проведен	!conduct
conduct	!conduct
post document	!conduct
сформирова	!gener add:0.8 creat:0.8
сгенерирова	!gener add:0.8 creat:0.8
распечата	!gener add:0.8 creat:0.8
gener	!gener add:0.8 creat:0.8
print	!gener add:0.8 creat:0.8
как пол	!field field:0.6 describ:0.9
список пол	!field field:0.6 describ:0.9
описан пол	!field field:0.6 describ:0.9
field	!field field:0.6 describ:0.9
field list	!field field:0.6 describ:0.9
schema	!field field:0.6 describ:0.9
отключ уведомлен чат	!mute
без звук	!mute
mute	!mute
silenc	!mute
выйт из чат	!leav
покинут	!leav
leav	!leav
отключ	!unregist delet:0.8
unregist	!unregist delet:0.8
disconnect	!unregist delet:0.8
отписа	!unsubscrib unbind:0.9
отписк	!unsubscrib unbind:0.9
unsubscrib	!unsubscrib unbind:0.9
подписа	!subscrib bind:0.9
подписк	!subscrib bind:0.9
subscrib	!subscrib bind:0.9
listen	!subscrib bind:0.9
сделк	deal
сделок	deal
продаж	deal
deal	deal
opportun	deal
лид	lead
заявк	lead
обращен	lead
lead	lead
prospect	lead
контакт	contact
контактн лиц	contact
contact	contact
компан	compani
организац	compani
юрлиц	compani
контрагент	compani
compani	compani
account	compani
клиент	contact compani:0.8 client
заказчик	contact compani:0.8 client
покупател	contact compani:0.8 client
client	contact compani:0.8 client
custom	contact compani:0.8 client
счет	invoic
инвойс	invoic
счет на оплат	invoic
invoic	invoic
bill	invoic
предложен	quot
коммерческ предложен	quot
кп	quot
смет	quot
quot	quot
estim	quot
propos	quot
offer to client	quot
воронк	pipelin
воронок	pipelin
воронк продаж	pipelin
направлен сделок	pipelin
pipelin	pipelin
funnel	pipelin
sale funnel	pipelin
deal categori	pipelin
стад	stage
этап	stage
статус сделк	stage
stage	stage
phase	stage
step	stage
истор стад	stage+histori
истор движен	stage+histori
движен по стад	stage+histori
stage histori	stage+histori
stage chang	stage+histori
смарт процесс	smart
умн процесс	smart
spa	smart
smart process	smart
custom entiti	smart
dynam type	smart
custom object	smart
цифров рабоч мест	autom+solution
digit workplac	autom+solution
autom solution	autom+solution
дубл	duplic
дубликат	duplic
duplic	duplic
dupe	duplic
товарн позиц	product+row
позиц сделк	product+row
строк товар	product+row
product row	product+row
line item	product+row
productrow	product+row
реквиз	requisit
реквизит	requisit
ин	requisit
кпп	requisit
requisit	requisit
legal detail	requisit
compani detail	requisit
tax id	requisit
банковск реквизит	bank+detail
расчетн счет	bank+detail
банк	bank+detail
bank account	bank+detail
bank detail	bank+detail
шаблон реквизит	preset+requisit
requisit templat	preset+requisit
адрес	address
address	address
locat	address
дел	activ todo:0.8
активн	activ todo:0.8
crm activ	activ todo:0.8
activ	activ todo:0.8
todo	todo activ:0.8
to do	todo activ:0.8
план звонк	todo activ:0.8
напоминан	todo
напомн	todo
remind	todo
таймлайн	time+line
лент сделк	time+line
хронолог	time+line
timelin	time+line
histori feed	time+line
пользовательск пол	user+field
сво пол	user+field
кастомн пол	user+field
дополнительн пол	user+field
custom field	user+field
user field	user+field
userfield	user+field
user defin field	user+field
пол	field
field	field
валют	currenc
курс	currenc
курс валют	currenc
currenc	currenc
exchang rate	currenc
базов валют	base+currenc
основн валют	base+currenc
base currenc	base+currenc
регулярн	recur
повторя	recur
recur	recur
repeat	recur
прост реж crm	mode
реж crm	mode
классическ реж	mode
crm mode	mode
simpl crm	mode
триггер	trigger
trigger	trigger
список обзвон	call+list
обзвон	call+list
call list	call+list
сквозн аналитик	track trace
источник реклам	track trace
analyt trace	track trace
utm	track trace
справочник	enum enumer
перечислен	enum enumer
enum	enum enumer
enumer	enum enumer
dictionari	enum enumer
расшифровк	transcript transcrip
транскрипт	transcript transcrip
расшифровк звонк	transcript transcrip
transcript	transcript transcrip
transcrip	transcript transcrip
оплат	payment
платеж	payment
payment	payment
ссылк на оплат	payment+public+url
оплат по ссылк	payment+public+url
payment link	payment+public+url
checkout link	payment+public+url
оплач	pai paid
отмет оплат	pai paid
mark paid	pai paid
paid	pai paid
settl	pai paid
ответствен	respons
менеджер сделк	respons
respons	respons
assigne	respons
owner of deal	respons
сумм	amount
amount	amount
valu	amount
задач	task
таск	task
task	task
issu	task
ticket	task
просрочен задач	task+overdu list:0.5
просрочк	task+overdu list:0.5
overdu	task+overdu list:0.5
overdu task	task+overdu list:0.5
мо задач	task+list
my task	task+list
крайн срок	deadlin
дедлайн	deadlin
срок	deadlin
срок сдач	deadlin
deadlin	deadlin
due date	deadlin
отлож	defer updat:0.6
отсроч	defer updat:0.6
postpon	defer updat:0.6
defer	defer updat:0.6
put off	defer updat:0.6
snooz	defer updat:0.6
чек лист	check+list
чеклист	check+list
checklist	check+list
check list	check+list
subtask list	check+list
пункт чек лист	check+list+item
чек лист пункт	check+list+item
пункт чеклист	check+list+item
checklist item	check+list+item
checkbox	check+list+item
затрачен врем	elaps
трудозатрат	elaps
потрачен врем	elaps
врем потрач	elaps
времен потрач	elaps
потрат времен	elaps
учет времен	elaps
time spent	elaps
time track	elaps
spent time	elaps
worklog	elaps
elaps time	elaps
time entri	elaps
истор	histori
истор изменен	histori
лог изменен	histori
histori	histori
changelog	histori
chang log	histori
комментар	comment
прокомментирова	comment
коммент	comment
comment	comment
remark	comment
комментар к задач	task+chat messag:0.7 comment
написа комментар к задач	task+chat messag:0.7 comment
чат задач	task+chat messag:0.7 comment
comment to task	task+chat messag:0.7 comment
task comment	task+chat messag:0.7 comment
comment task	task+chat messag:0.7 comment
результат	result
result	result
outcom	result
спринт	sprint
sprint	sprint
эпик	epic
epic	epic
бэклог	backlog
беклог	backlog
backlog	backlog
скрам	scrum
scrum	scrum
шаблон	templat
templat	templat
blueprint	templat
канба	kanban stage:0.9
доск	kanban stage:0.9
kanban	kanban stage:0.9
board	kanban stage:0.9
зависим	depend
связ задач	depend
предшественник	depend
гант	depend
диаграмм гант	depend
depend	depend
gantt	depend
predecessor	depend
избра	favorit
в избра	favorit
favourit	favorit
favorit	favorit
star	favorit
bookmark	favorit
поток	flow
поток задач	flow
flow	flow
task flow	flow
прав	access right
прав доступ	access right
доступ	access right
right	access right
permis	access right
след за задач	watch startwatch
наблюда	watch startwatch
наблюдател	watch startwatch
watch	watch startwatch
follow	watch startwatch
observ	watch startwatch
счетчик	counter
непрочита	counter
counter	counter
unread count	counter
unread	counter
рабоч групп	workgroup group:0.9
групп	workgroup group:0.9
проект	workgroup group:0.9
коллаб	workgroup group:0.9
workgroup	workgroup group:0.9
work group	workgroup group:0.9
project	workgroup group:0.9
collab	workgroup group:0.9
collabor	workgroup group:0.9
group	workgroup group:0.9
team space	workgroup group:0.9
участник	user member
член групп	user member
member	user member
particip	user member
peopl in	user member
событ	calendar+event meet:0.9
событ календар	calendar+event meet:0.9
встреч	calendar+event meet:0.9
совещан	calendar+event meet:0.9
созвон	calendar+event meet:0.9
calendar event	calendar+event meet:0.9
meet	calendar+event meet:0.9
appoint	calendar+event meet:0.9
event in calendar	calendar+event meet:0.9
календар	calendar
calendar	calendar
agenda	calendar
schedul of	calendar
ближайш событ	calendar+event+nearest get:0.6 list:0.6
ближайш встреч	calendar+event+nearest get:0.6 list:0.6
upcom	calendar+event+nearest get:0.6 list:0.6
upcom event	calendar+event+nearest get:0.6 list:0.6
nearest event	calendar+event+nearest get:0.6 list:0.6
next meet	calendar+event+nearest get:0.6 list:0.6
занят	access
зан	access
занят сотрудник	access
отсутств	access
отпуск	access
в отпуск	access
свободн врем	access
free time	access
busi	access
free busi	access
avail	access
absenc	access
vacat	access
on leav	access
free slot	access
отказа от встреч	meet+statu+set
приня приглашен	meet+statu+set
статус участ	meet+statu+set
подтверд участ	meet+statu+set
accept meet	meet+statu+set
declin meet	meet+statu+set
accept invit	meet+statu+set
meet invit	meet+statu+set
rsvp	meet+statu+set
переговорк	calendar+resourc
переговорн	calendar+resourc
meet room	calendar+resourc
бронирован	book
брон	book
забронирова	book
онлайн зап	book
зап клиент	book
book	book
reserv	book
лист ожидан	waitlist
очеред на зап	waitlist
wait list	waitlist
waitlist	waitlist
ресурс	resourc
resourc	resourc
сотрудник	user employe
работник	user employe
пользовател	user employe
человек	user employe
люд	user employe
коллег	user employe
person	user employe
peopl	user employe
employe	user employe
user	user employe
staff	user employe
colleagu	user employe
worker	user employe
приня на работ	user+add
наня	user+add
hire	user+add
увол	user+deactiv
увольнен	user+deactiv
деактивирова	user+deactiv
заблокирова сотрудник	user+deactiv
dismiss	user+deactiv
fire	user+deactiv
deactiv	user+deactiv
offboard	user+deactiv
текущ пользовател	current profil+user profil
кто я	current profil+user profil
мо профил	current profil+user profil
who am i	current profil+user profil
current user	current profil+user profil
myself	current profil+user profil
me	current profil+user profil
отдел	depart
подразделен	depart
департамент	depart
depart	depart
division	depart
unit	depart
структур компан	depart structur:0.9
оргструктур	depart structur:0.9
compani structur	depart structur:0.9
org chart	depart structur:0.9
organ structur	depart structur:0.9
руководител	manag
начальник	manag
босс	manag
manag of depart	manag
head	manag
boss	manag
supervisor	manag
подчинен	subordin
subordin	subordin
direct report	subordin
рабоч ден	timeman
рабоч врем	timeman
учет рабоч времен	timeman
смен	timeman
work dai	timeman
workdai	timeman
work hour	timeman
нача рабоч ден	timeman+open
откр рабоч ден	timeman+open
нача рабоч дня	timeman+open
clock in	timeman+open
start work dai	timeman+open
start workdai	timeman+open
законч рабоч ден	timeman+close
заверш рабоч ден	timeman+close
закр рабоч ден	timeman+close
clock out	timeman+close
end work dai	timeman+close
finish workdai	timeman+close
откр ли рабоч ден	timeman+statu
статус рабоч дня	timeman+statu
workdai statu	timeman+statu
чат	chat
группов чат	chat
бесед	chat
chat	chat
convers group	chat
channel	chat
сообщен	messag
messag	messag
msg	messag
dm	messag
сообщен диалог	dialog+messag
сообщен чат	dialog+messag
истор чат	dialog+messag
chat histori	dialog+messag
chat messag	dialog+messag
dialog histori	dialog+messag
диалог	dialog
переписк	dialog
dialog	dialog
dialogu	dialog
convers	dialog
последн чат	recent
недавн чат	recent
список чат	recent
recent chat	recent
recent	recent
chat list	recent
уведомлен	notifi
оповещен	notifi
колокольчик	notifi
notif	notifi
лайк	like reaction
реакц	like reaction
like	like reaction
reaction	like reaction
emoji	like reaction
бот	bot
чат бот	bot
чатбот	bot
bot	bot
chatbot	bot
chat bot	bot
команд	command
slash command	command
command	command
открыт лин	openlin
открыт канал	openlin
ол	openlin
open line	openlin
open channel	openlin
livechat	openlin
live chat	openlin
оператор	oper
oper	oper
agent of line	oper
коннектор	connector
мессенджер	connector
whatsapp	connector
telegram	connector
connector	connector
messeng	connector
сесс	session
session	session
истор переписк	session+histori
истор диалог	session+histori
истор сесс	session+histori
convers histori	session+histori
session histori	session+histori
телефон	telephoni voximpl:0.9
атс	telephoni voximpl:0.9
telephoni	telephoni voximpl:0.9
pbx	telephoni voximpl:0.9
phone system	telephoni voximpl:0.9
звонок	call
звонк	call
выз	call
call	call
phone call	call
статистик звонк	call+statist
скольк звонк	call+statist
числ звонк	call+statist
how mani call	call+statist
истор звонк	call+statist
журна звонк	call+statist
отчет по звонк	call+statist
call statist	call+statist
call histori	call+statist
call log	call+statist
внешн звонок	extern+call
входя звонок	extern+call
исходя звонок	extern+call
incom call	extern+call
inbound call	extern+call
outgo call	extern+call
extern call	extern+call
зап разговор	record+call
зап звонк	record+call
запис звонк	record+call
аудиозап	record+call
call record	record+call
обратн звонок	callback
перезвон	callback
callback	callback
call back	callback
автообзвон	infocal
голосов сообщен	infocal
робот звон	infocal
infocal	infocal
robocal	infocal
voic messag	infocal
auto call	infocal
сип	sip
sip	sip
sip line	sip
voip	sip
номер телефон порта	voximpl+line
арендова номер	voximpl+line
portal phone number	voximpl+line
rent number	voximpl+line
письм	mail
почт	mail
емейл	mail
электрон письм	mail
email	mail
mail	mail
letter	mail
почтов ящик	mailbox
ящик	mailbox
mailbox	mailbox
inbox	mailbox
смс	sm
смс провайдер	sm
sm	sm
sm provid	sm
text messag provid	sm
лент	feed
лент новост	feed
жив лент	feed
новост	feed
feed	feed
new feed	feed
live feed	feed
activ stream	feed
newsfe	feed
пост	blogpost+feed
сообщен в лент	blogpost+feed
зап в лент	blogpost+feed
написа в лент	blogpost+feed
важн сообщен	blogpost+feed
post	blogpost+feed
blog post	blogpost+feed
announc	blogpost+feed
feed messag	blogpost+feed
комментар к пост	blogcom+feed
комментар в лент	blogcom+feed
прокомментирова пост	blogcom+feed
comment post	blogcom+feed
post comment	blogcom+feed
feed comment	blogcom+feed
опрос	vote
голосован	vote
голосова	vote
проголосова	vote
vote	vote
poll	vote
survei	vote
поиск сотрудник	search+user
найт сотрудник	search+user
найт коллег	search+user
find user	search+user
find employe	search+user
search peopl	search+user
диск	disk
битрикс диск	disk
disk	disk
drive	disk
cloud storag	disk
хранилищ	storag
storag	storag
файл	file
документ word	file
file	file
папк	folder
каталог файл	folder
folder	folder
directori	folder
созда папк	folder+sub add:0.8 creat:0.8
нов папк	folder+sub add:0.8 creat:0.8
подпапк	folder+sub add:0.8 creat:0.8
creat folder	folder+sub add:0.8 creat:0.8
new folder	folder+sub add:0.8 creat:0.8
subfold	folder+sub add:0.8 creat:0.8
содержим папк	children
файл в папк	children
что в папк	children
folder content	children
file in folder	children
content	children
публичн ссылк	extern+link
внешн ссылк	extern+link
ссылк на файл	extern+link
public link	extern+link
extern link	extern+link
share link	extern+link
ссылк	link url
link	link url
url	link url
в корзин	trash delet
корзин	trash delet
trash	trash delet
recycl bin	trash delet
bin	trash delet
верс	version
version	version
документ	document
document	document
документ по шаблон	document+gener
договор по шаблон	document+gener
генератор документ	document+gener
печатн форм	document+gener
document from templat	document+gener
contract from templat	document+gener
document gener	document+gener
print form	document+gener
нумератор	numer
numer	numer
number	numer
подп	sign sign
подписан	sign sign
кэд	sign sign
электрон подп	sign sign
sign	sign sign
e signatur	sign sign
esign	sign sign
signatur	sign sign
бизнес процесс	workflow
бп	workflow
workflow	workflow
busi process	workflow
bp	workflow
задан бизнес процесс	bizproc+task
задан бп	bizproc+task
задан согласован	bizproc+task
approv task	bizproc+task
workflow task	bizproc+task
workflow assign	bizproc+task
робот	robot
robot	robot
autom rule	robot
действ бизнес процесс	bizproc+activ
активит	bizproc+activ
workflow action	bizproc+activ
workflow activ	bizproc+activ
универсальн список	list
универсальн списк	list
список элемент	list
univers list	list
custom list	list
элемент	element
element	element
list entri	element
раздел	section
секц	section
section	section
сайт	site
websit	site
site	site
лендинг	land
страниц	land
land	land
land page	land
web page	land
page	land
блок	block
block	block
товар	product
продукт	product
номенклатур	product
product	product
good	product
item for sale	product
каталог	catalog
catalog	catalog
catalogu	catalog
торгов предложен	sku offer:0.8
вариац	sku offer:0.8
артикул	sku offer:0.8
sku	sku offer:0.8
variat	sku offer:0.8
услуг	servic
servic	servic
цен	price
стоимост	price
price	price
cost	price
тип цен	price+type
вид цен	price+type
price type	price+type
склад	store
warehous	store
stockroom	store
store	store
остаток	stock
остатк	stock
остатк на склад	stock
налич	stock
stock	stock
in stock	stock
inventori level	stock
leftov	stock
складск документ	document+store
документ складск учет	document+store
приход	document+store
списан	document+store
оприходован	document+store
inventori document	document+store
stock document	document+store
stock receipt	document+store
ндс	vat
налог	vat
ставк ндс	vat
vat	vat
tax	vat
tax rate	vat
единиц измерен	measur
measur	measur
unit of measur	measur
unit	measur
картинк	imag
фот	imag
изображен	imag
фотограф	imag
imag	imag
photo	imag
pictur	imag
свойств	properti
характеристик	properti
properti	properti
attribut	properti
заказ	order
order	order
purchas	order
интернет магазин	sale
магазин	sale
onlin store	sale
e shop	sale
shop	sale
ecommerc	sale
доставк	deliveri
служб доставк	deliveri
deliveri	deliveri
courier	deliveri
ship servic	deliveri
отгрузк	shipment
shipment	shipment
касс	cashbox
ккт	cashbox
cash regist	cashbox
cashbox	cashbox
cash desk	cashbox
чек	cashbox+check
кассов чек	cashbox+check
receipt	cashbox+check
корзин заказ	basket
позиц заказ	basket
basket	basket
cart	basket
платежн систем	pai+system
способ оплат	pai+system
payment system	pai+system
payment method	pai+system
статус	statu
statu	statu
state	statu
вебхук	event+webhook
подписк на событ	event+webhook
обработчик событ	event+webhook
webhook	event+webhook
event handler	event+webhook
outgo webhook	event+webhook
event	event:0.99
событ порта	event:0.99
офлайн событ	event+offlin
оффлайн событ	event+offlin
offlin event	event+offlin
copilot	ai
копайлот	ai
и	ai
нейросет	ai
искусствен интеллект	ai
языков модел	ai
ai	ai
artifici intellig	ai
llm	ai
ai provid	ai
gpt	ai
виджет	placement
встройк	placement
встро	placement
мест встройк	placement
встраиван	placement
кнопк в карточк	placement
widget	placement
placement	placement
emb	placement
button in card	placement
приложен	app
app	app
applic	app
scope	scope
прав вебхук	scope
разрешен	scope
token permis	scope
метод	method
method	method
пакет запрос	batch
пакетн запрос	batch
нескольк метод	batch
одн запрос	batch
batch	batch
sever method	batch
mani method	batch
on request	batch
multipl call	batch
журна событ	audit
ауд	audit
лог действ	audit
кто что дела	audit
audit log	audit
event log	audit
secur log	audit
audit	audit
врем сервер	server+time
server time	server+time
current time	server+time
пуш	push pull:0.8
push notif	push pull:0.8
push	push pull:0.8
bi	biconnector
би аналитик	biconnector
bi конструктор	biconnector
power bi	biconnector
bi connector	biconnector
busi intellig	biconnector
датасет	data
набор дан	data
dataset	data
заметк	note
баз знан	note
note	note
wiki	note
knowledg base	note
соглас	agreement consent
соглас на обработк дан	agreement consent
соглашен	agreement consent
consent	agreement consent
agreement	agreement consent
gdpr	agreement consent
настройк	option set
параметр	option set
option	option set
set	option set
prefer	option set
configur	option set
config	option set
`;
