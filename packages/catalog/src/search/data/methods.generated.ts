// Made by packages/catalog/scripts/build-search.ts, do not edit.
// Source: the catalog's own data and packages/catalog/scripts/search.
export const methods = `
access.name	name
ai.engine.list	engin list
ai.engine.register	engin regist
ai.engine.unregister	engin unregist
app.info	info
app.option.get	option get
app.option.set	option set
batch	batch
biconnector.connector.add	connector add
biconnector.connector.delete	connector delet
biconnector.connector.fields	connector field
biconnector.connector.get	connector get
biconnector.connector.list	connector list
biconnector.connector.update	connector updat
biconnector.dataset.add	data set add
biconnector.dataset.delete	data set delet
biconnector.dataset.fields	data set field
biconnector.dataset.fields.update	data set field updat
biconnector.dataset.get	data set get
biconnector.dataset.list	data set list
biconnector.dataset.update	data set updat
biconnector.source.add	sourc add
biconnector.source.delete	sourc delet
biconnector.source.fields	sourc field
biconnector.source.get	sourc get
biconnector.source.list	sourc list
biconnector.source.update	sourc updat
bizproc.activity.add	activ add
bizproc.activity.delete	activ delet
bizproc.activity.list	activ list
bizproc.activity.log	activ log
bizproc.activity.update	activ updat
bizproc.event.send	event send
bizproc.robot.add	robot add
bizproc.robot.delete	robot delet
bizproc.robot.list	robot list
bizproc.robot.update	robot updat
bizproc.task.complete	task complet
bizproc.task.delegate	task deleg
bizproc.task.list	task list
bizproc.workflow.instances	workflow instanc
bizproc.workflow.kill	workflow kill
bizproc.workflow.start	workflow start
bizproc.workflow.template.add	workflow templat add
bizproc.workflow.template.delete	workflow templat delet
bizproc.workflow.template.list	workflow templat list
bizproc.workflow.template.update	workflow templat updat
bizproc.workflow.terminate	workflow termin
booking.v1.booking.add	v1 book add
booking.v1.booking.client.list	v1 book client list
booking.v1.booking.client.set	v1 book client set
booking.v1.booking.client.unset	v1 book client unset
booking.v1.booking.createfromwaitlist	v1 book creat waitlist
booking.v1.booking.delete	v1 book delet
booking.v1.booking.externalData.list	v1 book extern data list
booking.v1.booking.externalData.set	v1 book extern data set
booking.v1.booking.externalData.unset	v1 book extern data unset
booking.v1.booking.get	v1 book get
booking.v1.booking.list	v1 book list
booking.v1.booking.update	v1 book updat
booking.v1.clienttype.list	v1 client type list
booking.v1.resource.add	v1 resourc add
booking.v1.resource.delete	v1 resourc delet
booking.v1.resource.get	v1 resourc get
booking.v1.resource.list	v1 resourc list
booking.v1.resource.slots.list	v1 resourc slot list
booking.v1.resource.slots.set	v1 resourc slot set
booking.v1.resource.slots.unset	v1 resourc slot unset
booking.v1.resource.update	v1 resourc updat
booking.v1.resourceType.add	v1 resourc type add
booking.v1.resourceType.delete	v1 resourc type delet
booking.v1.resourceType.get	v1 resourc type get
booking.v1.resourceType.list	v1 resourc type list
booking.v1.resourceType.update	v1 resourc type updat
booking.v1.waitlist.add	v1 waitlist add
booking.v1.waitlist.client.list	v1 waitlist client list
booking.v1.waitlist.client.set	v1 waitlist client set
booking.v1.waitlist.client.unset	v1 waitlist client unset
booking.v1.waitlist.createfrombooking	v1 waitlist creat book
booking.v1.waitlist.delete	v1 waitlist delet
booking.v1.waitlist.externalData.list	v1 waitlist extern data list
booking.v1.waitlist.externalData.set	v1 waitlist extern data set
booking.v1.waitlist.externalData.unset	v1 waitlist extern data unset
booking.v1.waitlist.get	v1 waitlist get
booking.v1.waitlist.list	v1 waitlist list
booking.v1.waitlist.update	v1 waitlist updat
calendar.accessibility.get	access get
calendar.event.add	event add
calendar.event.delete	event delet
calendar.event.get	event get
calendar.event.get.nearest	event get nearest
calendar.event.getbyid	event getbyid
calendar.event.update	event updat
calendar.meeting.status.get	meet statu get
calendar.meeting.status.set	meet statu set
calendar.resource.add	resourc add
calendar.resource.booking.list	resourc book list
calendar.resource.delete	resourc delet
calendar.resource.list	resourc list
calendar.resource.update	resourc updat
calendar.section.add	section add
calendar.section.delete	section delet
calendar.section.get	section get
calendar.section.update	section updat
calendar.settings.get	set get
calendar.user.settings.get	user set get
calendar.user.settings.set	user set
call.followup.field.get	followup field get
call.followup.field.list	followup field list
call.followup.get	followup get
call.followup.list	followup list
catalog.catalog.get	catalog get
catalog.catalog.getFields	catalog get field
catalog.catalog.isOffers	catalog is offer
catalog.catalog.list	catalog list
catalog.document.add	document add
catalog.document.cancel	document cancel
catalog.document.cancelList	document cancel list
catalog.document.conduct	document conduct
catalog.document.conductList	document conduct list
!catalog.document.confirm	document confirm	catalog.document.conduct
catalog.document.delete	document delet
catalog.document.deleteList	document delet list
catalog.document.element.add	document element add
catalog.document.element.delete	document element delet
!catalog.document.element.fields	document element field	catalog.document.element.getFields
catalog.document.element.getFields	document element get field
catalog.document.element.list	document element list
catalog.document.element.update	document element updat
!catalog.document.fields	document field	catalog.document.getFields
catalog.document.getFields	document get field
catalog.document.list	document list
catalog.document.mode.status	document mode statu
!catalog.document.unconfirm	document unconfirm	catalog.document.cancel
catalog.document.update	document updat
catalog.documentcontractor.add	documentcontractor add
catalog.documentcontractor.delete	documentcontractor delet
catalog.documentcontractor.getFields	documentcontractor get field
catalog.documentcontractor.list	documentcontractor list
catalog.enum.getRoundTypes	enum get round type
catalog.enum.getStoreDocumentTypes	enum get store document type
catalog.extra.get	extra get
catalog.extra.getFields	extra get field
catalog.extra.list	extra list
catalog.measure.add	measur add
catalog.measure.delete	measur delet
catalog.measure.get	measur get
catalog.measure.getFields	measur get field
catalog.measure.list	measur list
catalog.measure.update	measur updat
catalog.price.add	price add
catalog.price.delete	price delet
catalog.price.get	price get
catalog.price.getFields	price get field
catalog.price.list	price list
catalog.price.modify	price modifi
catalog.price.update	price updat
catalog.priceType.add	price type add
catalog.priceType.delete	price type delet
catalog.priceType.get	price type get
catalog.priceType.getFields	price type get field
catalog.priceType.list	price type list
catalog.priceType.update	price type updat
catalog.priceTypeGroup.add	price type group add
catalog.priceTypeGroup.delete	price type group delet
catalog.priceTypeGroup.getFields	price type group get field
catalog.priceTypeGroup.list	price type group list
catalog.priceTypeLang.add	price type lang add
catalog.priceTypeLang.delete	price type lang delet
catalog.priceTypeLang.get	price type lang get
catalog.priceTypeLang.getFields	price type lang get field
catalog.priceTypeLang.getLanguages	price type lang get languag
catalog.priceTypeLang.list	price type lang list
catalog.priceTypeLang.update	price type lang updat
catalog.product.add	product add
catalog.product.delete	product delet
catalog.product.download	product download
catalog.product.get	product get
catalog.product.getFieldsByFilter	product get field filter
catalog.product.list	product list
catalog.product.offer.add	product offer add
catalog.product.offer.delete	product offer delet
catalog.product.offer.download	product offer download
catalog.product.offer.get	product offer get
catalog.product.offer.getFieldsByFilter	product offer get field filter
catalog.product.offer.list	product offer list
catalog.product.offer.update	product offer updat
catalog.product.service.add	product servic add
catalog.product.service.delete	product servic delet
catalog.product.service.download	product servic download
catalog.product.service.get	product servic get
catalog.product.service.getFieldsByFilter	product servic get field filter
catalog.product.service.list	product servic list
catalog.product.service.update	product servic updat
catalog.product.sku.add	product sku add
catalog.product.sku.delete	product sku delet
catalog.product.sku.download	product sku download
catalog.product.sku.get	product sku get
catalog.product.sku.getFieldsByFilter	product sku get field filter
catalog.product.sku.list	product sku list
catalog.product.sku.update	product sku updat
catalog.product.update	product updat
catalog.productImage.add	product imag add
catalog.productImage.delete	product imag delet
catalog.productImage.get	product imag get
catalog.productImage.getFields	product imag get field
catalog.productImage.list	product imag list
catalog.productProperty.add	product properti add
catalog.productProperty.delete	product properti delet
catalog.productProperty.get	product properti get
catalog.productProperty.getFields	product properti get field
catalog.productProperty.list	product properti list
catalog.productProperty.update	product properti updat
catalog.productPropertyEnum.add	product properti enum add
catalog.productPropertyEnum.delete	product properti enum delet
catalog.productPropertyEnum.get	product properti enum get
catalog.productPropertyEnum.getFields	product properti enum get field
catalog.productPropertyEnum.list	product properti enum list
catalog.productPropertyEnum.update	product properti enum updat
catalog.productPropertyFeature.add	product properti featur add
catalog.productPropertyFeature.get	product properti featur get
catalog.productPropertyFeature.getAvailableFeaturesByProperty	product properti featur get avail
catalog.productPropertyFeature.getFields	product properti featur get field
catalog.productPropertyFeature.list	product properti featur list
catalog.productPropertyFeature.update	product properti featur updat
catalog.productPropertySection.get	product properti section get
catalog.productPropertySection.list	product properti section list
catalog.productPropertySection.set	product properti section set
catalog.ratio.get	ratio get
catalog.ratio.getFields	ratio get field
catalog.ratio.list	ratio list
catalog.roundingRule.add	round rule add
catalog.roundingRule.delete	round rule delet
catalog.roundingRule.get	round rule get
catalog.roundingRule.getFields	round rule get field
catalog.roundingRule.list	round rule list
catalog.roundingRule.update	round rule updat
catalog.section.add	section add
catalog.section.delete	section delet
catalog.section.get	section get
catalog.section.getFields	section get field
catalog.section.list	section list
catalog.section.update	section updat
catalog.store.add	store add
catalog.store.delete	store delet
catalog.store.get	store get
catalog.store.getFields	store get field
catalog.store.list	store list
catalog.store.update	store updat
catalog.storeproduct.get	store product get
catalog.storeproduct.getFields	store product get field
catalog.storeproduct.list	store product list
catalog.userfield.document.list	user field document list
catalog.userfield.document.update	user field document updat
catalog.vat.add	vat add
catalog.vat.delete	vat delet
catalog.vat.get	vat get
catalog.vat.getFields	vat get field
catalog.vat.list	vat list
catalog.vat.update	vat updat
!crm.activity.add	activ add	crm.activity.todo.add
crm.activity.badge.add	activ badg add
crm.activity.badge.delete	activ badg delet
crm.activity.badge.get	activ badg get
crm.activity.badge.list	activ badg list
crm.activity.binding.add	activ bind add
crm.activity.binding.delete	activ bind delet
crm.activity.binding.list	activ bind list
crm.activity.binding.move	activ bind move
crm.activity.call.getTranscript	activ call get transcript
crm.activity.communication.fields	activ commun field
crm.activity.configurable.add	activ configur add
crm.activity.configurable.get	activ configur get
crm.activity.configurable.update	activ configur updat
crm.activity.delete	activ delet
crm.activity.fields	activ field
crm.activity.get	activ get
crm.activity.layout.blocks.delete	activ layout block delet
crm.activity.layout.blocks.get	activ layout block get
crm.activity.layout.blocks.set	activ layout block set
crm.activity.list	activ list
crm.activity.todo.add	activ todo add
crm.activity.todo.update	activ todo updat
crm.activity.todo.updateColor	activ todo updat color
crm.activity.todo.updateDeadline	activ todo updat deadlin
crm.activity.todo.updateDescription	activ todo updat descrip
crm.activity.todo.updateResponsibleUser	activ todo updat respons user
crm.activity.type.add	activ type add
crm.activity.type.delete	activ type delet
crm.activity.type.list	activ type list
!crm.activity.update	activ updat	crm.activity.todo.update
crm.address.add	address add
crm.address.delete	address delet
crm.address.fields	address field
crm.address.list	address list
crm.address.update	address updat
crm.automatedsolution.add	autom solution add
crm.automatedsolution.delete	autom solution delet
crm.automatedsolution.fields	autom solution field
crm.automatedsolution.get	autom solution get
crm.automatedsolution.list	autom solution list
crm.automatedsolution.update	autom solution updat
crm.automation.trigger	autom trigger
crm.automation.trigger.add	autom trigger add
crm.automation.trigger.delete	autom trigger delet
crm.automation.trigger.execute	autom trigger execut
crm.automation.trigger.list	autom trigger list
crm.calllist.add	call list add
crm.calllist.get	call list get
crm.calllist.items.get	call list item get
crm.calllist.list	call list
crm.calllist.statuslist	call list statu
crm.calllist.update	call list updat
!crm.catalog.fields	catalog field	catalog.catalog.getFields
!crm.catalog.get	catalog get	catalog.catalog.get
!crm.catalog.list	catalog list	catalog.catalog.list
crm.category.add	categori add
crm.category.delete	categori delet
crm.category.fields	categori field
crm.category.get	categori get
crm.category.list	categori list
crm.category.update	categori updat
!crm.company.add	compani add	crm.item.add
crm.company.contact.add	compani contact add
crm.company.contact.delete	compani contact delet
crm.company.contact.fields	compani contact field
crm.company.contact.items.delete	compani contact item delet
crm.company.contact.items.get	compani contact item get
crm.company.contact.items.set	compani contact item set
!crm.company.delete	compani delet	crm.item.delete
!crm.company.details.configuration.forceCommonScopeForAll	compani detail configur forc common scope all	crm.item.details.configuration.forceCommonScopeForAll
!crm.company.details.configuration.get	compani detail configur get	crm.item.details.configuration.get
!crm.company.details.configuration.reset	compani detail configur reset	crm.item.details.configuration.reset
!crm.company.details.configuration.set	compani detail configur set	crm.item.details.configuration.set
!crm.company.fields	compani field	crm.item.fields
!crm.company.get	compani get	crm.item.get
!crm.company.list	compani list	crm.item.list
!crm.company.update	compani updat	crm.item.update
crm.company.userfield.add	compani user field add
crm.company.userfield.delete	compani user field delet
crm.company.userfield.get	compani user field get
crm.company.userfield.list	compani user field list
crm.company.userfield.update	compani user field updat
!crm.contact.add	contact add	crm.item.add
crm.contact.company.add	contact compani add
crm.contact.company.delete	contact compani delet
crm.contact.company.fields	contact compani field
crm.contact.company.items.delete	contact compani item delet
crm.contact.company.items.get	contact compani item get
crm.contact.company.items.set	contact compani item set
!crm.contact.delete	contact delet	crm.item.delete
!crm.contact.details.configuration.forceCommonScopeForAll	contact detail configur forc common scope all	crm.item.details.configuration.forceCommonScopeForAll
!crm.contact.details.configuration.get	contact detail configur get	crm.item.details.configuration.get
!crm.contact.details.configuration.reset	contact detail configur reset	crm.item.details.configuration.reset
!crm.contact.details.configuration.set	contact detail configur set	crm.item.details.configuration.set
!crm.contact.fields	contact field	crm.item.fields
!crm.contact.get	contact get	crm.item.get
!crm.contact.list	contact list	crm.item.list
!crm.contact.update	contact updat	crm.item.update
crm.contact.userfield.add	contact user field add
crm.contact.userfield.delete	contact user field delet
crm.contact.userfield.get	contact user field get
crm.contact.userfield.list	contact user field list
crm.contact.userfield.update	contact user field updat
crm.currency.add	currenc add
crm.currency.base.get	currenc base get
crm.currency.base.set	currenc base set
crm.currency.delete	currenc delet
crm.currency.fields	currenc field
crm.currency.get	currenc get
crm.currency.list	currenc list
crm.currency.localizations.delete	currenc local delet
crm.currency.localizations.fields	currenc local field
crm.currency.localizations.get	currenc local get
crm.currency.localizations.set	currenc local set
crm.currency.update	currenc updat
!crm.deal.add	deal add	crm.item.add
crm.deal.contact.add	deal contact add
crm.deal.contact.delete	deal contact delet
crm.deal.contact.fields	deal contact field
crm.deal.contact.items.delete	deal contact item delet
crm.deal.contact.items.get	deal contact item get
crm.deal.contact.items.set	deal contact item set
!crm.deal.delete	deal delet	crm.item.delete
!crm.deal.details.configuration.forceCommonScopeForAll	deal detail configur forc common scope all	crm.item.details.configuration.forceCommonScopeForAll
!crm.deal.details.configuration.get	deal detail configur get	crm.item.details.configuration.get
!crm.deal.details.configuration.reset	deal detail configur reset	crm.item.details.configuration.reset
!crm.deal.details.configuration.set	deal detail configur set	crm.item.details.configuration.set
!crm.deal.fields	deal field	crm.item.fields
!crm.deal.get	deal get	crm.item.get
!crm.deal.list	deal list	crm.item.list
!crm.deal.productrows.get	deal product row get	crm.item.productrow.*
!crm.deal.productrows.set	deal product row set	crm.item.productrow.*
crm.deal.recurring.add	deal recur add
crm.deal.recurring.delete	deal recur delet
crm.deal.recurring.expose	deal recur expos
crm.deal.recurring.fields	deal recur field
crm.deal.recurring.get	deal recur get
crm.deal.recurring.list	deal recur list
crm.deal.recurring.update	deal recur updat
!crm.deal.update	deal updat	crm.item.update
crm.deal.userfield.add	deal user field add
crm.deal.userfield.delete	deal user field delet
crm.deal.userfield.get	deal user field get
crm.deal.userfield.list	deal user field list
crm.deal.userfield.update	deal user field updat
!crm.dealcategory.add	deal categori add	crm.category.add
!crm.dealcategory.default.get	deal categori default get	crm.category.*
!crm.dealcategory.default.set	deal categori default set	crm.category.*
!crm.dealcategory.delete	deal categori delet	crm.category.delete
!crm.dealcategory.fields	deal categori field	crm.category.fields
!crm.dealcategory.get	deal categori get	crm.category.get
!crm.dealcategory.list	deal categori list	crm.category.list
!crm.dealcategory.stage.list	deal categori stage list	crm.category.*
!crm.dealcategory.status	deal categori statu	crm.category.*
!crm.dealcategory.update	deal categori updat	crm.category.update
crm.documentgenerator.document.add	document gener add
crm.documentgenerator.document.delete	document gener delet
crm.documentgenerator.document.enablepublicurl	document gener enablepublicurl
crm.documentgenerator.document.get	document gener get
crm.documentgenerator.document.getfields	document gener get field
crm.documentgenerator.document.list	document gener list
crm.documentgenerator.document.update	document gener updat
crm.documentgenerator.document.upload	document gener upload
crm.documentgenerator.numerator.add	document gener numer add
crm.documentgenerator.numerator.delete	document gener numer delet
crm.documentgenerator.numerator.get	document gener numer get
crm.documentgenerator.numerator.list	document gener numer list
crm.documentgenerator.numerator.update	document gener numer updat
crm.documentgenerator.template.add	document gener templat add
crm.documentgenerator.template.delete	document gener templat delet
crm.documentgenerator.template.get	document gener templat get
crm.documentgenerator.template.getfields	document gener templat get field
crm.documentgenerator.template.list	document gener templat list
crm.documentgenerator.template.update	document gener templat updat
crm.duplicate.findbycomm	duplic findbycomm
crm.duplicate.volatileType.fields	duplic volatil type field
crm.duplicate.volatileType.list	duplic volatil type list
crm.duplicate.volatileType.register	duplic volatil type regist
crm.duplicate.volatileType.unregister	duplic volatil type unregist
crm.entity.mergeBatch	entiti merg batch
!crm.enum.activitydirection	enum activitydirec	crm.activity.todo.*
!crm.enum.activitynotifytype	enum activ notifi type	crm.activity.todo.*
!crm.enum.activitypriority	enum activityprior	crm.activity.todo.*
!crm.enum.activitystatus	enum activ statu	crm.activity.todo.*
!crm.enum.activitytype	enum activ type	crm.activity.todo.*
crm.enum.addresstype	enum address type
!crm.enum.contenttype	enum content type	crm.activity.todo.*
crm.enum.fields	enum field
crm.enum.getorderownertypes	enum get order owner type
crm.enum.ownertype	enum owner type
crm.enum.settings.mode	enum set mode
!crm.invoice.add	invoic add
!crm.invoice.delete	invoic delet
!crm.invoice.fields	invoic field
!crm.invoice.get	invoic get
!crm.invoice.getexternallink	invoic get extern link
!crm.invoice.list	invoic list
!crm.invoice.recurring.add	invoic recur add
!crm.invoice.recurring.delete	invoic recur delet
!crm.invoice.recurring.expose	invoic recur expos
!crm.invoice.recurring.fields	invoic recur field
!crm.invoice.recurring.get	invoic recur get
!crm.invoice.recurring.list	invoic recur list
!crm.invoice.recurring.update	invoic recur updat
!crm.invoice.status.add	invoic statu add
!crm.invoice.status.delete	invoic statu delet
!crm.invoice.status.fields	invoic statu field
!crm.invoice.status.get	invoic statu get
!crm.invoice.status.list	invoic statu list
!crm.invoice.status.update	invoic statu updat
!crm.invoice.update	invoic updat
!crm.invoice.userfield.add	invoic user field add
!crm.invoice.userfield.delete	invoic user field delet
!crm.invoice.userfield.get	invoic user field get
!crm.invoice.userfield.list	invoic user field list
!crm.invoice.userfield.update	invoic user field updat
crm.item.add	item add
crm.item.batchImport	item batch import
crm.item.delete	item delet
crm.item.delivery.get	item deliveri get
crm.item.delivery.list	item deliveri list
crm.item.details.configuration.forceCommonScopeForAll	item detail configur forc common scope all
crm.item.details.configuration.get	item detail configur get
crm.item.details.configuration.reset	item detail configur reset
crm.item.details.configuration.set	item detail configur set
crm.item.fields	item field
crm.item.get	item get
crm.item.import	item import
crm.item.list	item list
crm.item.payment.add	item payment add
crm.item.payment.delete	item payment delet
crm.item.payment.delivery.add	item payment deliveri add
crm.item.payment.delivery.delete	item payment deliveri delet
crm.item.payment.delivery.list	item payment deliveri list
crm.item.payment.delivery.setDelivery	item payment deliveri set
crm.item.payment.get	item payment get
crm.item.payment.list	item payment list
crm.item.payment.pay	item payment pai
crm.item.payment.product.add	item payment product add
crm.item.payment.product.delete	item payment product delet
crm.item.payment.product.list	item payment product list
crm.item.payment.product.setQuantity	item payment product set quantiti
crm.item.payment.unpay	item payment unpai
crm.item.payment.update	item payment updat
crm.item.productrow.add	item product row add
crm.item.productrow.delete	item product row delet
crm.item.productrow.fields	item product row field
crm.item.productrow.get	item product row get
crm.item.productrow.getAvailableForPayment	item product row get avail payment
crm.item.productrow.list	item product row list
crm.item.productrow.set	item product row set
crm.item.productrow.update	item product row updat
crm.item.update	item updat
!crm.lead.add	lead add	crm.item.add
crm.lead.contact.add	lead contact add
crm.lead.contact.delete	lead contact delet
crm.lead.contact.fields	lead contact field
crm.lead.contact.items.delete	lead contact item delet
crm.lead.contact.items.get	lead contact item get
crm.lead.contact.items.set	lead contact item set
!crm.lead.delete	lead delet	crm.item.delete
!crm.lead.details.configuration.forceCommonScopeForAll	lead detail configur forc common scope all	crm.item.details.configuration.forceCommonScopeForAll
!crm.lead.details.configuration.get	lead detail configur get	crm.item.details.configuration.get
!crm.lead.details.configuration.reset	lead detail configur reset	crm.item.details.configuration.reset
!crm.lead.details.configuration.set	lead detail configur set	crm.item.details.configuration.set
!crm.lead.fields	lead field	crm.item.fields
!crm.lead.get	lead get	crm.item.get
!crm.lead.list	lead list	crm.item.list
!crm.lead.productrows.get	lead product row get	crm.item.productrow.*
!crm.lead.productrows.set	lead product row set	crm.item.productrow.*
!crm.lead.update	lead updat	crm.item.update
crm.lead.userfield.add	lead user field add
crm.lead.userfield.delete	lead user field delet
crm.lead.userfield.get	lead user field get
crm.lead.userfield.list	lead user field list
crm.lead.userfield.update	lead user field updat
!crm.measure.add	measur add	catalog.measure.add
!crm.measure.delete	measur delet	catalog.measure.delete
!crm.measure.fields	measur field	catalog.measure.getFields
!crm.measure.get	measur get	catalog.measure.get
!crm.measure.list	measur list	catalog.measure.list
!crm.measure.update	measur updat	catalog.measure.update
crm.multifield.fields	multifield field
crm.orderentity.add	order entiti add
crm.orderentity.deleteByFilter	order entiti delet filter
crm.orderentity.getFields	order entiti get field
crm.orderentity.list	order entiti list
!crm.paysystem.fields	pai system field
!crm.paysystem.list	pai system list
!crm.persontype.fields	person type field
!crm.persontype.list	person type list
!crm.product.add	product add	catalog.product.add
!crm.product.delete	product delet	catalog.product.delete
!crm.product.fields	product field	catalog.product.getFieldsByFilter
!crm.product.get	product get	catalog.product.get
!crm.product.list	product list	catalog.product.list
!crm.product.property.add	product properti add	catalog.productProperty.add
!crm.product.property.delete	product properti delet	catalog.productProperty.delete
!crm.product.property.enumeration.fields	product properti enumer field	catalog.productPropertyEnum.*
!crm.product.property.fields	product properti field	catalog.productProperty.getFields
!crm.product.property.get	product properti get	catalog.productProperty.get
!crm.product.property.list	product properti list	catalog.productProperty.list
!crm.product.property.settings.fields	product properti set field	catalog.productPropertyFeature.*
!crm.product.property.types	product properti type	catalog.productPropertyFeature.*
!crm.product.property.update	product properti updat	catalog.productProperty.update
!crm.product.update	product updat	catalog.product.update
!crm.productrow.fields	product row field	crm.item.productrow.fields
!crm.productrow.list	product row list	crm.item.productrow.list
!crm.productsection.add	product section add	catalog.section.add
!crm.productsection.delete	product section delet	catalog.section.delete
!crm.productsection.fields	product section field	catalog.section.getFields
!crm.productsection.get	product section get	catalog.section.get
!crm.productsection.list	product section list	catalog.section.list
!crm.productsection.update	product section updat	catalog.section.update
!crm.quote.add	quot add	crm.item.add
crm.quote.contact.add	quot contact add
crm.quote.contact.delete	quot contact delet
crm.quote.contact.fields	quot contact field
crm.quote.contact.items.delete	quot contact item delet
crm.quote.contact.items.get	quot contact item get
crm.quote.contact.items.set	quot contact item set
!crm.quote.delete	quot delet	crm.item.delete
!crm.quote.fields	quot field	crm.item.fields
!crm.quote.get	quot get	crm.item.get
!crm.quote.list	quot list	crm.item.list
!crm.quote.productrows.get	quot product row get	crm.item.productrow.*
!crm.quote.productrows.set	quot product row set	crm.item.productrow.*
!crm.quote.update	quot updat	crm.item.update
crm.quote.userfield.add	quot user field add
crm.quote.userfield.delete	quot user field delet
crm.quote.userfield.get	quot user field get
crm.quote.userfield.list	quot user field list
crm.quote.userfield.update	quot user field updat
crm.requisite.add	requisit add
crm.requisite.bankdetail.add	requisit bank detail add
crm.requisite.bankdetail.delete	requisit bank detail delet
crm.requisite.bankdetail.fields	requisit bank detail field
crm.requisite.bankdetail.get	requisit bank detail get
crm.requisite.bankdetail.list	requisit bank detail list
crm.requisite.bankdetail.update	requisit bank detail updat
crm.requisite.delete	requisit delet
crm.requisite.fields	requisit field
crm.requisite.get	requisit get
crm.requisite.link.fields	requisit link field
crm.requisite.link.get	requisit link get
crm.requisite.link.list	requisit link list
crm.requisite.link.register	requisit link regist
crm.requisite.link.unregister	requisit link unregist
crm.requisite.list	requisit list
crm.requisite.preset.add	requisit preset add
crm.requisite.preset.countries	requisit preset countri
crm.requisite.preset.delete	requisit preset delet
crm.requisite.preset.field.add	requisit preset field add
crm.requisite.preset.field.availabletoadd	requisit preset field avail add
crm.requisite.preset.field.delete	requisit preset field delet
crm.requisite.preset.field.fields	requisit preset field
crm.requisite.preset.field.get	requisit preset field get
crm.requisite.preset.field.list	requisit preset field list
crm.requisite.preset.field.update	requisit preset field updat
crm.requisite.preset.fields	requisit preset field
crm.requisite.preset.get	requisit preset get
crm.requisite.preset.list	requisit preset list
crm.requisite.preset.update	requisit preset updat
crm.requisite.update	requisit updat
crm.requisite.userfield.add	requisit user field add
crm.requisite.userfield.delete	requisit user field delet
crm.requisite.userfield.get	requisit user field get
crm.requisite.userfield.list	requisit user field list
crm.requisite.userfield.update	requisit user field updat
crm.settings.mode.get	set mode get
crm.stagehistory.list	stage histori list
crm.status.add	statu add
crm.status.delete	statu delet
crm.status.entity.items	statu entiti item
crm.status.entity.types	statu entiti type
crm.status.fields	statu field
crm.status.get	statu get
crm.status.list	statu list
crm.status.update	statu updat
crm.timeline.bindings.bind	time line bind
crm.timeline.bindings.fields	time line bind field
crm.timeline.bindings.list	time line bind list
crm.timeline.bindings.unbind	time line bind unbind
crm.timeline.comment.add	time line comment add
crm.timeline.comment.delete	time line comment delet
crm.timeline.comment.fields	time line comment field
crm.timeline.comment.get	time line comment get
crm.timeline.comment.list	time line comment list
crm.timeline.comment.update	time line comment updat
crm.timeline.icon.add	time line icon add
crm.timeline.icon.delete	time line icon delet
crm.timeline.icon.get	time line icon get
crm.timeline.icon.list	time line icon list
crm.timeline.item.pin	time line item pin
crm.timeline.item.unpin	time line item unpin
crm.timeline.layout.blocks.delete	time line layout block delet
crm.timeline.layout.blocks.get	time line layout block get
crm.timeline.layout.blocks.set	time line layout block set
crm.timeline.logmessage.add	time line log messag add
crm.timeline.logmessage.delete	time line log messag delet
crm.timeline.logmessage.get	time line log messag get
crm.timeline.logmessage.list	time line log messag list
crm.timeline.logo.add	time line logo add
crm.timeline.logo.delete	time line logo delet
crm.timeline.logo.get	time line logo get
crm.timeline.logo.list	time line logo list
crm.timeline.note.delete	time line note delet
crm.timeline.note.get	time line note get
crm.timeline.note.save	time line note save
crm.tracking.trace.add	track trace add
crm.tracking.trace.delete	track trace delet
crm.type.add	type add
crm.type.delete	type delet
crm.type.fields	type field
crm.type.get	type get
crm.type.getByEntityTypeId	type get entiti id
crm.type.list	type list
crm.type.update	type updat
crm.userfield.enumeration.fields	user field enumer
crm.userfield.fields	user field
crm.userfield.settings.fields	user field set
crm.userfield.types	user field type
!crm.vat.add	vat add	catalog.vat.add
!crm.vat.delete	vat delet	catalog.vat.delete
!crm.vat.fields	vat field	catalog.vat.getFields
!crm.vat.get	vat get	catalog.vat.get
!crm.vat.list	vat list	catalog.vat.list
!crm.vat.update	vat updat	catalog.vat.update
department.add	add
department.delete	delet
department.fields	field
department.get	get
department.update	updat
disk.attachedObject.get	attach object get
disk.file.copyTo	file copi
disk.file.delete	file delet
disk.file.get	file get
disk.file.getExternalLink	file get extern link
disk.file.getFields	file get field
disk.file.getVersions	file get version
disk.file.markDeleted	file mark delet
disk.file.moveTo	file move
disk.file.rename	file renam
disk.file.restore	file restor
disk.file.restoreFromVersion	file restor version
disk.file.search	file search
disk.file.uploadVersion	file upload version
disk.folder.addSubFolder	folder add sub
disk.folder.copyTo	folder copi
disk.folder.deleteTree	folder delet tree
disk.folder.get	folder get
disk.folder.getChildren	folder get children
disk.folder.getExternalLink	folder get extern link
disk.folder.getFields	folder get field
disk.folder.markDeleted	folder mark delet
disk.folder.moveTo	folder move
disk.folder.rename	folder renam
disk.folder.restore	folder restor
disk.folder.shareToUser	folder share user
disk.folder.uploadFile	folder upload file
disk.rights.getTasks	right get task
disk.storage.addFolder	storag add folder
disk.storage.get	storag get
disk.storage.getChildren	storag get children
disk.storage.getFields	storag get field
disk.storage.getForApp	storag get app
disk.storage.getList	storag get list
disk.storage.getTypes	storag get type
disk.storage.rename	storag renam
disk.storage.uploadFile	storag upload file
disk.version.get	version get
documentation	document
documentgenerator.document.add	document add
documentgenerator.document.delete	document delet
documentgenerator.document.enablepublicurl	document enablepublicurl
documentgenerator.document.get	document get
documentgenerator.document.getfields	document get field
documentgenerator.document.list	document list
documentgenerator.document.update	document updat
documentgenerator.numerator.add	numer add
documentgenerator.numerator.delete	numer delet
documentgenerator.numerator.get	numer get
documentgenerator.numerator.list	numer list
documentgenerator.numerator.update	numer updat
documentgenerator.region.add	region add
documentgenerator.region.delete	region delet
documentgenerator.region.get	region get
documentgenerator.region.list	region list
documentgenerator.region.update	region updat
documentgenerator.role.add	role add
documentgenerator.role.delete	role delet
documentgenerator.role.fillaccesses	role fillaccess
documentgenerator.role.get	role get
documentgenerator.role.list	role list
documentgenerator.role.update	role updat
documentgenerator.template.add	templat add
documentgenerator.template.delete	templat delet
documentgenerator.template.get	templat get
documentgenerator.template.getfields	templat get field
documentgenerator.template.list	templat list
documentgenerator.template.update	templat updat
entity.add	add
entity.delete	delet
entity.get	get
entity.item.add	item add
entity.item.delete	item delet
entity.item.get	item get
entity.item.property.add	item properti add
entity.item.property.delete	item properti delet
entity.item.property.get	item properti get
entity.item.property.update	item properti updat
entity.item.update	item updat
entity.rights	right
entity.section.add	section add
entity.section.delete	section delet
entity.section.get	section get
entity.section.update	section updat
entity.update	updat
event.bind	bind
event.get	get
event.offline.clear	offlin clear
event.offline.error	offlin error
event.offline.get	offlin get
event.offline.list	offlin list
event.test	test
event.unbind	unbind
events	event
feature.get	get
humanresources.employee.count	employe count
humanresources.employee.field.get	employe field get
humanresources.employee.field.list	employe field list
humanresources.employee.multidepartment	employe multidepart
humanresources.employee.search	employe search
humanresources.employee.subordinates	employe subordin
humanresources.hcmlink.company.add	hcmlink compani add
humanresources.hcmlink.company.delete	hcmlink compani delet
humanresources.hcmlink.company.list	hcmlink compani list
humanresources.hcmlink.company.update	hcmlink compani updat
humanresources.hcmlink.company.user.list	hcmlink compani user list
humanresources.hcmlink.employee.list	hcmlink employe list
humanresources.hcmlink.employee.set	hcmlink employe set
humanresources.hcmlink.field.value.set	hcmlink field valu set
humanresources.hcmlink.job.status.get	hcmlink job statu get
humanresources.hcmlink.job.update	hcmlink job updat
humanresources.node.add	node add
humanresources.node.children	node children
humanresources.node.communication.edit	node commun edit
humanresources.node.communication.list	node commun list
humanresources.node.count	node count
humanresources.node.edit	node edit
humanresources.node.field.get	node field get
humanresources.node.field.list	node field list
humanresources.node.get	node get
humanresources.node.list	node list
humanresources.node.member.add	node member add
humanresources.node.member.field.get	node member field get
humanresources.node.member.field.list	node member field list
humanresources.node.member.move	node member move
humanresources.node.member.remove	node member remov
humanresources.node.member.set	node member set
humanresources.node.move	node move
humanresources.node.search	node search
im.chat.add	chat add
im.chat.get	chat get
im.chat.leave	chat leav
im.chat.mute	chat mute
im.chat.setOwner	chat set owner
im.chat.updateAvatar	chat updat avatar
im.chat.updateColor	chat updat color
im.chat.updateTitle	chat updat titl
im.chat.user.add	chat user add
im.chat.user.delete	chat user delet
im.chat.user.list	chat user list
im.counters.get	counter get
im.department.colleagues.list	depart colleagu list
im.department.employees.get	depart employe get
im.department.get	depart get
im.department.managers.get	depart manag get
im.dialog.get	dialog get
im.dialog.messages.get	dialog messag get
im.dialog.messages.search	dialog messag search
im.dialog.read	dialog read
im.dialog.read.all	dialog read all
im.dialog.unread	dialog unread
im.dialog.users.list	dialog user list
im.dialog.writing	dialog write
!im.disk.file.commit	disk file commit	im.v2.File.upload
im.disk.file.delete	disk file delet
im.disk.file.save	disk file save
!im.disk.folder.get	disk folder get	im.v2.File.upload
im.message.add	messag add
im.message.command	messag command
im.message.delete	messag delet
im.message.like	messag like
im.message.share	messag share
im.message.update	messag updat
im.notify	notifi
im.notify.answer	notifi answer
im.notify.confirm	notifi confirm
im.notify.delete	notifi delet
im.notify.get	notifi get
im.notify.history.search	notifi histori search
im.notify.personal.add	notifi person add
im.notify.read	notifi read
im.notify.read.all	notifi read all
im.notify.read.list	notifi read list
im.notify.schema.get	notifi schema get
im.notify.system.add	notifi system add
im.recent.get	recent get
im.recent.hide	recent hide
im.recent.list	recent list
im.recent.pin	recent pin
im.recent.unread	recent unread
im.revision.get	revision get
im.search.chat.list	search chat list
im.search.department.list	search depart list
!im.search.last.add	search last add
!im.search.last.delete	search last delet
!im.search.last.get	search last get
im.search.user.list	search user list
im.user.get	user get
im.user.list.get	user list get
im.user.status.get	user statu get
im.user.status.idle.end	user statu idl end
im.user.status.idle.start	user statu idl start
im.user.status.set	user statu set
im.v2.Event.get	v2 event get
im.v2.Event.subscribe	v2 event subscrib
im.v2.Event.unsubscribe	v2 event unsubscrib
im.v2.File.download	v2 file download
im.v2.File.upload	v2 file upload
!imbot.app.register	app regist
!imbot.app.unregister	app unregist
!imbot.app.update	app updat
!imbot.bot.list	bot list	imbot.v2.Bot.list
!imbot.chat.add	chat add	imbot.v2.Chat.add
!imbot.chat.get	chat get	imbot.v2.Chat.get
!imbot.chat.leave	chat leav	imbot.v2.Chat.leave
!imbot.chat.sendTyping	chat send type	imbot.v2.Chat.InputAction.notify
!imbot.chat.setManager	chat set manag	imbot.v2.Chat.Manager.add imbot.v2.Chat.Manager.delete
!imbot.chat.setOwner	chat set owner	imbot.v2.Chat.setOwner
!imbot.chat.updateAvatar	chat updat avatar	imbot.v2.Chat.update
!imbot.chat.updateColor	chat updat color	imbot.v2.Chat.update
!imbot.chat.updateTitle	chat updat titl	imbot.v2.Chat.update
!imbot.chat.user.add	chat user add	imbot.v2.Chat.User.add
!imbot.chat.user.delete	chat user delet	imbot.v2.Chat.User.delete
!imbot.chat.user.list	chat user list	imbot.v2.Chat.User.list
!imbot.command.answer	command answer	imbot.v2.Command.answer
!imbot.command.register	command regist	imbot.v2.Command.register
!imbot.command.unregister	command unregist	imbot.v2.Command.unregister
!imbot.command.update	command updat	imbot.v2.Command.update
!imbot.dialog.get	dialog get	imbot.v2.Chat.get
!imbot.message.add	messag add	imbot.v2.Chat.Message.send
!imbot.message.delete	messag delet	imbot.v2.Chat.Message.delete
!imbot.message.like	messag like	imbot.v2.Chat.Message.Reaction.add imbot.v2.Chat.Message.Reaction.delete
!imbot.message.update	messag updat	imbot.v2.Chat.Message.update
!imbot.register	regist	imbot.v2.Bot.register
!imbot.unregister	unregist	imbot.v2.Bot.unregister
!imbot.update	updat	imbot.v2.Bot.update
imbot.v2.Bot.get	v2 bot get
imbot.v2.Bot.list	v2 bot list
imbot.v2.Bot.register	v2 bot regist
imbot.v2.Bot.unregister	v2 bot unregist
imbot.v2.Bot.update	v2 bot updat
imbot.v2.Chat.InputAction.notify	v2 chat input action notifi
imbot.v2.Chat.Manager.add	v2 chat manag add
imbot.v2.Chat.Manager.delete	v2 chat manag delet
imbot.v2.Chat.Message.Reaction.add	v2 chat messag reaction add
imbot.v2.Chat.Message.Reaction.delete	v2 chat messag reaction delet
imbot.v2.Chat.Message.delete	v2 chat messag delet
imbot.v2.Chat.Message.get	v2 chat messag get
imbot.v2.Chat.Message.getContext	v2 chat messag get context
imbot.v2.Chat.Message.read	v2 chat messag read
imbot.v2.Chat.Message.send	v2 chat messag send
imbot.v2.Chat.Message.update	v2 chat messag updat
imbot.v2.Chat.TextField.enabled	v2 chat text field enabl
imbot.v2.Chat.User.add	v2 chat user add
imbot.v2.Chat.User.delete	v2 chat user delet
imbot.v2.Chat.User.list	v2 chat user list
imbot.v2.Chat.add	v2 chat add
imbot.v2.Chat.get	v2 chat get
imbot.v2.Chat.leave	v2 chat leav
imbot.v2.Chat.setOwner	v2 chat set owner
imbot.v2.Chat.update	v2 chat updat
imbot.v2.Command.answer	v2 command answer
imbot.v2.Command.list	v2 command list
imbot.v2.Command.register	v2 command regist
imbot.v2.Command.unregister	v2 command unregist
imbot.v2.Command.update	v2 command updat
imbot.v2.Event.get	v2 event get
imbot.v2.File.download	v2 file download
imbot.v2.File.upload	v2 file upload
imbot.v2.Revision.get	v2 revision get
imconnector.activate	activ
imconnector.chat.name.set	chat name set
imconnector.connector.data.set	connector data set
imconnector.delete.messages	delet messag
imconnector.list	list
imconnector.register	regist
imconnector.send.messages	send messag
imconnector.send.status.delivery	send statu deliveri
imconnector.send.status.reading	send statu read
imconnector.status	statu
imconnector.unregister	unregist
imconnector.update.messages	updat messag
imopenlines.bot.session.finish	bot session finish		imopenlines imbot
imopenlines.bot.session.message.send	bot session messag send		imopenlines imbot
imopenlines.bot.session.operator	bot session oper		imopenlines imbot
imopenlines.bot.session.transfer	bot session transfer		imopenlines imbot
imopenlines.config.add	config add
imopenlines.config.delete	config delet
imopenlines.config.get	config get
imopenlines.config.list.get	config list get
imopenlines.config.path.get	config path get
imopenlines.config.update	config updat
imopenlines.crm.chat.get	crm chat get
imopenlines.crm.chat.getLastId	crm chat get last id
imopenlines.crm.chat.user.add	crm chat user add
imopenlines.crm.chat.user.delete	crm chat user delet
imopenlines.crm.lead.create	crm lead creat
imopenlines.crm.message.add	crm messag add
imopenlines.dialog.get	dialog get
imopenlines.message.quick.save	messag quick save
imopenlines.message.session.start	messag session start
imopenlines.network.join	network join
imopenlines.network.message.add	network messag add
imopenlines.operator.another.finish	oper anoth finish
imopenlines.operator.answer	oper answer
imopenlines.operator.finish	oper finish
imopenlines.operator.skip	oper skip
imopenlines.operator.spam	oper spam
imopenlines.operator.transfer	oper transfer
imopenlines.revision.get	revision get
imopenlines.session.head.vote	session head vote
imopenlines.session.history.get	session histori get
imopenlines.session.intercept	session intercept
imopenlines.session.join	session join
imopenlines.session.mode.pin	session mode pin
imopenlines.session.mode.pinAll	session mode pin all
!imopenlines.session.mode.silent	session mode silent
imopenlines.session.mode.unpinAll	session mode unpin all
imopenlines.session.open	session open
imopenlines.session.start	session start
landing.block.addcard	block addcard
landing.block.changeAnchor	block chang anchor
landing.block.changeNodeName	block chang node name
landing.block.clonecard	block clonecard
landing.block.getContentFromRepository	block get content repositori
landing.block.getbyid	block getbyid
landing.block.getcontent	block get content
landing.block.getlist	block get list
landing.block.getmanifest	block getmanifest
landing.block.getmanifestfile	block getmanifest file
landing.block.getrepository	block getrepositori
landing.block.removecard	block removecard
landing.block.updateCards	block updat card
landing.block.updateStyles	block updat style
landing.block.updateattrs	block updateattr
landing.block.updatecontent	block updat content
landing.block.updatenodes	block updatenod
landing.block.uploadfile	block upload file
landing.demos.getList	demo get list
landing.demos.getPageList	demo get page list
landing.demos.getSiteList	demo get site list
landing.demos.register	demo regist
landing.demos.unregister	demo unregist
landing.landing.add	land add
landing.landing.addByTemplate	land add templat
landing.landing.addblock	land add block
landing.landing.copy	land copi
landing.landing.copyblock	land copi block
landing.landing.delete	land delet
landing.landing.deleteblock	land delet block
landing.landing.downblock	land downblock
landing.landing.favoriteBlock	land favorit block
landing.landing.getList	land get list
landing.landing.getadditionalfields	land getadditionalfield
landing.landing.getpreview	land getpreview
landing.landing.getpublicurl	land get public url
landing.landing.hideblock	land hideblock
landing.landing.markDelete	land mark delet
landing.landing.markUnDelete	land mark un delet
landing.landing.markdeletedblock	land markdeletedblock
landing.landing.markundeletedblock	land markundeletedblock
landing.landing.move	land move
landing.landing.moveblock	land move block
landing.landing.publication	land public
landing.landing.removeEntities	land remov entiti
landing.landing.resolveIdByPublicUrl	land resolv id public url
landing.landing.showblock	land showblock
landing.landing.unFavoriteBlock	land un favorit block
landing.landing.unpublic	land unpubl
landing.landing.upblock	land upblock
landing.landing.update	land updat
landing.repo.bind	repo bind
landing.repo.checkContent	repo check content
landing.repo.getList	repo get list
landing.repo.register	repo regist
landing.repo.unbind	repo unbind
landing.repo.unregister	repo unregist
landing.repowidget.debug	repowidget debug
landing.repowidget.getlist	repowidget get list
landing.repowidget.register	repowidget regist
landing.repowidget.unregister	repowidget unregist
landing.role.enable	role enabl
landing.role.getList	role get list
landing.role.getRights	role get right
landing.role.isEnabled	role is enabl
landing.role.setAccessCodes	role set access code
landing.role.setRights	role set right
landing.site.add	site add
landing.site.addFolder	site add folder
landing.site.bindingToGroup	site bind group
landing.site.bindingToMenu	site bind menu
landing.site.delete	site delet
landing.site.fullExport	site full export
landing.site.getFolders	site get folder
landing.site.getGroupBindings	site get group bind
landing.site.getList	site get list
landing.site.getMenuBindings	site get menu bind
landing.site.getPreview	site get preview
landing.site.getPublicUrl	site get public url
landing.site.getRights	site get right
landing.site.getadditionalfields	site getadditionalfield
landing.site.markDelete	site mark delet
landing.site.markFolderDelete	site mark folder delet
landing.site.markFolderUnDelete	site mark folder un delet
landing.site.markUnDelete	site mark un delet
landing.site.publication	site public
landing.site.publicationFolder	site public folder
landing.site.setRights	site set right
landing.site.unPublicFolder	site un public folder
landing.site.unbindingFromGroup	site unbind group
landing.site.unbindingFromMenu	site unbind menu
landing.site.unpublic	site unpubl
landing.site.update	site updat
landing.site.updateFolder	site updat folder
landing.syspage.deleteForLanding	syspag delet land
landing.syspage.deleteForSite	syspag delet site
landing.syspage.get	syspag get
landing.syspage.getSpecialPage	syspag get special page
landing.syspage.set	syspag set
landing.template.getLandingRef	templat get land ref
landing.template.getSiteRef	templat get site ref
landing.template.getlist	templat get list
landing.template.setLandingRef	templat set land ref
landing.template.setSiteRef	templat set site ref
lists.add	add
lists.delete	delet
lists.element.add	element add
lists.element.delete	element delet
lists.element.get	element get
lists.element.get.file.url	element get file url
lists.element.update	element updat
lists.field.add	field add
lists.field.delete	field delet
lists.field.get	field get
lists.field.type.get	field type get
lists.field.update	field updat
lists.get	get
lists.get.iblock.type.id	get iblock type id
lists.section.add	section add
lists.section.delete	section delet
lists.section.get	section get
lists.section.update	section updat
lists.update	updat
log.blogcomment.add	blogcom add
log.blogcomment.delete	blogcom delet
log.blogcomment.user.get	blogcom user get
log.blogpost.add	blogpost add
log.blogpost.delete	blogpost delet
log.blogpost.get	blogpost get
log.blogpost.getusers.important	blogpost getus import
log.blogpost.share	blogpost share
log.blogpost.update	blogpost updat
mail.mailbox.field.get	mailbox field get
mail.mailbox.field.list	mailbox field list
mail.mailbox.get	mailbox get
mail.mailbox.list	mailbox list
mail.mailbox.senders	mailbox sender
mail.message.createcalendarevent	messag creat calendar event
mail.message.createchat	messag creat chat
mail.message.createcrmactivity	messag creat crm activ
mail.message.createfeedpost	messag creat feed post
mail.message.createtask	messag creat task
mail.message.field.get	messag field get
mail.message.field.list	messag field list
mail.message.forward	messag forward
mail.message.get	messag get
mail.message.list	messag list
mail.message.movetofolder	messag move folder
mail.message.removecrmactivity	messag remov crm activ
mail.message.reply	messag repli
mail.message.send	messag send
mail.message.thread	messag thread
mail.recipient.field.get	recipi field get
mail.recipient.field.list	recipi field list
mail.recipient.listcontacts	recipi listcontact
mail.recipient.listemployees	recipi listemploye
mailservice.add	add
mailservice.delete	delet
mailservice.fields	field
mailservice.get	get
mailservice.list	list
mailservice.update	updat
main.eventlog.field.get	event log field get
main.eventlog.field.list	event log field list
main.eventlog.get	event log get
main.eventlog.list	event log list
main.eventlog.tail	event log tail
messageservice.message.status.update	messag statu updat
messageservice.sender.add	sender add
messageservice.sender.delete	sender delet
messageservice.sender.list	sender list
messageservice.sender.update	sender updat
method.get	get
!methods	method	method.get
note.collection.add	collec add
note.collection.archive	collec archiv
note.collection.delete	collec delet
note.collection.field.get	collec field get
note.collection.field.list	collec field list
note.collection.get	collec get
note.collection.list	collec list
note.collection.update	collec updat
note.document.add	document add
note.document.archive	document archiv
note.document.delete	document delet
note.document.field.get	document field get
note.document.field.list	document field list
note.document.get	document get
note.document.search.field.get	document search field get
note.document.search.field.list	document search field list
note.document.search.list	document search list
note.document.tree.field.get	document tree field get
note.document.tree.field.list	document tree field list
note.document.tree.list	document tree list
note.document.update	document updat
note.file.add	file add
note.file.field.get	file field get
note.file.field.list	file field list
note.file.get	file get
placement.bind	bind
placement.get	get
placement.list	list
placement.unbind	unbind
profile	profil
pull.application.config.get	applic config get
pull.application.event.add	applic event add
pull.application.push.add	applic push add
rest.documentation.openapi	document open api
rest.scope.list	scope list
!rpa.comment.add	comment add
!rpa.comment.delete	comment delet
!rpa.comment.update	comment updat
!rpa.fields.getSettings	field get set
!rpa.fields.setSettings	field set
!rpa.fields.setVisibilitySettings	field set visibl
!rpa.item.add	item add
!rpa.item.delete	item delet
!rpa.item.get	item get
!rpa.item.getTasks	item get task
!rpa.item.list	item list
!rpa.item.update	item updat
!rpa.stage.add	stage add
!rpa.stage.delete	stage delet
!rpa.stage.get	stage get
!rpa.stage.listForType	stage list type
!rpa.stage.update	stage updat
!rpa.task.addUser	task add user
!rpa.task.delete	task delet
!rpa.task.do	task do
!rpa.timeline.add	time line add
!rpa.timeline.delete	time line delet
!rpa.timeline.listForItem	time line list item
!rpa.timeline.update	time line updat
!rpa.timeline.updateIsFixed	time line updat is fix
!rpa.type.add	type add
!rpa.type.delete	type delet
!rpa.type.get	type get
!rpa.type.list	type list
!rpa.type.update	type updat
sale.basketitem.add	basket item add
sale.basketitem.addCatalogProduct	basket item add catalog product
sale.basketitem.delete	basket item delet
sale.basketitem.get	basket item get
sale.basketitem.getFields	basket item get field
sale.basketitem.getFieldsCatalogProduct	basket item get field catalog product
sale.basketitem.list	basket item list
sale.basketitem.update	basket item updat
sale.basketitem.updateCatalogProduct	basket item updat catalog product
sale.basketproperties.add	basket properti add
sale.basketproperties.delete	basket properti delet
sale.basketproperties.get	basket properti get
sale.basketproperties.getFields	basket properti get field
sale.basketproperties.list	basket properti list
sale.basketproperties.update	basket properti updat
sale.businessValuePersonDomain.add	busi valu person domain add
sale.businessValuePersonDomain.deleteByFilter	busi valu person domain delet filter
sale.businessValuePersonDomain.getFields	busi valu person domain get field
sale.businessValuePersonDomain.list	busi valu person domain list
sale.cashbox.add	cashbox add
sale.cashbox.check.apply	cashbox check appli
sale.cashbox.delete	cashbox delet
sale.cashbox.handler.add	cashbox handler add
sale.cashbox.handler.delete	cashbox handler delet
sale.cashbox.handler.list	cashbox handler list
sale.cashbox.handler.update	cashbox handler updat
sale.cashbox.list	cashbox list
sale.cashbox.update	cashbox updat
sale.delivery.add	deliveri add
sale.delivery.config.get	deliveri config get
sale.delivery.config.update	deliveri config updat
sale.delivery.delete	deliveri delet
sale.delivery.extra.service.add	deliveri extra servic add
sale.delivery.extra.service.delete	deliveri extra servic delet
sale.delivery.extra.service.get	deliveri extra servic get
sale.delivery.extra.service.update	deliveri extra servic updat
sale.delivery.getlist	deliveri get list
sale.delivery.handler.add	deliveri handler add
sale.delivery.handler.delete	deliveri handler delet
sale.delivery.handler.list	deliveri handler list
sale.delivery.handler.update	deliveri handler updat
sale.delivery.request.delete	deliveri request delet
sale.delivery.request.sendmessage	deliveri request send messag
sale.delivery.request.update	deliveri request updat
sale.delivery.update	deliveri updat
sale.order.add	order add
sale.order.delete	order delet
sale.order.get	order get
sale.order.getFields	order get field
sale.order.list	order list
sale.order.update	order updat
sale.payment.add	payment add
sale.payment.delete	payment delet
sale.payment.get	payment get
sale.payment.getFields	payment get field
sale.payment.list	payment list
sale.payment.update	payment updat
sale.paymentItemShipment.add	payment item shipment add
sale.paymentItemShipment.delete	payment item shipment delet
sale.paymentItemShipment.get	payment item shipment get
sale.paymentItemShipment.getFields	payment item shipment get field
sale.paymentItemShipment.list	payment item shipment list
sale.paymentItemShipment.update	payment item shipment updat
sale.paymentitembasket.add	payment item basket add
sale.paymentitembasket.delete	payment item basket delet
sale.paymentitembasket.get	payment item basket get
sale.paymentitembasket.getfields	payment item basket get field
sale.paymentitembasket.list	payment item basket list
sale.paymentitembasket.update	payment item basket updat
sale.paysystem.add	pai system add
sale.paysystem.delete	pai system delet
sale.paysystem.handler.add	pai system handler add
sale.paysystem.handler.delete	pai system handler delet
sale.paysystem.handler.list	pai system handler list
sale.paysystem.handler.update	pai system handler updat
sale.paysystem.list	pai system list
!sale.paysystem.pay.invoice	pai system invoic
sale.paysystem.pay.payment	pai system payment
sale.paysystem.settings.get	pai system set get
!sale.paysystem.settings.invoice.get	pai system set invoic get
sale.paysystem.settings.payment.get	pai system set payment get
sale.paysystem.settings.update	pai system set updat
sale.paysystem.update	pai system updat
sale.persontype.add	person type add
sale.persontype.delete	person type delet
sale.persontype.get	person type get
sale.persontype.getFields	person type get field
sale.persontype.list	person type list
sale.persontype.update	person type updat
sale.property.add	properti add
sale.property.delete	properti delet
sale.property.get	properti get
sale.property.getfieldsbytype	properti get field type
sale.property.list	properti list
sale.property.update	properti updat
sale.propertyRelation.add	properti relat add
sale.propertyRelation.deleteByFilter	properti relat delet filter
sale.propertyRelation.getFields	properti relat get field
sale.propertyRelation.list	properti relat list
sale.propertygroup.add	properti group add
sale.propertygroup.delete	properti group delet
sale.propertygroup.get	properti group get
sale.propertygroup.getFields	properti group get field
sale.propertygroup.list	properti group list
sale.propertygroup.update	properti group updat
sale.propertyvalue.delete	properti valu delet
sale.propertyvalue.get	properti valu get
sale.propertyvalue.getfields	properti valu get field
sale.propertyvalue.list	properti valu list
sale.propertyvalue.modify	properti valu modifi
sale.propertyvariant.add	properti variant add
sale.propertyvariant.delete	properti variant delet
sale.propertyvariant.get	properti variant get
sale.propertyvariant.getFields	properti variant get field
sale.propertyvariant.list	properti variant list
sale.propertyvariant.update	properti variant updat
sale.shipment.add	shipment add
sale.shipment.delete	shipment delet
sale.shipment.get	shipment get
sale.shipment.getFields	shipment get field
sale.shipment.list	shipment list
sale.shipment.update	shipment updat
sale.shipmentitem.add	shipment item add
sale.shipmentitem.delete	shipment item delet
sale.shipmentitem.get	shipment item get
sale.shipmentitem.getfields	shipment item get field
sale.shipmentitem.list	shipment item list
sale.shipmentitem.update	shipment item updat
sale.shipmentproperty.add	shipment properti add
sale.shipmentproperty.delete	shipment properti delet
sale.shipmentproperty.get	shipment properti get
sale.shipmentproperty.getfieldsbytype	shipment properti get field type
sale.shipmentproperty.list	shipment properti list
sale.shipmentproperty.update	shipment properti updat
sale.shipmentpropertyvalue.delete	shipment properti valu delet
sale.shipmentpropertyvalue.get	shipment properti valu get
sale.shipmentpropertyvalue.getfields	shipment properti valu get field
sale.shipmentpropertyvalue.list	shipment properti valu list
sale.shipmentpropertyvalue.modify	shipment properti valu modifi
sale.status.add	statu add
sale.status.delete	statu delet
sale.status.get	statu get
sale.status.getFields	statu get field
sale.status.list	statu list
sale.status.update	statu updat
sale.statusLang.add	statu lang add
sale.statusLang.deleteByFilter	statu lang delet filter
sale.statusLang.getFields	statu lang get field
sale.statusLang.getListLangs	statu lang get list
sale.statusLang.list	statu lang list
sale.tradeBinding.getFields	trade bind get field
sale.tradeBinding.list	trade bind list
sale.tradePlatform.getFields	trade platform get field
sale.tradePlatform.list	trade platform list
salescenter.payment.getPublicUrl	payment get public url
scope	scope
server.time	time
sign.b2e.company.provider.list	b2e compani provid list		sign.b2e crm
sign.b2e.document.get	b2e document get		sign.b2e crm
sign.b2e.document.send	b2e document send		sign.b2e crm
sign.b2e.hcmlink.document.get	b2e hcmlink document get
sign.b2e.mysafe.tail	b2e mysaf tail
sign.b2e.personal.tail	b2e person tail
socialnetwork.api.workgroup.get	api workgroup get
socialnetwork.api.workgroup.list	api workgroup list
sonet_group.create	creat
sonet_group.delete	delet
sonet_group.feature.access	featur access
sonet_group.get	get
sonet_group.setowner	set owner
sonet_group.update	updat
sonet_group.user.add	user add
sonet_group.user.delete	user delet
sonet_group.user.get	user get
sonet_group.user.groups	user group
sonet_group.user.invite	user invit
sonet_group.user.request	user request
sonet_group.user.update	user updat
task.checklistitem.add	check list item add
task.checklistitem.complete	check list item complet
task.checklistitem.delete	check list item delet
task.checklistitem.get	check list item get
task.checklistitem.getlist	check list item get
task.checklistitem.getmanifest	check list item getmanifest
task.checklistitem.isactionallowed	check list item isactionallow
task.checklistitem.moveafteritem	check list item moveafteritem
task.checklistitem.renew	check list item renew
task.checklistitem.update	check list item updat
!task.comment.add	comment add	tasks.task.chat.message.send
!task.commentitem.add	comment item add	tasks.task.chat.message.send
!task.commentitem.delete	comment item delet	im.message.delete
!task.commentitem.get	comment item get	im.dialog.messages.get
!task.commentitem.getlist	comment item get list	im.dialog.messages.get
task.commentitem.getmanifest	comment item getmanifest
task.commentitem.isactionallowed	comment item isactionallow
!task.commentitem.update	comment item updat	im.message.update
task.dependence.add	depend add
task.dependence.delete	depend delet
task.elapseditem.add	elaps item add
task.elapseditem.delete	elaps item delet
task.elapseditem.get	elaps item get
task.elapseditem.getlist	elaps item get list
task.elapseditem.getmanifest	elaps item getmanifest
task.elapseditem.isActionAllowed	elaps item is action allow
task.elapseditem.update	elaps item updat
!task.item.add	item add	tasks.task.add
!task.item.addfile	item add file	tasks.task.files.attach
!task.item.addtofavorite	item add favorit	tasks.task.favorite.add
!task.item.approve	item approv	tasks.task.approve
!task.item.complete	item complet	tasks.task.complete
!task.item.defer	item defer	tasks.task.defer
!task.item.delegate	item deleg	tasks.task.delegate
!task.item.delete	item delet	tasks.task.delete
!task.item.deletefile	item delet file	tasks.task.update
!task.item.deletefromfavorite	item delet favorit	tasks.task.favorite.remove
!task.item.disapprove	item disapprov	tasks.task.disapprove
!task.item.getallowedactions	item getallowedac	tasks.task.getAccess
!task.item.getallowedtaskactionsasstrings	item getallowedtaskactionsasstr	tasks.task.getAccess
!task.item.getdata	item get data	tasks.task.get
!task.item.getdependson	item getdependson	tasks.task.get
!task.item.getdescription	item getdescrip	tasks.task.get
!task.item.getfiles	item getfil	tasks.task.get
!task.item.getmanifest	item getmanifest	tasks.task.getFields
!task.item.isactionallowed	item isactionallow	tasks.task.getAccess
!task.item.list	item list	tasks.task.list
!task.item.renew	item renew	tasks.task.renew
!task.item.startexecution	item startexecu	tasks.task.start
!task.item.update	item updat	tasks.task.update
task.item.userfield.add	item user field add
task.item.userfield.delete	item user field delet
task.item.userfield.get	item user field get
task.item.userfield.getfields	item user field get
task.item.userfield.getlist	item user field get list
task.item.userfield.gettypes	item user field get type
task.item.userfield.update	item user field updat
!task.items.getlist	item get list	tasks.task.list
!task.logitem.list	log item list	tasks.task.history.list
task.planner.getlist	planner get list
task.stages.add	stage add
task.stages.canmovetask	stage canmovetask
task.stages.delete	stage delet
task.stages.get	stage get
task.stages.movetask	stage move task
task.stages.update	stage updat
tasks.api.scrum.backlog.add	api scrum backlog add
tasks.api.scrum.backlog.delete	api scrum backlog delet
tasks.api.scrum.backlog.get	api scrum backlog get
tasks.api.scrum.backlog.getFields	api scrum backlog get field
tasks.api.scrum.backlog.update	api scrum backlog updat
tasks.api.scrum.epic.add	api scrum epic add
tasks.api.scrum.epic.delete	api scrum epic delet
tasks.api.scrum.epic.get	api scrum epic get
tasks.api.scrum.epic.getFields	api scrum epic get field
tasks.api.scrum.epic.list	api scrum epic list
tasks.api.scrum.epic.update	api scrum epic updat
tasks.api.scrum.kanban.addStage	api scrum kanban add stage
tasks.api.scrum.kanban.addTask	api scrum kanban add task
tasks.api.scrum.kanban.deleteStage	api scrum kanban delet stage
tasks.api.scrum.kanban.deleteTask	api scrum kanban delet task
tasks.api.scrum.kanban.getFields	api scrum kanban get field
tasks.api.scrum.kanban.getStages	api scrum kanban get stage
tasks.api.scrum.kanban.updateStage	api scrum kanban updat stage
tasks.api.scrum.sprint.add	api scrum sprint add
tasks.api.scrum.sprint.complete	api scrum sprint complet
tasks.api.scrum.sprint.delete	api scrum sprint delet
tasks.api.scrum.sprint.get	api scrum sprint get
tasks.api.scrum.sprint.getFields	api scrum sprint get field
tasks.api.scrum.sprint.list	api scrum sprint list
tasks.api.scrum.sprint.start	api scrum sprint start
tasks.api.scrum.sprint.update	api scrum sprint updat
tasks.api.scrum.task.get	api scrum task get
tasks.api.scrum.task.getFields	api scrum task get field
tasks.api.scrum.task.update	api scrum task updat
tasks.flow.Flow.activate	flow activ
tasks.flow.Flow.create	flow creat
tasks.flow.Flow.delete	flow delet
tasks.flow.Flow.get	flow get
tasks.flow.Flow.isExists	flow is exist
tasks.flow.Flow.pin	flow pin
tasks.flow.Flow.update	flow updat
tasks.task.access.field.get	task access field get
tasks.task.access.field.list	task access field list
tasks.task.access.get	task access get
tasks.task.add	task add
tasks.task.approve	task approv
tasks.task.chat.message.field.get	task chat messag field get
tasks.task.chat.message.field.list	task chat messag field list
tasks.task.chat.message.send	task chat messag send
tasks.task.complete	task complet
tasks.task.counters.get	task counter get
tasks.task.defer	task defer
tasks.task.delegate	task deleg
tasks.task.delete	task delet
tasks.task.disapprove	task disapprov
tasks.task.favorite.add	task favorit add
tasks.task.favorite.remove	task favorit remov
tasks.task.field.get	task field get
tasks.task.field.list	task field list
tasks.task.file.attach	task file attach
tasks.task.file.field.get	task file field get
tasks.task.file.field.list	task file field list
tasks.task.files.attach	task file attach
tasks.task.get	task get
tasks.task.getFields	task get field
tasks.task.getaccess	task get access
tasks.task.history.list	task histori list
tasks.task.list	task list
tasks.task.mute	task mute
tasks.task.pause	task paus
tasks.task.pin	task pin
tasks.task.renew	task renew
tasks.task.result.add	task result add
tasks.task.result.addFromComment	task result add comment
tasks.task.result.addfromchatmessage	task result add chat messag
tasks.task.result.delete	task result delet
tasks.task.result.deleteFromComment	task result delet comment
tasks.task.result.list	task result list
tasks.task.result.update	task result updat
tasks.task.start	task start
tasks.task.startwatch	task startwatch
tasks.task.stopwatch	task stopwatch
tasks.task.unmute	task unmut
tasks.task.unpin	task unpin
tasks.task.update	task updat
tasks.template.add	templat add
tasks.template.checklist.add	templat check list add
tasks.template.checklist.addAttachmentByContent	templat check list add attach content
tasks.template.checklist.addAttachmentsFromDisk	templat check list add attach disk
tasks.template.checklist.complete	templat check list complet
tasks.template.checklist.delete	templat check list delet
tasks.template.checklist.get	templat check list get
tasks.template.checklist.list	templat check list
tasks.template.checklist.moveAfter	templat check list move after
tasks.template.checklist.moveBefore	templat check list move befor
tasks.template.checklist.removeAttachments	templat check list remov attach
tasks.template.checklist.renew	templat check list renew
tasks.template.checklist.update	templat check list updat
tasks.template.delete	templat delet
tasks.template.fields	templat field
tasks.template.get	templat get
tasks.template.update	templat updat
telephony.call.attachTranscription	call attach transcrip
telephony.externalCall.attachRecord	extern call attach record
telephony.externalCall.finish	extern call finish
telephony.externalCall.hide	extern call hide
telephony.externalCall.register	extern call regist
telephony.externalCall.searchCrmEntities	extern call search crm entiti
telephony.externalCall.show	extern call show
telephony.externalLine.add	extern line add
telephony.externalLine.delete	extern line delet
telephony.externalLine.get	extern line get
telephony.externalLine.update	extern line updat
timeman.close	close
timeman.networkrange.check	networkrang check
timeman.networkrange.get	networkrang get
timeman.networkrange.set	networkrang set
timeman.open	open
timeman.pause	paus
timeman.record.field.get	record field get
timeman.record.field.list	record field list
timeman.record.list	record list
timeman.schedule.get	schedul get
timeman.settings	set
timeman.status	statu
timeman.timecontrol.report.add	time control report add
timeman.timecontrol.reports.get	time control report get
timeman.timecontrol.reports.settings.get	time control report set get
timeman.timecontrol.reports.users.get	time control report user get
timeman.timecontrol.settings.get	time control set get
timeman.timecontrol.settings.set	time control set
user.access	access
user.add	add
user.admin	admin
user.current	current		user user_brief user_basic
user.fields	field		user user_brief user_basic
user.get	get		user user_brief user_basic
user.option.get	option get
user.option.set	option set
user.search	search		user user_brief user_basic
user.update	updat
user.userfield.add	user field add
user.userfield.delete	user field delet
user.userfield.file.get	user field file get
user.userfield.list	user field list
user.userfield.update	user field updat
userconsent.agreement.list	agreement list
userconsent.agreement.text	agreement text
userconsent.consent.add	consent add
userfieldconfig.add	add		userfieldconfig moduleId crm
userfieldconfig.delete	delet		userfieldconfig moduleId crm
userfieldconfig.get	get		userfieldconfig moduleId crm
userfieldconfig.getTypes	get type		userfieldconfig moduleId crm
userfieldconfig.list	list		userfieldconfig moduleId crm
userfieldconfig.update	updat		userfieldconfig moduleId crm
userfieldtype.add	add
userfieldtype.delete	delet
userfieldtype.list	list
userfieldtype.update	updat
vote.AttachedVote.download	attach vote download
vote.AttachedVote.get	attach vote get
vote.AttachedVote.getAnswerVoted	attach vote get answer
vote.AttachedVote.getMany	attach vote get mani
vote.AttachedVote.getWithVoted	attach vote get
vote.AttachedVote.recall	attach vote recal
vote.AttachedVote.resume	attach vote resum
vote.AttachedVote.stop	attach vote stop
vote.AttachedVote.vote	attach vote
vote.Integration.Im.send	integr im send
voximplant.callback.start	callback start
voximplant.infocall.startwithsound	infocal startwithsound		telephony call
voximplant.infocall.startwithtext	infocal startwithtext		telephony call
voximplant.line.get	line get
voximplant.line.outgoing.get	line outgo get
voximplant.line.outgoing.set	line outgo set
voximplant.line.outgoing.sip.set	line outgo sip set
voximplant.sip.add	sip add
voximplant.sip.connector.status	sip connector statu
voximplant.sip.delete	sip delet
voximplant.sip.get	sip get
voximplant.sip.status	sip statu
voximplant.sip.update	sip updat
voximplant.statistic.get	statist get
voximplant.tts.voices.get	tt voic get
voximplant.url.get	url get
voximplant.user.activatePhone	user activ phone
voximplant.user.deactivatePhone	user deactiv phone
voximplant.user.get	user get
`;
export const postings = `
0	kc 4b 1 1 1 1 t 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
2	on 1 1 1 1 t 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
3	kc
acc	,,,gj 4 1
accept	,2m
access	0 2e rb 9h 35 1 1 m 1u,,,2f 5 1z gd a b 5 8p
account	,,,gi u
action	pp dy a 9 k,,,nq a 2 7 16 6k
actionid	,,,13n a 9 k
activ	r 1 1 1 1 6d 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 48 2 1 e5 59 9 a4 47,,,l 5 44 6 6 1 6 1 6 1 6 5 p 5 1 5 6 5 3q 6 u 5 4g 1 4 1 a c 1 1 1n 5 1w 4 1 4 7 2 3 5d 6 m 2 t t 5 9 5 k 3 m 3 z 5 2p 8 1 4 3 9 p d 1 5 1 5 y 5 v 4 5l a 16
activitydirec	c9
activityprior	cb
actual	,,,d9 b p
add	8 6 7 6 6 a 5 d 8 5 d 8 5 f 8 c 9 6 7 6 4 7 6 7 7 8 5 6 6 c 6 6 b 6 1 4 6 a 6 4 5 7 4 9 6 1 f 5 1 f 5 c 1 g 8 5 a 8 5 n 6 7 7 5 d 2 7 6 9 1 h 5 7 8 5 c 6 1 d 5 1 f 3 1 b 7 c 6 9 4 7 2 b 6 j e b 7 5 5 6 6 3 3 6 l a a 8 8 k c 5 9 j 9 8 d 2 9 3 u 8 3 5 15 1 1 16 1 10 2 5 7 5 3 u c 6 8 d a 1 3 6 6 5 3 5 5 1 8 6 4 3 6 4 5 8 6 6 6 6 2 c 6 6 4 b 6 6 6 b 6 q 7 a 1 7 2 7 1 1 l a 6 5 6 1 6 l b h 1 1 b 1 1 1 l g 7 9 7 1 6 l,,,h os 2 6 2 ij 2
addcard	rw
addition	,,,ag o 25 b p e3 7 r g 1 u 57 5
addr	,,,83 3 1 1c f 61 d 7 4 1
address	83 1 1 1 1 47,,,6r 5 2n f 22 2a h 1r u jo 5 y 5 71
addresse	,,,zp
admin	18v,,,133 4 1y 2 1 2 3o 3
affili	,,,zs 5
after	17r,,,32 pj 2 f 3u 89 4 1
afteritemid	,,,13o
agenc	,,,gj 4 1
ago	,,,ol
agreement	198 1,,,19a
ai	1 1 1
alert	,,,qy
alia	,,,2
all	96 l x 2q 14 8x m 3q 2,,,xf
allow	146,,,2f 5 8 3 yw 5
amount	,e9,,3f 5 6k b
anchor	rx,,,86
ani	,,,lt
anonym	,,,19u
anoth	rf
answer	nu 1e 11 17 i7,r9,,qy
api	kc db 5f 1 28 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
app	4 1 1 k0 4m 1 1,,,1 1a4 3
append	,,,sc
appli	z3
applic	xk 1 1
approach	,,,ag o
approv	14b 24
archiv	wr 8
area	,,,ss 1y 1
arfield	,,,141 6
as	kc
assign	,,,8y f 6 f i o w 19 b p 1 h 18 d
associ	,,,78 u
attach	ja nj 3 p 1 7 7 1 1k 1 1 1 1 1 1 1 1,,,nn 5 1 6 5 14 5 3 i 1 a 15 4k 8i
attempt	,,,1a8
attende	,,,2f 5
attr	,,,z3
audit	,we 1 1 1 1
auth	,,,r 4 2 3 kn 4 1 2 d8 b3
author	,,,md 1l fu
auto	,,,17 2 1 15 oj h9 3
autom	88 1 1 1 1 1 1 1 1 1 1,,,io 6
avail	65 80 2x 4t au,,,qy
avatar	n0 22,,,mv 1m 1 e 18 4 7e 5h
b2e	12w 1 1 1 1 1
background	,,,pm 2 5q
backlog	15b 1 1 1 1
badg	79 1 1 1,,,7j
balanc	6x 1 1
ballot	,,,19t
bank	gj 1 1 1 1 1,,,d9 b p 2l 1
barcod	,,,4u 6 6 f
base	a5 1,,,4d 5 5m b 63 u h7 1 6 31 5
basket	yj 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1d 1 1 1 1 1,,,11x
batch	7 c1 12
bcc	,,,vw 5 1
befor	17s,,,qy 90 5 56
begin	,,,io 6
begind	,,,ag o 25 b p 1q d
bi	8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
bic	,,,gj 4 1
biconnector	8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
bik	,,,gj 4 1
bill	,,,zy 5
bin	,,,gi u
bind	7d 1 1 1 7o 1 1 1 2l 1 1 1 3s 7o i 1 4 2 3f 5a 1,,,md
birthdai	,,,ph jd 8
birthdat	,,,9j f 3b b p 1 h
biz	,,,io 6
bizproc	r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,us i
block	7p 1 1 ah 1 1 9m 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8 2 2 2 b 5,,,sj 1 6 6 3 1 4 2 3
blog	,,,ve 5
blogcom	vb 1 1
blogpost	ve 1 1 1 1 1
bodi	,,,vw 5 1 3n
book	1c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 b
bot	os 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d 1 1 1,,on 1 1 1 1,no 3a
brutto	,,,aw 3u
bui	,,,4u 6 6 8 6 1 sy 7
busi	yy 1 1 1,,,2y jf 23
bydai	,,,2f 5
cach	,,,xk
calcul	,,,zk 3
calendar	2e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 sr,,,18n
call	7 2s 1 1 1 4f 12 1 1 1 1 1 zc 1 1 1 1 1 1,7t 122 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
callback	19v,,,zk 3
campaign	,,,8y f 6 f i o 25 b p 1 h
can	,,,4u 6 6 8 6 1 im ac 7 7f 5
cancel	38 1,,,zk 3 5 5
canmovetask	156
capit	,,,gi u
card	s8
cashbox	z2 1 1 1 1 1 1 1 1
catalog	33 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1i 1 1 pt 4 3,,,yj 7
categori	8s 1 1 1 1 1 2d 1 1 1 1 1 1 1 1 1,,,1 1 ae 8 1 1 1 6 6 26 b p 4f 6 84 ja
center	,,,6r 5
ceo	,,,gi u
cert	,,,gi u
chang	d 4 3 6 5 5 a d 9 5 c 7 7 4 p 6 f 6 1 6 b d 7 7 1 b 6 6 c 6 6 5 6 e 9 1 1 1 1 4 5 6 b 9 g 5 g 5 c o 1 5 a 7 6 6 u 6 1 5 s 8 1 i 5 6 n 1 8 e 5 7 j 4 1 5 a a t a 5 1a 5 5 6 6 a 1 5 1 k 6 3 3 i 1 1 q 12 8 1 1 7 5 3 5 b 9 5 q u 1 a 1 11 16 1 h 5 6 1 9 u 6 4 a d h 9 5 7 1 5 8 1 6 b 2 3 5 5 3 1 6 6 6 6 6 7 1 6 6 a 5 6 6 6 6 5 6 q 7 a 8 9 n 7 9 5 6 7 8 3 7 12 6 d 4 b s 5 9 4 n,,,qy f7
channel	qi 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,78 b j eb 1u
charset	,,,sh
chat	mv 1 1 1 1 1 1 1 1 1 1 16 h 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 l 1 1 1 4j aq 1 1 q,n6 5 1 1 1 1 1 1 1 5 1 1 1 1 1 d 1 1 1 1 36 1 1 1 1 1,n7 1 1 1 9 1 1 1 7 1 1 1 1 1 1 1 1 1 1 1 6 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,md 48 2 1 1 1 3 1 1 1 1 1 a 1 1 1 1 b 1 1 1 2 3 g7 2 1q
check	tc 5r 4e 1 1 1 1 1 1 1 1 1 7 9 k 2u 1 1 1 1 1 1 1 1 1 1 1 h,,,8 5 ql 3 1r 6d
checkout	,,,10i
children	js c 2a,,,mf
citi	,,,83 3 1 1c f 4c h u3 8
class	,,,kd
clear	1f 5 b a 5 jf,,,lr
client	1d 1 1 9 f 1 1,c3 16 1 1 7 1 1 1 o d0 7 bd,,1m a2 c 3z d 2c 6 4z 3 3 5 s 2 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1b 3 9l
clonecard	rz
close	18b,,,ag o 7k 6 84 c5 1 3 2
closed	,,,ag o 25 b p 1q d
cmd	,,,7
cnpj	,,,gi u
cnt	,,,5r 5 48 b
cod	,,,zy 5
code	tp,,,1 1 1 b d 1 3 2 1 2 9 o 3 1 1z 5 p 6 6 1 6 1 6 1 6 5 p 5 1 5 d 1 1 8 k 3 1 7 1 1 1 12 f y 1a 1v 6 1 2 g 1 6 1e 7 1 4 1 o q 1 1 7 4 1 1 2d 2 3 1 4 1 d 3 b 2w p 2 1 2 3 1l 3 1 g 6 5 c 1 1 1 1 6 j 4 1 1 3 1 7 1 2 2 1 3 b 3 2 1 b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 4 15 1 1 2 1e 4 e 7 2 5 5 3 6 2 2 3 2 3 b 5 f 3 7 2 5 1 5 y 5 5u 23 3
codeb	,,,gj 4 1
codeg	,,,gj 4 1
col	,,,5r 5 p3 4
collab	,,,md
collaps	,,,2y
colleagu	n7
collec	wq 1 1 1 1 1 1 1,,,wy b
color	7v f6 22,,,2f 5 8 3 4y 1 9q 7 3u s 5 d 21 l n 4 f 7e 4 49 5 2m 5 6 5 1 6
column	,,,9e 4 h 4 12 4 3j 4 1h 4 w 3 1 rm 4
command	no 1k 1 1 1 y 1 1 1 1,,,xl
comment	hw 1 1 1 1 1 da 1 1 2c 1 1 60 1 1 1 1 1 1 1 39 3,16i,,11 7x f 6 f i o 25 b p 1 h 18 d 7 4 1 ay 86 5 1 5 1o 5 25 6 61
commentari	,,,37 j
commenttext	,,,13r
commit	nj
common	96 l x 2q 14,,0 4 1 1 lq as 1 u 5b 1 5y 2 4 1,p9 12 2
commun	7i ex 1,,,78 u
compani	8y 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 c8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 g2,83 1 1 1 1 3w 5 11 1 1 7 1 1 1 o 29 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 f 1 1 1 1 1,,9j f i o w 2a h 18 d jm 5 1o 5 12 5w 8 7
complet	11 12h u 1i p 14,,,2y 4l hv g dn 9 3u b
completion	,,,1 1 163 5
conduct	3a 1
config	qy 1 1 1 1 1 6h 1s 1 9y 1 1 1 1 1,,,z5 6 9 3 ae 3 1 2
configur	7j 1 1 1l 1 1 1 i 1 1 1 u 1 1 1 2n 1 1 1 11 1 1 1,,,7z
confirm	3c kj,,,1p 7 1 4 ox
connector	8 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ps 1 1 1 1 1 1 1 1 1 1 1 ja,,,ln 4 1 3l 3
consent	198 1 1
constant	,,,19
contact	8z 1 1 1 1 1 f 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 e 1 1 1 1 1 3p 1 1 1 1 1 1k 1 1 1 1 1,83 1 1 1 1 3w 5 11 1 1 7 1 1 1 o 29 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 f 1 1 1 1 1,,9d 13 o 36 h 18 d
content	cf fl 2 9 11 e9,,,5m 3c f 6 f i o n 1i b p 1 h 3b d 18 d a 4h 1p 1g 5 2 i 2 f c 5 3s 6y 3s
context	pw,,,2 oq 2
control	18n 1 1 1 1 1,,,165 5
convert	,d9 10,,nx 1
copi	jb e 8x 1
copilot	,,,mv 1c
copyright	,,,ou
cor	,,,gj 4 1
cost	,,,180 2 26
count	lx k,,,2f 3 2 37 5 p3 4
counter	n6 je,,,1p 7 1 4
countri	gz,,,83 3 1 1c f 4c h 1r 1 4 b c 2 ri 8
cpf	,,,gi u
creat	8 6 7 6 6 a 5 4 9 8 5 4 9 8 5 f 8 c 9 6 7 6 4 7 6 7 7 8 5 6 6 c 6 6 b 6 1 4 6 a 6 4 5 7 4 9 6 1 f 5 1 f 5 c 1 g 8 5 a 8 5 n 6 7 7 5 d 2 7 6 9 1 h 5 7 8 5 c 6 1 d 5 1 f 3 c 7 c 6 9 4 7 2 b 6 j e b 7 5 5 6 6 3 3 6 l a a 8 8 k c 5 9 j 9 8 d 2 9 3 u 8 2 1 5 15 1 17 1 10 2 5 7 5 3 b 1 1 1 1 f c 6 8 d a 1 3 6 6 5 3 5 5 1 8 6 4 3 6 4 5 8 6 6 6 6 2 c 6 6 4 b 6 6 6 b 6 k 6 7 a 1 7 2 7 n a 6 5 6 1 6 c 9 b h 1 c 1 1 1 l g 7 9 7 1 6 l,,,1 2b 2u 7 7 1 1b 4s c 4n n 38 m 1b 7i 5q 3g 4 x 1b j 26 6
creator	,,,165 5
crm	78 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 80 1 1 1 1 1 4i 9 c5,,12t 6i 1 1 1 1 1,2f 5 e j5 3 4s by 58 3 3 1y
currenc	a4 1 1 1 1 1 1 1 1 1 1 1,,,37 z 6 i 6 6 8 6 1 3d f 13 o 25 b p 1 h 18 d 7 4 1 hv 1 r g 1 6 5 f 7i 2 26
current	18w,,,2i 2 lg
cursor	,,,32 tg e
custom	,,,ag o 3e 1 1 1 43 6 fp 1
dai	,154 37 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,1u o
data	e 1 1 1 1 1 1 y 1 1 o 1 1 oa e1,,,8 5 u 3 5y u 17 l x 2j 7 14 53 c 2 8 1t 3 3 1 2 v 1 1 1 12 2b b z 1 a 1 1 2 5 3 k 1m 1 5r 3q m 7 1 13 1 2 2 3k
date	,,,1 1b 4 6 1 x i 5 j 14 6 6 1 6 1 6 1 16 5 22 l 1e 6 26 b p 1q j 5 n 2 1c 6 1v 4 g 7 1x l 7 2 53 n 1h 2 3 6 9 3u 5 1 5 1o 5 17 1 3 2 j c 1p 5 2 24 24
datetim	,,,kp 4
dayoff	,,,qy
deactiv	1ac,192
deadlin	7w,171 h,,78 b a 1 8 y3 5
deal	ag 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,7t z 1 1 1 1 1 2n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 11 1 1 7 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3a d 1 1 1 1 1
debug	th
declin	,,,2y
decreas	,,,165 5
deduct	,,,11r 5
def	,,,5x 5 ox 4
default	bb 1,,,2y 12 5 1m 5 2w 5 60 7i 4j 41 4 5x 5 y 5
defer	14d 28
del	,,,qn
delai	,,,1p 7 1 4 ox
deleg	12 13c 28
delet	9 6 7 6 6 a 9 9 8 9 9 9 4 k 1 2 c 9 6 7 6 4 7 6 7 7 8 5 6 i 6 6 b 7 4 8 3 b 4 5 7 d 7 2 3 a 6 2 3 a 7 4 7 2 3 b 8 7 8 8 5 n 6 7 7 6 c 2 7 6 a 2 3 c 5 7 8 5 c 7 2 3 8 6 5 b 3 b 7 c 6 5 4 4 3 4 2 b 6 6 5 9 5 j 7 5 5 6 6 3 3 6 l 10 g 5 7 i s 8 d 2 1 8 j e 8 1h 1 8 1 x a 1 1 1 a 1 a 2 5 7 5 3 u c 7 8 q 6 6 5 3 5 6 8 6 5 2 8 2 5 3 5 6 6 6 6 2 c 6 6 4 5 6 6 6 6 5 6 6 k 6 8 a 7 2 d 1 1 f b 5 5 7 1 6 b h m 1 e 8 c w 8 6 m,,,h p0 2 2i 2 17 n
deliveri	dc 1 b 1 1 1 cy 8m 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,11r 5 1
demo	se 1 1 1 1
deni	,,,2y
dep	,,,gi u
depart	j5 1 1 1 1 3y 1 1 1 12,md 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ne,lx 1 1 1 1 1,18q 4 4 3 1
depend	13z 1
deputi	,,,md f
describ	a 6 7 2h d 1 3 1 7 5 5 6 7 5 5 8 6 7 7 7 5 6 6 7 5 6 6 4 7 d 5 i 5 f 5 7 9 c 9 d 4 7 9 8 e a c 4 c 6 7 6 j l a 9 d 4 3 2 2 4 5 1 3 4 4 7 5 e 5 2 c 4 g 5 5 s 5 1 1 4 6 8 f b 7 5 m 71 46 2d 8 5 v 6 6 6 k b 5 5 6 6 6 b 6 5 3 2 v a 9 k 9 g 5 7 7 5 w z 10
descrip	7x,,,8 5 1 6 1 5 1 4 2 3 7 3 2 4 7 2 3 4 j 5 8 3 2w 5 p 5 1 5 c l 1 8 1h f i o 25 b p 1 h 1k 57 3 s 5 d 1x 2 2 18 4 29 2 1 q 4 5 8 5 k c e 3 1 f 4 r 3 s a 2 i 3 z 4 3 2 3 4 1 5 1 5 d d 7 5 g 5 d 5 c j 1 5 27 5 k 5 37 3
design	,,,sb
desktop	,,,18s
dest	,,,ve 4 1
detail	96 1 1 1 i 1 1 1 u 1 1 1 2n 1 1 1 11 1 1 1 1y 1 1 1 1 1,,,2i 2c 6 6 1 6 1 6 1 7o b p 2l 1 4e 7 2 3 9l 3
detect	,,,2f 17q
dialog	nb 1 1 1 1 1 1 1 1u 1y,nn 1 1 1 1 1 d 1 1 1 1 36 1 1 1 1 1 3,,my 1 1 1 1 h 3 r 1 1 b 1 8 e c 1 1 6 1 2 1 1 1 2 1 1 1 1 7 cn
dimen	,,,yj 7
direc	,,,78 u
director	,,,gi u
disabl	,,,qn 39
disapprov	14i 26
discount	,,,aw 35 6 1 i 1l i8 1 6 12 5
disk	ja 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 38 1 1 1 k0
dislik	,,,qy
displai	,,,6b
distribu	,,,165 5
district	,,,18u 8
do	y8
doc	,,,37 8 b cs u hr 2o 5 1w 6
document	37 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 34 1 4j 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8a 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 bt 1 1 1 1 1 1 1 1 1 1 1 1 d 5a 1 1,,,r 4 2 3 6 1 2 hf 6 eh 3
documentcontractor	3r 1 1 1
domain	yy 1 1 1,,,tr p
downblock	sq
download	4w 6 7 7 ja 1p j6
drfo	,,,gi u
duplic	c3 1 1 1 1,c8
durat	,,,pp de 4z 26
each	,,,qy
edit	mf 3,,,9e 3 1 h 3 1 12 3 1 3j 3 1 1h 3 1 w 3 1 6b 2v 1e 1 1 1 1s az 6 42 4 4 4 1
edrpou	,,,gi u
effici	,,,165 5
elaps	141 1 1 1 1 1 1
element	3f 1 1 1 1 1 ra 1 1 1 1,,,78 u 17 l x 2i 8 3 p c
email	,c3,,2y 3t 5 22 f 6 f 1q c 2a h 18 d 6 u 85 66 3f 8 1q 5 y 5 6m 8 7
emp	,,,zs 5 1 5
employe	lx 1 1 1 1 1 6 1 z,2e kt 2 1 lj 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,8y f 3w b p 81 3 f
enabl	q0 3l 3,,,63 5 5c 6 6y 6 1j 6 53 2 1a 2j
enablepublicurl	bm 8t
encryp	,,,w8 5
end	ok,,,78 u nc 5 3k 6q 5 2
engin	1 1 1
entiti	c8 2w 1 1 1 2f 1 15 2e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 7i f1,,,19 a q 1i 3h 5 1 2 9 1 1 b 1 1 2 1 c 5 4 1 1 1 1 1 2n 7 6 3 2 1 1 2 13 1 1 2 1 1 1 1 1 1 1 1 1 7 g 29 1 4 6 1 1 1 2 c 3 3 3 1 8 3 1 c 1 1 1 3 8 2 47 1 20 1 27 1 1 1 2 97 q 1 3y 1 2 q 5 21 17 4 6 1 1 1 1 1 1 1 1 f
entri	ib 1 1 1 mp
enum	3v 1 21 1 1 1 1 1 67 1 1 1 1 1 1 1 1 1 1,,,19b 5
enumer	3v 1 21 1 1 1 1 1 67 1 1 1 1 1 1 1 1 1 1 30 3c,hk 1 1 1 1 1 1 1
epic	15g 1 1 1 1 1,,,163
error	lq,,,9e 4 h 4 12 4 3j 4 1h 4 w 3 1 4a nc 4 y
event	w 1j 1 1 1 1 1 j3 1 1 1 1 1 1 1 1 2s 1 1 1p 5b p 1 1 1 1 13,2m,,u 1r 6y f i o 36 h 1l 8x 2 6 2 3 2
except	,,,nh
exclus	,,,aw 3u
execut	8h,,,17 2 1
exist	168
expand	,,,6b
expir	,,,qy
export	tw,,,2s 3 6o f 3b b p
expos	az 1t
ext	,,,sd
extern	1i 1 1 o 1 1 ae 6q f o8 1 1 1 1 1 1 1 1 1,,,e ia 6 4n 36 4j 3 4j 5 1 5 2v 7a
extra	3x 1 1 vg 1 1 1,,,ao 1 1 1 2n 1 1 1 11 1 1 1
extranet	,,,os 2 f 2 10 2 cu
facebook	,,,18u 8
fail	,,,182 26
favorit	sr g b3 7 28 1
fax	,,,gi u ri 8
featur	63 1 1 1 1 1 fo ha,,,133
feed	vb 1 1 1 1 1 1 1 1 9
feedback	,,,1p 7 1 4
field	a 6 1 6 2c 1 4 d 1 3 1 7 5 5 6 7 5 5 8 6 7 7 7 5 6 6 7 5 6 6 4 2 1 4 d 5 i 5 f 5 7 9 4 1 1 1 1 4 9 4 1 1 1 1 5 4 7 9 8 5 1 1 1 1 5 a c 4 c 6 7 6 5 1 1 1 1 a l a 9 6 1 1 1 1 3 4 3 2 2 4 5 1 3 4 4 7 5 6 1 1 1 1 4 5 2 9 1 1 1 1 1 1 1 5 1 1 1 1 7 5 5 s 5 1 1 1 3 6 8 f b c m v 1 b 9 1 4 1 3b 4z 1 1 1 1 h 1 9 1 9 1 5 4 1 e 1 7 1 2 1 2 1 4 1 f 1 1 t 1 7 5 v 6 6 6 k 6 5 5 5 6 6 6 6 5 6 5 3 2 24 1 1 1 1 1 1 d 5 7 7 5 9 1 4 1 a 1 2 1 3 z k 1 f 6 1 1 1 1 4 1 1 1 1 1 1 1 1 1,,,8 5 1 6 1 5 5 5 1 9 2 4 7 2 7 1 4 1 b 2 5 n 8 5 6 1 9 5 1 5 1 1 5 1 4 6 1 2 4 2 4 1 2 4 1 2 4 1 1 5 5 1 5 1 5 3 4 5 1 5 1 5 6 5 1 b 2 e 3 1 1 3 1 5 f 5 1 1 1 d 6 1 1 d 6 b 1 1 1 f 6 1 6 9 1 7 1 4 1 5 4 e 6 6 1 5 1 6 b g 1 7 1 1 1 1 f 6 5 2 1 7 5 8 1 3 5 1 1 1 b 6 1 5 7 3 d 1 8 7 1 3 1 5 a d 6 5 5 19 6 1 4 1 4 1 5 1 5 y 3 3 3 2f k 8 3 2 a 1 5 4 1 2 2 3 21 2 1 1 p 1 3 5 8 1 o 1 b 2 3 1 8 3 1 1g 7 1 c f 2 4 5 1 4 4 3 2 4 1 1 6 1 1 5 1 1 9 2 h 1 5 1 5 1 5 1 5 6 8 1 5 1 5 1 1 3 5 5 1 5 1 5 1 5 1 5 5 1 5 1 1 d j 9 1 1 6 a m b 5 1 4 1 5 1 6 1 7 3 b 4 o 2 4 6 1 1 b 4
file	jb 1 1 1 1 1 1 1 1 1 1 1 1 d a 39 1 1 15 1 1o 1 1p 8 2k 2e 1 1 1 6v 7 2d 1 1 1 29,ja e 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 2,,4w 6 7 7 6 5 5 1c r 3 3p 6 5 5u 5 1 d 23 i 5 3n 2 6h 3 5 26 2 57 6 5 27 5 21 f
fillaccess	kw
filter	4y 6 7 7 9n ju 28 1e,,,1 b 7 6 2 4 2 3 3 1 5 d 6 8 c c e 4 d 4 7 5 5 6 7 5 6 7 6 7 7 c 6 6 3 1 3 5 6 6 4 1 6 m e 6 9 1 5 l 2 3 1 f 2 3 1 r 8 3 3 1 7 9 c o 6 6 6 6 8 5 3 4 9 i 4 3 1 5 6 2 2 5 6 6 5 c 4 3 1 6 7 3 d 3 3 1 2 7 4 6 t a d 6 6 c 3 b m 7 9 7 1 3t 1g 1d 1 1 c l 5 f 2 q 7 c 19 1 1h i 8 7 5 8 a d 6 6 6 8 c 2 4 1 4 5 5 6 6 6 2 4 1 4 6 6 2 2 b 4 o 9 n 8 3 i e 12 1 p t f 3 2 3 1 4 4 1 p 3
filtrabl	,,,5r 5
final	,,,zq
find	,,,ob 1 4
findbycomm	c3
finish	qu l 2 gl,,,qy c5 1 5
first	,,,gi u 60 3m 4f 3
fiscal	,,,z3
fix	yd
flag	,,,zs 5
flow	164 1 1 1 1 1 1
folder	jo 1 1 1 1 1 1 1 1 1 1 1 1 2 3k 66 5 9 1 3 2 5 1i,,,jb 7 4 8v 2 1 2 f 9 2o
follow	wi 6i 1
followup	2z 1 1 1
forc	96 l x 2q 14,,,s2
form	,,,9e 4 h 4 12 4 3j 4 1h 4 1 u 1 3 1 9h 9k 4d 6 42 4 4 5
format	,,,31 1 hb 6 6 4 ju 50 2
forum	,,,13s 6
forward	vw,,,py 10
freq	,,,2f 5
full	tw,,,gi u 4j 53 5r s 5d 5y
further	,,,qy
futur	,,,2y
gender	,,,ph jd 8
gener	bk 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 8b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,k0 a
get	5 6 7 6 x 6 8 c 3 3 1 3 9 2 1 2 2 2 1 e 4 7 2 1 1 1 4 1 5 1 6 1 5 4 1 1 6 1 5 1 6 1 6 1 6 1 4 1 5 1 4 1 1 3 3 1 4 1 5 1 5 1 3 1 6 1 6 6 3 4 2 l 9 1 5 5 8 4 4 5 8 4 4 5 4 4 4 8 4 4 2 6 6 4 4 8 1 6 5 1 h 6 1 6 6 6 6 3 4 9 c 1 a 4 4 2 5 6 6 9 6 b 8 4 2 5 7 5 2 c 4 6 3 7 a 5 5 4 4 3 7 1 a 6 2 3 1 1 1 b 1 1 1 7 2 1 1 1 1 1 3 5 1 5 5 6 5 1 5 3 3 6 4 3 5 2 d 8 2 3 8 a 2 1 1 1 1 a b 6 2 5 5 2 1 1 4 a f 8 b 1 9 9 3 j 1 1 2 1 5 b 2 d 2 1 b 1 1 c 3 i 5 4 1 a 1 1 1 1 1 1 h 1 2 1 1 7 1 4 1 2 1 3 5 3 4 2 8 3 7 7 3 2 8 5 2 6 2 1 3 5 2 2 4 8 5 1 5 d 6 1 1 6 1 5 c 5 2 b 1 5 1 5 1 5 1 c 1 1 5 1 5 1 5 4 1 4 1 5 1 5 1 5 1 5 1 4 1 5 1 5 1 2 2 2 4 2 3 5 5 8 1 9 1 8 1 h c 1 1 1 2 2 4 5 1 4 1 7 1 5 1 4 1 5 4 2 3 4 7 3 3 1 1 q 9 b 4 4 3 4 1 1 1 7 1 6 8 1 8 1 1 1 9 1 6 3 1 1 3,,,o7 3u
getadditionalfield	st 1b
getallowedac	14j
getallowedtaskactionsasstr	14k
getbyid	2j pi
getdependson	14m
getdescrip	14n
getfil	14o
getmanifest	s4 1 bh a 9 k
getpreview	su
getrepositori	s6
getus	vh
gp	,,,6r 5
gratitud	,,,ve 5
group	4j 1 1 1 p7 5 f 6x 1 1 1 1 1 1p 1 1 1 1 1 1 1 1 1 1 1 1,132 1,15b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,46 h 6 1m 5 o u fw 2p 1r e l 5 h q 3 c 6 25 3l 13 42 5 a
guest	,,,2f 5
ha	,,,vy 3m 3
half	,,,165 5
halt	,,,7
handler	z5 1 1 1 c 1 1 1 v 1 1 1,,,r 4 2 3 kn 7 3n 2 14 2s 35 3 s 3 2y 7 3 3 8o 3
hash	,,,os 2
hcmlink	m3 1 1 1 1 1 1 1 1 1 gn
head	rm,,,j5 3 1 34 f
header	,,,1a5
height	,,,4u 6 6 8 6 1 j7 2 3j
help	,,,9e 4 h 4 12 4 3j 4 1h 4 w 3 1 rm 4 4 5
hidden	,,,os h 2 b 2 n 2
hide	o6 jx,,,2f 5 kj 22
hideblock	sw
hint	,,,5r 5 f
histori	hj 6f 3p dg 1x,1a8,,9y 16 58 6r 22 2r 1 1 1 8 2 2 1 9 5 9 1 9
holidai	,,,qy
honorif	,,,9j f 3b b p 1 h
hook	,,,tw
host	,,,2k
hour	,,,2y 15q
hr	m3 1 1 1 1 1 1 1 1 1 gk 1 1 1 1 1
http	,,,z5
humanresourc	lx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
iban	,,,gj 4 1
iblock	v5,,,4u 4 2 4 2 1 4 2 1 4 2 1 6 5 p 5 k8 3u 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1
icon	i2 1 1 1,,,7z ac 6h 2 1t 5l 5
icq	,,,18u 8
id	is 8d 20 20,,,12 a 4 7 1m 2 3 4u 5 16 f i o 14 11 b p 1 h 18 d 61 2 8 3 1 1 1a 1o 1 7 3 3 5v au t 7 1v
ident	,,,gi u
idl	ok 1,,,18o 4
ifn	,,,gi u
ifram	,,,os 2 bo
ignor	,,,qy
iik	,,,gj 4 1
iin	,,,gi u
im	mv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l3
imag	5m 1 1 1 1,,,6r 5 4v 8r 65 2h 5a 4p 1 5 5p
imbot	os 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
imconnector	qi 1 1 1 1 1 1 1 1 1 1 1
imopenlin	qu 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,qi 1 1 1 1 1 1 1 1 1 1 1
import	da a hx,,,2f 5 6z 6g ff 5 7y 9 3u b
imprtant	,,,ve 5
imprtnt	,,,ve 5
includ	,,,4u 6 6 1 6 1 6 1 5b 35 6 1 i 1l i8 7
incom	,,,78 b j 123
index	,,,c0 hx j 1 90 9 3u b
industri	,,,8y f 3w b p
info	4,,,1p 7 1 4 8f o 25 b p kt q 5 61
infocal	19w 1
initi	,,,133 1 5
inn	,,,gi u
inner	,,,182 2 q 8
input	pp,,,110 5 y 5
insert	,,,zs 5
instanc	14
integr	19u
interact	,,xk 1 1
intercept	ro
interest	,,,18u 8
intern	,,,qn
interv	,,,1p 7 1 4 e 5
intl	,,,40 5 as
invit	13e,2f 7,,2k e
invoic	ck 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 nf 3,d9 1 1 7 1 1 1 g 1 1 1 1 1 1 1 1,,zy 5
is	35 qj 4p 5t 22
isactionallow	13n a t
issu	,,,6r 5 9m u
item	8l h 1 1 j 1 1 v 1 1 2n 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1n 1 1 1h k 1 32 1 1 1 1 1 1 1 cf 1 1 1 1 1 b 8 1 1 1 1 1 1 1 1 1d 1 1 1 1 1 1 1 1 1 1 1 1i 1 1 1 1 1 1f 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,ij 1 1 9w 58 k 16 3 83 1 1 1 1 2 1 1 1 1
itemid	,,,13i 1 1 3 1 1 1 3 1 3 1 4 1 3 1
job	mb 1,,,m9 1
join	rd c,,,qy
kanban	15m 1 1 1 1 1 1,155 1 1 1 1 1
kbe	,,,gi u
keyboard	,,,nn 5 1g 5 3 i 1 a 15
keyword	,,,133 1 5
kill	15
kkm	,,,z2 8
kkt	,,,z3
kpi	,,,qy
kpp	,,,gi u
kr	,,,gi u
label	,,,9e 4 h 4 12 4 3j 4 1h 4 w 3 1 ne 6 42 4 4 5
land	rw 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,133
lang	4n 1 1 1 1 1 1 xr 1 1 1 1,,,9h l 2 b t 3n 1l 8c 2 f 2 36 4y
languag	4r,,,kp 4 3z 2 f 1p by 1 1 6h
last	od 1 1 2q,,,2y 6l f 22 19 b p 1 h 1r u 60 1 4 g 1 7 2 1a 5w 3 de 8
lat	,,,18b 4
layout	7p 1 1 ah 1 1,,,7j 2 kw
lead	ea 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 cc,c3 5 11 1 1 7 1 1 1 g 1 1 1 1 1 1 1 1 39 1 d 1 1 1 1 1
leav	mx 21 18,,,qx
left	,,,qy
legal	,,,gi u
length	,,,4u 6 6 8 6 1
letter	,,,40 5 as
lid	,,,ab hl 1 1 1 3 1 1 3 1 1 1 1 1 9 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 2 2 1 1 1c 56 2s 1
like	nq 1p,,,qy
limit	,,,1 1 30 54 2r 6 ao e 2 1 z 5 1 4 g 1 9 4 1 4 7 y i b k 3 1d e l m q o 3 n t a 5q 4 1
line	hs 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 fo 1 1 1 1 9u 1 1 1 1o 1 1 1,qy 1 1 1 1 1,,ob 16 5 2 u 1 1 1 3 1 1 1 2 hb 1r 1 1 8
link	co 44 1 1 1 1 2i f 2a 1 1 1 1 1 1 1 1 1 gn,12t,,5r 5 3h 6 f 4c h 3x 6 c5 4 15 5 7m 4v 8
linkedin	,,,18u 8
list	1 b 7 6 4 6 4 6 4 5 4 2 4 1 7 3 5 4 c 2 a 2 4 3 2 3 5 4 7 5 5 6 7 5 6 7 6 7 7 7 5 6 6 3 4 5 6 6 4 1 6 6 3 d 9 5 6 6 1 1 1 1 1 1 3 5 g 5 g 5 8 k 8 6 8 1 8 6 6 4 k 6 6 6 6 8 5 3 4 9 i 7 6 6 2 2 5 6 2 4 5 c 7 7 7 3 9 4 6 3 4 3 4 6 5 9 4 b 5 5 5 k c 3 1 a 5 5 6 6 7 9 8 3 4 6 2 1 8 4 2 3 g 2 a l 5 4 1 4 2 5 8 c e i 7 4 8 f 12 b 1 1 c l 5 4 d q 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 5 2 8 3 7 7 3 2 5 3 5 2 6 3 1 2 1 4 4 7 b 5 7 6 8 7 5 6 2 a 3 a 6 6 6 6 2 c 6 5 5 5 6 6 6 6 5 6 5 1 2 2 2 2 7 4 a 1 1 1 1 1 1 1 1 1 5 9 n 8 1 2 1 1 g e e 5 b 3 5 1 a 9 1 1 1 1 1 1 1 1 1 1 1 n 1 f 8 2 6 1 4 m 3,,,8 5 13 o 1 4 1 3h 5 3i 4 h 4 12 4 1v 4 1k 4 1h 4 k 6 6 4 9h 1j do 5 1u z 4 4
listcontact	w6
listemploye	w7
livechat	,,,os 2
loc	,,,83 3 1 1c f
local	ab 1 1 1
locat	,,,2f 5 4o u 2e o 25 b p mr 5 y 5
lock	,,,zs 5
log	u hh 1 1 1 cx 1 1 1 1 1 1 1 1 v 1 1 1 1 8l,,,w 19c
login	,,,1a2 3 2
logo	if 1 1 1,,,8 5 8l f 2n 19 b p l2 g p d 81 8
lon	,,,18b 4
mail	vk 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,c3
mailbox	vk 1 1 1 1,,,vy cw 8
mailservic	,,w8 1 1 1 1 1
main	we 1 1 1 1,,,1p 3 4 kz
manag	na 1q q 1,,,o7
mandatori	,,,9e 3 1 h 3 1 12 3 1 3j 3 1 1h 3 1 w 3 1 lm 1s 6 42 4 4 4 1
mani	19o
manifest	,,,te
manual	,,,ag o 25 b p 1 h
mark	du 5 5i e 3j 2 k 9 1o 30 1 17 1 1 1,,,sz 1b 5i 5 1 5
markdeletedblock	sz
markdown	,,,wy c
markundeletedblock	t0
master	,,,133 1
match	,,,165 5
max	,,,2i og
measur	40 1 1 1 1 1 as 1 1 1 1 1,,,4u 6 6 1 6 1 6 1 5b 14 21 6 1 i 1l i8 7
medium	,,,8y f 6 f i o 25 b p 1 h
meet	2l 1,2f 1 1 1 1 1 3 1 1 1 1,,2y
member	mn 1 1 1 1 1,,,md gl 5 e 9 3u b
mention	,,,31 1
menu	tu 6 e,,,nn 5 1g 5 3 2w 7 1
merg	c8
messag	ib 1 1 1 4y 1 a 1 1 1 1 1 1l 1 1 1 c 1 1 1 1 1 1 1 m 3 5 2 e 2 1 2 4b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 g 1 1 1 1 32 6r 1 1 q,n6 o 1 1 1 1 1 1 1 1 1 1 3j,,u 2 8i 4 h 4 12 4 3j 4 1h 4 w 3 1 48 1 15 j 2 3 a e k 5 c 9 2 6 f 5 7 7 2 1 8 3u i 4 5 4f 5 3b 1 d 6 42 13 4 4 5 e b
messageservic	,,wj 1 1 1 1
messeng	mv 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 l3
meta	,,,sr
method	s4 4k 1 6x a 9 k,,,os 2
mfo	,,,gj 4 1
minimum	,,,18s
minut	,,,144 4k
mnpl	,,,gi u
mobil	,,,18u 8 l 2
mode	3o 8v 4z a8 1 1 1,,,2k kz 23 2 2d 1 1 1 1h b 56 40 1 5v 3
model	,,,2
moder	,,,133
modifi	4b x9 t,,,19 2h 14 6 6 1 6 1 6 1 16 5 22 l 6g o n cn be 4 1 i
modul	,,,19 a h 9 3u 5 rd bq 1 1 1 1 1 5 1 1 1 1 1 1 1 1
monei	,,,zp
month	,,,18o
move	7g c2 e 2u 3 68 1 2x 9a 2i 1,7w 6d 3a pz,,md
moveafteritem	13o
multi	,,,4u 6 6 f
multidepart	m0
multifield	f3
multipl	,,,5r 5 3i 3 i 3 13 3 3k 3 1i 3 x 3 1 di 4 5x 5 y 5 2n 6 42 8 4
mute	my k4
mycompani	,,,d9 b p 1q d 2c 6
mysaf	130
name	0 qj 1f,m1 2f kl,,1 1 c d 4 2 3 7 2 1 2 4 7 2 3 4 1 3 1 e 5 3 4 1 3 4 1e 5 5 6 1 2 4 2 4 1 2 4 1 2 4 1 6 5 p 5 c 5 s g d 5 c 5 3 2 b 4 1 3 p 5 9 3 4 c 4 4 1 3 2 17 1 7 1 1 1 1 g 6 1 1 1 b 5 1 1 3 1g 2 3 2 1 4 1 a 3 6 3 1 1 1 3 4 7 18 5 1 3 1 a e 2 1 9 1 3 7 4 1 4 1 5 1 4 1 1 3 3 3 1 2 3 1 c f 5 1 5 6 1x q z 4 3 8 3 1j a n 5 d w 2 4 1 4 3 3 1 a 3 2 5 a 4 5 1 6 3 1 2 3 4 4 3 3 4 1 3 m 4 1 1 c 1 6 2 5 5 3 5 1 4 3 2 3 3 1 p 2 3 8 1 5 1 5 5 5 6 5 d 5 c 1 i 1 3 2 10 m l 5 1 6 1 5 2 5 3 2 1 5 b 3 r g 6 3 7 d 8 1 6 2 4 t
nav	,,,144 y
navig	,,,19n
nearest	2i
need	,,,qn
netto	,,,aw 3u
network	rd 1 bo 1 59 1 1
networkrang	18c 1 1
new	,,,jj e c 16 7 eu d
newslett	,,,qn
node	md 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 54,,,m1
note	ij 1 1 e5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,22 b 16h 8
notif	,,,1p 7 1 4
notifi	ca bj 1 1 1 1 1 1 1 1 1 1 1 1l,,,2f 5 4o u uc 5 3m 5
num	,,,gi 1 4 1 o im 5 1o 5
number	,c3,,2y 9 j 7y 3 9 8i ek 1 7 2h 5 17 51 1 2 1 2 1l 1 1 8 3
numer	bs 1 1 1 1 8o 1 1 1 1,,,bx 5 8y 4 1
object	ja
observ	,,,d9 b p 4f 6
ofd	,,,z2 8
off	,,,2y
offer	35 1v 1 1 1 1 1 1
offlin	lp 1 1 1,,,r0 82 8 9i
offset	,,,7j a 1 eb 2 1 z a q 4 1 4 7 y t n 1d e l m q 87 4 1
ogrn	,,,gi u
ogrnip	,,,gi u
okpo	,,,gi u
oktmo	,,,gi u
okv	,,,gi u
on	7 13g a 9 k
onli	,,,gi u 6o 5 2 2x
onlin	yj 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
open	kc 66 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5s as,,,8y f 6 f i o 25 b p 1 h 18 d 2c 6 6n 5 2 df 1 3 2
openlin	,qi 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,o5 2 8
oper	qw j 1 1 1 1 1,,,qy c8
opportun	,,,ag o 25 b p 1 h 18 d
option	5 1 18t 1,,,ln 5e 6e c2 3 a
order	ch 2n 1 1 1 kl 1 1 1 1 1,,,c 7 6 e 1 5 d 6 8 12 4 d 4 7 5 5 6 7 5 6 2 5 1 5 1 6 7 2 a 6 6 3 4 5 6 6 4 1 6 m e 6 a 5 l 5 g 5 8 k 8 6 8 9 c o 6 6 6 6 8 5 3 4 9 i 7 6 8 2 5 6 6 5 c 7 7 7 3 d 6 3 7 a e f a 5 k c 3 b m n 1 1l 2q y 1d e l 5 h q 7 8 1d 1i i 2 1 5 7 5 8 a f 4 6 6 8 c 6 5 5 5 1 1 4 2 4 2 4 6 5 6 6 2 2 b 4 e a 9 n 8 3 i e 12 1 p t f 3 5 9 q 3
origin	,,,78 b j w f 6 f i o 25 1 8 1 1 1 o 1 h 1r 1 4 1 o 6v 4a gt
out	,,,nt 6 5
outbound	,,,1a5
outdat	,,xp 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
outgo	19z 1 1
overdu	,171
overflow	,,,165 5
overwrit	,,,xa 2g
own	xj
owner	ch 1 ah 22 16 d1,,,2f 2 1 2 8 1 1 1 4d b a 1 1 1 1 1 4 f 5k 4 2 x 1 2n 3 2 4 5 1 c 1 1 7j cz 1 3 2 2w 5
page	sf 12 1 1 1 y 1 1 1 1,rw 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 6 1 1 1 1,,c 7 6 18y 2
pager	,,,18u 8
pagin	,,,32 jk 8 8t 1 a 8 1 a f a bd
pai	du 1e 1 l7 1 1 1 1 1 1 1 1 1 1 1 1 1,,,e0 ly 5
paid	du,,,e0 ly 5
param	,,,78 u w f 6 f i h 6 1 14 22 h 18 d 19 63 14 2 f 12 2 l 3 2 y 1 1 1 9 1 3 6 5 a b 5 1 d 3 q 2w 5h 1 11 6 7 a 4 7 1z x
paramet	,,,16 3 16c
parent	,,,50 6 2n 1 14 f 6 f i o 25 b p 23 2t 3 1 34 g 1 6y 5 k 2h 6j 9 3u b
pars	,,,o7 77
parti	,,,199
particip	,,,32
password	,,,1a2 3 2
past	,,,2y
path	r2
paus	173 1d
payer	,,,gi u jo 5 y 5
payment	dm 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 13 1 kp 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 20
pdf	,,,br 8r
pend	,,,1a8
per	,,,gi u
period	,,,1c 4 7 1b
perm	,,,133 1 5
perman	jq
permis	12u,xo,,io 6 20 5 62 7d
permit	13n a 9 k
person	fa 1 8o az 1 1 1 1t 1 1 1 1 1 22,,,c0 3z d 5x 38 ab o 9 3 1 7 a 5 o 6r 8
pesel	,,,gi u
phone	1ab 1,c3 vx 1 1 1 1 1 1 1 1 1 1,,6r 5 22 f 6 f 1q c 2a h 18 d 6 u jo 5 y 5 6m 8 16
photo	,,,9j f 3b b p b8 jd 8
phrase	,,,kp 4
pictur	,,,4u 6 6 1 6 1 6 1 fo 7 2 3 6s 2f e 3 1
pin	i6 62 3i 1 ei v
ping	,,,7j a 1
pipelin	,8s 1 1 1 1 1 5c 3d 4
placement	xf 1 1 1,,,r 4 2 3 pn
plan	,154,,165 5
planner	154
platform	12r 1
po	,,,gi u
point	,,,163
popup	,,,os 2
port	,,,w8 5
portal	,,,1a8
position	,,,ph 16 63 c4 8
post	ve 1 1 1 1 1 9,,,9j f 3b b p 1 h gk 8h 6
postal	,,,83 3 1 1c f 4c h
precision	,,,6f 5
prepar	,,,sk
preset	gy 1 1 1 1 1 1 1 1 1 1 1 1 1,,,gi
prevent	,,,rw 1 1 1 8 2 2 1 9 5 9 1 9
preview	u1,,,4u 6 6 1 6 1 6 1 fo 7 27 5 1g 5 3 i 1 a 15 13 a 1 m 5 d 1i
price	46 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,4u 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,3f 5 2v 5 4c 14 21 6 1 i 1l i8 1 6 p 3 a 5 1 5 1o 5
primari	,,,8z 5 g 5 s 5 3p 1p 5
print	,,,z3 2
prioriti	,,,78 u iw
privat	,,,2f 5
probabl	,,,ag o 25 b p
proc	,,,io 6 3j
process	,,,lp 1 1
product	4u 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 m 1 1 3w 1 2z 1 1 1 3 1 1 1 1 1 1 1 h 1 m 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 c 1 i9 4 3,46 1 1 1 1 1 1,,bo c 6o 6 fp 7
productid	,,,yj 1
profes	,,,18u 8
profil	xj,,,zk 3 1d 5 y 5 6m 8
progress	,,,165 5
project	,132 1 1 1 1 1 1 1 1 1 1 1 1 1 1
pronounc	,,,19v 2
prop	,,,110 5 g i 5
properti	5r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 96 1 1 1 1 1 1 1 1 5n 1 1 1 dd 1 1 1 1 1 23 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 d 1 1 1 1 1 1 1 1 1 1,,,r 4 2 3 3u 6 6 1 6 1 6 1 fo 7 41 2 3 2 56 4 8 3 4h
provid	wj 1 1 1 1 69,,,78 u cb 5 1 l 1 ht
provinc	,,,83 3 1 1c f 4c h
proxi	,,,1a5
prv	,,,ve 5
public	sv 8 2 x 7 1 2 8h,,,ta
publish	co 6q f
pull	xk 1 1
purchas	,,,3f 5 1a 6 6 8 6 1
purpos	,,,199
push	xm
quantiti	dy,,,4u 6 6 8 6 1 5b s c 1v 6 6 1 i 1l i8 1 6 1 1j 5 1i 5
queri	,,,1s 8 hm cc 8 1 z
question	,,,19u
queue	,,,qx 1 2 1 j el 5
quick	rb,,,qy
quot	fz 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,d9 1 1 7 1 1 1 g 1 1 1 1 1 1 1 1
rang	18c 1 1,,,pw
rate	,a4 1 1 1 1 1 1 1 1 1 1 1,,72 5 3p 14 21 6 1 i 1l 2o 5 8i 6x 7
ratio	6c 1 1
raw	,,,c0
rc	,,,gi u
reaction	ps 1,,,pm 2
read	0 4 1 6 7 6 g h 6 8 c 3 3 1 3 9 2 1 2 2 2 l 7 1 1 5 6 7 a 2 6 6 7 7 7 5 6 5 1 4 3 5 6 6 4 7 7 6 3 4 2 l 9 1 2 3 5 8 4 4 5 8 4 4 5 4 4 4 8 4 4 2 6 6 4 4 3 5 7 5 a 1 1 1 1 1 1 3 1 4 7 6 6 6 3 4 9 c 1 a 4 4 2 5 6 f 6 b 8 4 2 5 7 5 2 6 3 3 4 6 3 4 3 a 5 5 4 4 3 7 1 a 6 2 3 3 b a 2 3 5 5 6 5 6 5 6 3 3 3 3 4 3 5 2 2 2 9 3 5 2 3 8 a 2 1 1 1 1 2 1 7 b 3 1 1 1 2 5 5 2 1 1 4 a f 8 b 1 1 8 9 3 9 1 9 1 1 2 1 5 b 2 d f 1 17 a 1 2 1 1 1 h 1 2 1 8 1 4 1 2 1 3 5 3 1 3 2 2 6 3 6 1 7 3 2 8 5 2 6 2 1 3 5 2 2 3 1 3 5 5 1 5 d 6 2 6 i 5 d 6 6 6 d 1 1 5 6 a 5 6 6 6 6 5 6 7 6 2 2 2 3 4 1 5 1 7 a 9 u b 5 5 9 5 5 6 4 2 3 4 7 3 3 s 9 b 4 4 3 1 1 2 1 1 1 2 2 1 2 1 6 4 4 9 1 1 1 9 1 4 2 1 2 1 1 3
reason	,,,zs 5 1 5 7z 26
recal	19q
receipt	,,,z3
recent	o5 1 1 1 1
recipi	w4 1 1 1
record	181 g 1 1,d9 1 1 7 1 1 1 o vz,,182
recount	,,,zs 5
recur	ax 1 1 1 1 1 1 1n 1 1 1 1 1 1,,,4u 6 6 f 4v o 25 b p lj 5
recurr	,,,2k
recyclebin	,,,io 6
redial	,,,1a8
ref	un 1 2 1
reg	,,,gi u hr b2 1
region	kp 1 1 1 1,,,83 3 1 1c f 1t 6 5 28 h 69 4 1 ht
regist	2 c4 4p 7x h 8 5 p c 1u x 5 el,,,9j f i o w 2a h 1l sg
registr	,,,1a5
registri	,,,10g
regon	,,,gi u
reinvit	,,,2f 5
reject	14i 26
relat	116 1 1 1,,,io 6
remind	,,,1p 7 1 4 e 5 e
remov	mr 6d 2w aq 13,,,mf
removecard	s7
renam	jj e c
renew	13p 13 2d p
reopen	13p 13 2d p,,,xk
repeat	,,,ag h 6 1
repeti	,,,1p 7 1 4
replac	,,,199
repli	w1,,,nn 2b
repo	tb 1 1 1 1 1
report	18n 1 1 1,,,md ly 4 d
repositori	s0
repowidget	th 1 1 1
request	7 zh 1 1 3p,,,zk 3 95
requir	,,,5r 5 p3 4 5x 5 y 5
requisit	gi 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,c0
reserv	,,,4u 6 6 f
reset	98 l x 2q 14,,,te
resid	,,,gi u
resiz	,,,sd gl
resolv	t5
resourc	1p 1 1 1 1 1 1 1 1 1 1 1 1 m 1 1 1 1,,,1c 4 7
respons	7y,e9,,37 j 3i b a 1 8 iw 4v 3z 5 1 5 1o 5 12 5 32 5
rest	,,7 k5 db 1
restor	jk 1 d 90 1a
result	176 1 1 1 1 1 1,,,oi
resum	19r
return	,,,r 4 1 1 3 9g o hh 2 f 6w 5
revenu	,,,8y f 3w b p
revision	oa 27 14
rib	,,,gj 4 1
right	k1 1g 86 3 d 8,,,k0 2 8 ai i 6
robot	x 1 1 1,,,y6 1
role	ku 1 1 1 1 1 8m 1 1 1 1 1,,,mn 3 5 gl
round	3v 2k 1 1 1 1 1
rout	,,,gj 4 1
row	av 1 35 1 1 1 1 1 1 1 h 1 11 1 i 1,,,5r 5 7z h4 4
rpa	xp 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
rrule	,,,2f 5
ru	,,,ex
rule	6f 1 1 1 1 1,,,qy
run	7
sale	yj 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
salescent	12t
save	il 50 3q
schedul	18k,,,6r 5
schema	o3
scheme	,,,4u 6 6 f
scope	96 l x 2q 14 j6 56,,,97 1 1 j 1 1 v 1 1 2o 1 1 12 1 1 7a 61 1 1 1 2 1 1 1 2 1 1 1 1 1 1 1 6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 2 1 c 1 1 2 1 1 1 3 1 1 2 2 1 2 1 1 1 1 1 1 2 3 1 1 1 27 s
scrum	15b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,133 1
search	jm 2f t j l d 1 1 1 1 1 8o 1 1 az w,c3,,1s 8 ty
searchabl	,,,5r 5 3i 3 1 h 3 1 12 3 1 3j 3 1 1h 3 1 w 3 1 ru 4 1
second	,,,9j f 3b b p 1 h 1r u 9m d3 3 3 4n 8
section	2s 1 1 1 3e 1 1 a 1 1 1 1 1 93 1 1 1 1 1 5k 1 1 1 9l 1 1 1,,,2f 2 3 e 1w 6 6 1 6 1 6 1 d3 6 2f 7 6q l n 5 1b
seen	,,,vy
select	,,,c 7 6 e 1 5 1q 1 1 1 4 d 4 7 5 5 6 7 5 6 7 6 7 7 7 5 6 6 3 4 5 6 6 4 1 6 m e g 5 l l x m 9 c o 6 6 k 13 d 6 9 c 5 c e 7 3 d 9 h 13 1f m u 1 2 d 5 1 1 1 2 1 4c 1d e l 5 h q 7 c c 1 1 8 1 2 7 1 9 1 1 1 1 b 1 7 1 2 1 2 1 4 1 14 8 7 5 8 a d 6 6 6 8 c 6 5 5 5 6 6 6 6 5 6 6 2 2 a 1 11 n b i e d 1 4 1 a 1 2 1 2 4 p 8 j 1 1 f 3 e
selector	,,,rw 2 1 8 2 1 2
seller	,,,z2
semant	,,,hk gh 4 1l
send	w o3 z q 1 1 5 57 3n 39 3k 3c,,,2y o0
sender	vo w 1 1 1
sent	,,,mc
ser	,,,gi u
server	12v,,,w8 5 dp 3 2
servic	57 1 1 1 1 1 1 qv 1 1 1 1 1 6 1 1 1 1 2s 1 1 1,1 1 1
session	qu 1 1 1 f a 1 1 1 1 1 1 1 1 1,,,qy c iy
set	6 8 1 1 1 1 1 1 u 5 b a 5 d a 1 1 1d 20 1g 1d 5 g 5 c 8 8 5 5 g 17 y a 7 9 9 5 5 x i 6 17 s n 3c 1 i 7 1n e 1 16 c 1 35 1 l b 4 1 31 1 1 2v 1 1 1 s t v 56 7 4 2 1 8 b 1 1 1 1 1 k 1,qy 1 1 1 1 1,,2 6 5 8 5 22 3 2w 5 1c u 1c 4 h 4 12 4 j 4 2w 4 1h 4 w 3 1 17 6 1q 4 1p 8m 4 3b o 3 5 a 3 t 2 3 f 5 y 5 q 1x 6 42 4
sever	7
share	jz 3s 7r
shift	,,,z3
shipment	104 1 1 1 1 1 1i 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
short	,,,h1 6
should	,,,133
show	186,,,2y 6g 3 1 h 3 1 12 3 1 3j 3 1 1h 3 1 w 3 1 9j 12 f fn z 4 4 4 1
showblock	t6
side	,,,180
sign	12w 1 1 1 1 1,,m3 1 1 1 1 1 1 1 1 1,19l 1 1 2 1 1 1 1
signatur	,,,qn
silent	rs,,,nj
simpl	,,,18s
sip	1a1 1 1 1 1 1 1
siren	,,,gi u
siret	,,,gi u
site	sg 1b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 5 3,,,37 pa 2 1 2 f 4 5 4 5 7 v t 5 7k 1 5 5l 8
sitemap	,,,sj r
size	,,,1u ot j2
skill	,,,18u 8
skip	ri,,,2f 5 kx o 2 8 y 3 36
sku	5e 1 1 1 1 1 1
skype	,,,18u 8
slot	1t 1 1
sm	,wj 1 1 1 1
smart	,d9 1 1 7 1 1 1 o 4f 1 1 1 1 1 1,,6b
social	132 1 1 1 1 1 1 1 1 1 1 1 1 1 1
socnet	,,,us c 6
solution	88 1 1 1 1 1
sonet	134 1 1 1 1 1 1 1 1 1 1 1 1,,132 1 28 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,9j f i o 36 h
sort	,,,8 5 40 5 c 6 6 1 6 1 6 1 6 5 1 5 j 5 1 5 6 5 1l 5 2 5 a 3 1 2 5 a 3 1 1 b 2 5 a 9 3 1 o 5 1z 6 1 3 f 2 3 1 14 5 6 2 3 1 1 1 4 1 a 3 6 3 1 1 1 3 1 3 7 18 5 1 3 1 1r 4 1 6 1 3 3 2 1 97 7 4 3 3 1 y 5 1o 4 e 1 6 1 1 5 5 3 5 1 4 3 2 3 4 r 3 9 5 1 5 5 5 6 5 d 5 6 5 y 9 15 6 l 6 1 5 2 3 1h b 13 3 2 4 4 4 1 p 3
sourc	l 1 1 1 1 1,hk 1 1 1 1 1 1 1,,e 72 1i f 6 f i o 25 b p 1 h 3x 6 84 h6
spam	rj
special	ui 1 1 1 1
speech	1a9
sperm	,,,ve 5
splitter	,,,tc
sprint	15t 1 1 1 1 1 1 1,,,133 2j 1 2 2 1
stage	bh 62 gi 1 1 1 1 70 1 1 1 1 1 c 2 3 1,e9 3b 1 1 1 1 1 1 1,,ag o 25 b 54 6 ey 1 1 6 6 1 7g
stamp	,,,bk 6 7 5 8b 6 h 4 1
start	16 nf 2r j 1m 1 1 1 cf 1e 2i,,,13 1 5 1t 4 d 4 7 5 5 6 7 5 6 7 6 7 7 c 6 6 3 4 5 6 6 4 1 6 2 k a 4 6 f l l x 3 5 1 d 9 6 6 u 6 k l i d 6 l h e 7 3 d 9 h e f f 8 6 6 c 3 b 5 b 6 7 9 8 94 8 c 2j 5 7 6 8 7 5 v 6 6 6 k 6 5 a c 6 6 5 6 6 2 2 b 1 3 2 v 1g 9 5 2 11 z 4 u 3 e q 3
startexecu	14t
startwatch	17e
startwithsound	19w
startwithtext	19x
state	,,,gi u ri 8
statist	1a8
statu	2l 1 12 4z 2v u l 1 1 1 1 1 4i 1 1 1 1 1 1 1 4k 28 1 1 1 23 1 1 5s 5v 1 1 1 1 1 1 1 1 1 1 5y 1h 3,171 h,,11 a 5x u 3k 1n b p 1 h 18 d 43 1x 3d a0 1 2 5 1 5 1o 5 3x 5 2 22 23
stock	6x 1 1
stop	19s,,,144 3w
stopwatch	17f
storag	k2 1 1 1 1 1 1 1 1,,,d9 b p 5d
store	3w 2v 1 1 1 1 1 1 1 1 rk 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,37 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
stori	,,,163
street	,,,18u 8
structur	lx 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,j5 1 1 1 1
style	s9
sub	jo,,,nt 3 3 5
subject	,,,78 u nu 5 1 3n 3e 1
subordin	m2
subscrib	oo,ln,,4u 6 6 8 6 1
subscrip	,,,r 4 2 3
sum	,,,aw s c 21 6 1 i 1l jn 5
support	,,,os 2 f 2 b 2 n 2 8s f 3
swift	,,,gj 4 1
symbol	,,,40 5 as
sync	,,,2y l7
syspag	ui 1 1 1 1,,,sh
system	f8 1 8v cc 1 1 1 1 1 1 1 1 1 1 1 1 1,,,19 cr 9n 1l 5 l b e 1z 7c 5
tabl	,,,8 5
tag	,,,nt 3 2 1 5 7a 4c
tail	wi 6i 1
target	,,,7g y ax 7 7 7
task	11 1 1 iy bs 25 8 1 1 59 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,2y h1 j4
taskid	,,,13h 1 1 1 1 2 1 1 1 1 1 1 1 1 2 1 3 1 1 1 2 1 4 1 1 1 1 3 1 1 1 1 1 1 2 2 1 1
tax	,,,ag g 8 w 19 b h 6 1 1 h 1l
team	,,,md f
telephoni	180 1 1 1 1 1 1 1 1 1 1,19v 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,2z 1 1 1
temp	,,,sd
templat	17 1 1 1 an 1 1 1 1 1 8y 1 1 1 1 1 7f 23 1 1 1 1 cs 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,bk 8t,,16 j 7 1 4 9r 4 8m 2 4 5a 2j x 5 cm 5 3k
temporari	,,,qy
term	,,,8y f 6 f i o 25 b p 1 h
termin	1b
test	lt
text	q0 j9,,,2f 5 8 3 1z 6 6 1 6 1 6 1 6f 6b a 59 3 1 9 2r 41 4 8 2b 24 4b 6 2b o 6 1b 18 2
third	,,,qy ib
thread	w3
time	hs 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 fo 1 1 1 1 4i 16 1 1 1 1 1 1 44 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,2f 5 4o u 3m c 8i m 5u 85 72 5 1q
timeman	18b 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
timezon	,,,1u l 5 oe
titl	n2 22,,,8 5 8 5 2h j a 5 2m 5 d k 1 e 5 l b 4 h m b d k 3 9 19 8 3 p 1 b 6 6 12 d p 6 14 d 6 1j 5 1 6 4 1a 3 p 1x 2 2 d v 4 3 2 26 1 q h 1 5 j 1 x 5 9 1 15 c 5 u 3 2 11 3 3z 9 1f 5 2a b 1m 3 i 3 2
todo	7t 1 1 1 1 1
token	,,,u 2 oo 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
topic	,,,zs 5
total	,,,37 j 7y c ac
tpl	,,,sh 2 8 j
trace	im 1,,,4u 6 6 f 3y x
track	im 1 po 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,,,zk 3 24 5
tracker	,,,qy
trade	12p 1 1 1
transcrip	180
transcript	7h,,,1a8
transfer	qx n,,,qy
trash	jh e 92 1 17 3,jk
tree	jq dh 1 1
trial	,,,4u 6 6 f
trigger	8e 1 1 1 1
tt	1a9
twitter	,,,18u 8
type	1o 9 1 1 1 1 1u 1 h 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 36 1 1 43 1 1 1 3 3 1 1 2 1 2s 1 d 1z 11 1 1 1 1 1 1 4 1a 4r 63 3 2z a 1 1 1 1 2c 1 1 1 1 1 4 13 2u 4e 3 1 1 1,,,2 p 4 2 3 7 2 5 5 6 3 4 8 5 6 2 1 2 4 4 1 1 1 c k 13 6 6 1 6 1 6 1 1 5 5 f 4 5 1 5 b 7 1 4 1 2 3 6 1 1 2 1 1 1 1 1 4 1 1 2 1 1 5 4 2 5 4 1 1 1 1 1 1 b 4 1 3 2 b 4 1 3 e b 5 8 1 3 c 7 6 3 2 1 5 11 1 1 2 1 1 1 1 1 1 1 1 1 7 8 4 2 1 1 9 1 1 1 5 2 3 9 1 i c c 1 1 3 2 1 4 1 5 1 1 1 2 c 2 1 3 3 9 3 1 1 4 5 1 1 1 1 1 3 5 1 1 1 b p r 6 t 3 8 7 j 2 7 8 1 1 l a 2 4 1 k e 1 k 5 1c 6 1 1 1 2 14 2 1 1 3 17 p 5 1 6 1 1 1 1 1 1 1 1 1 2 1 2 1 1 1 1 1a 15 3 1 1 1 1 1 1 1 1 1 5 1 2 2 n 1 c 4 3 9 1 o 2 7 3 1 7 6 1 3 5 o b 5 f 5 w w b g 6 6 7 5 a 1k j 5 b 8 4 1 5 1 1 1 1 1 1 1 1 9 3 3
uid	,,,12x 1
un	sy 9 10 1 4
unact	,,,s2
unbind	hv 3z 7l y 1 34
unconfirm	3p
undistribut	,,,o7
uniqu	,,,k0 a
univers	us 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
unmut	17g
unpai	dz
unpaid	dz
unpin	i7 9m fo
unpubl	t8 17
unread	ng t,,,o7
unregist	3 c4 4p 7x h 8 5 p g 1q y 4
unset	1f 5 b a 5
unsubscrib	op
until	,,,2f 5
upblock	t9
updat	d 4 3 6 5 5 a d 9 5 c 7 7 4 p 6 f 7 6 b d 7 7 1 b 6 6 c 6 6 5 6 e 9 1 1 1 1 4 5 6 b 9 g 5 g 5 c o 1 5 a 7 6 6 u 6 1 5 s 8 1 i 5 6 n 1 8 e 5 7 j 4 1 5 a a t a 5 1a 5 5 6 6 a 1 5 1 k 6 o 1 1 q 12 8 1 1 7 5 3 5 b 9 5 g a 15 1 2 z 16 1 h 5 6 1 9 u 6 4 a d h 9 5 7 1 5 8 1 6 b 2 3 5 5 3 1 6 6 6 6 6 7 1 6 6 a b 6 6 6 b q 7 a 8 9 n 7 9 5 6 7 8 3 7 12 6 d 4 b s 5 9 4 n,,,ki m 14 1x 1c dm 4
updateattr	sa
updatenod	sc
upload	br 7w d a 4h 1p 1x,5m 1 1 1 1,,nj
url	sv a x v 7w 7h,,,1 1 6 5 25 l5 5 1g 5 3 6 2 a 1 a b u 13 b 14 y k 5 3m f 3 8e 1 18 m c
us	,,,r 4 2 3 1y ab 1 8 1 1 1 o 4f 6 84 84 8
user	2x 1 42 1 x 1g 1 1 1 1 h 1 1 1 1 12 1 1 1 1 1v 1 1 1 1 1k 1 1 1 1 1h 1 1 1 1 w 1 1 1 1 1e 1 1 1 11 28 w 1 1 c z 1 1 1 1 1 1 j 1 1 u 1 1 13 1 46 2t 54 1 1 1 1 1 1 1f 1 1 1 1 1 1 3p 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 r 1 1,2e kt 1 1 1 d 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 m4,,r 4 2 3 2 7 19 39 5 v 5 2b 1 1 j 1 1 v 1 1 16 5 1d 1 1 12 1 1 12 31 6 26 4 1 10 4 4 a 3 1 1 3 4 u j k 4 1 c d 1 d 3 7 5 2 3 5 4 c 1 4 6 a 35 4 8 1 2 4 1 1w 3 3 1 26 5 13 5 y 5 10 t 3 3 2d 2 d 13 1 1 2 5 4 1 5 1 1 1 4 v 2 g
userid	,,,14e 9
usrl	,,,gi u
util	,,,110 5 y 5
utm	,,,8y f 6 f i o 25 b p 1 h
uuid	,,,z3 3t
v1	1c 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
v2	on 1 1 1 1 t 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
valu	ma co 1 1 1 2f 1 1 1 1 p 1 1 1 1,,,w n q 3i 5 1 5 17 n 1 2j o g 4 2 a 3 16 b p 64 4 1 1 q 7 2f 74 4 33 m 5 e 2 c 1 2 5 13 5 g 5 d 5
variabl	,,,19
variant	11l 1 1 1 1 1
vat	72 1 1 1 1 1 bs 1 1 1 1 1,,,4u 6 6 1 6 1 6 1 ax u h7 7
vendor	3r 1 1 1
version	jg 5 2 o,,,78 u w f 6 f 3b b p e8 6o
vibe	,,th 1 1 1
view	,,,2y
visibl	xu,,,133 1 3 2
voic	1a9,,,19v 2
volatil	c4 1 1 1
vote	rm hz 1 1 1 1 1 1 1 1 1,,,qy 4g 5 cj 26
voucher	,,,zy 5
voximpl	19v 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
wait	,,,1g n 1 1 3 1 1
waitlist	1g m 1 1 1 1 1 1 1 1 1 1 1
watch	,,,qy
web	,,,8y f 6 f 22 2a h u3 8
webdav	,,,78 u
webform	,,,8j 5 4l b p
webhook	,ln 1 6,,pm 2
week	,,,1u 14
weight	,,,4u 6 6 8 6 1 sy 7
welcom	,,,ph 2 1f
when	,,,165 5
widget	th 1 1 1,xf 1 1 1,19h 1 1 1
width	,,,4u 6 6 8 6 1 j7 2 3j
window	,,,10g d
without	,,,4u 6 6 f
work	,,,gi u 85 go 5 2k 8
workdai	,,,18o
workflow	r 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
workgroup	132 1,134 1 1 1 1 1 1 1 1 1 1 1 1
worktim	,,,qy
wrapper	,,,s2
write	ni
www	,,,ph jd 8
xing	,,,18u 8
xml	,,,4d 5 c 6 6 1 6 1 6 1 6 5 1 5 j 5 1 5 2i 3 1 h 3 1 12 3 1 20 b p j 3 1 1h 3 1 1 1 4 1 a c 1 1 1 3 1 b2 r h p q 3 3a 1 6 1 1 5 v 5 1 5 1 5 1 5 1 d 1 5 1 5 m 5 1 5 1 5 6 5 2c 6 42 4 4 4 1
year	,,,18o
zero	,,,4u 6 6 8 6 1
zip	,,,110 5 y 5 6m 8
zoom	,,,18u 8
`;
