// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, codes and page paths only.
// A module a line: its name, the number of its part, the beginnings of the names of its methods.
export const moduleTable = `
ai 0 ai
biconnector 0 biconnector
bizproc 0 bizproc
booking 0 booking
calendar 0 calendar
catalog 0 catalog
chat-bots 1 im.v2 imbot.bot imbot.chat imbot.command imbot.dialog imbot.message imbot.register imbot.unregister imbot.update imbot.v2
chats 1 im.chat im.counters im.department im.dialog im.disk im.message im.notify im.recent im.revision im.search im.user imbot.app
common 1 access app feature method methods profile scope server user.access user.admin user.option
crm 2 crm salescenter userfieldconfig
departments 3 department humanresources.employee humanresources.node
disk 3 disk
document-generator 3 documentgenerator
entity 3 entity
event-log 3 main
events 3 event events
imopenlines 3 imconnector imopenlines
interactivity 3 pull
landing 3 landing.block landing.demos landing.landing landing.repo landing.role landing.site landing.syspage landing.template
lists 4 lists
log 4 log
mail 4 mail
mailservice 4 mailservice
messageservice 4 messageservice
note 4 note
outdated 4 rpa
pay-system 4 sale.paysystem
rest 4 batch documentation rest
sale 4 sale.basketitem sale.basketproperties sale.businessvaluepersondomain sale.cashbox sale.delivery sale.order sale.payment sale.paymentitembasket sale.paymentitemshipment sale.persontype sale.property sale.propertygroup sale.propertyrelation sale.propertyvalue sale.propertyvariant sale.shipment sale.shipmentitem sale.shipmentproperty sale.shipmentpropertyvalue sale.status sale.statuslang sale.tradebinding sale.tradeplatform
sign 5 humanresources.hcmlink sign
sonet-group 5 socialnetwork sonet_group tasks.api
tasks 5 task tasks.flow tasks.task tasks.template
telephony 5 call telephony voximplant
timeman 5 timeman
user 5 user.add user.current user.fields user.get user.search user.update user.userfield
user-consent 5 userconsent
vibe 5 landing.repowidget
vote 5 vote
widgets 5 placement userfieldtype
`;

export const parts: readonly (() => Promise<{ readonly lines: string }>)[] = [
  () => import("./part-0.generated.ts"),
  () => import("./part-1.generated.ts"),
  () => import("./part-2.generated.ts"),
  () => import("./part-3.generated.ts"),
  () => import("./part-4.generated.ts"),
  () => import("./part-5.generated.ts"),
];
