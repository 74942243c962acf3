// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, codes and page paths only.
export const events = `
BackgroundCallCard::addCommentButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/add-comment-button-click
BackgroundCallCard::answerButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/answer-button-click
BackgroundCallCard::cancelTransferButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/cancel-transfer-button-click
BackgroundCallCard::closeButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/close-button-click
BackgroundCallCard::completeTransferButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/complete-transfer-button-click
BackgroundCallCard::dialpadButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/dialpad-button-click
BackgroundCallCard::entityChanged		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/entity-changed
BackgroundCallCard::hangupButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/hang-up-button-click
BackgroundCallCard::holdButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/hold-button-click
BackgroundCallCard::initialized		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/initialized
BackgroundCallCard::makeCallButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/make-call-button-click
BackgroundCallCard::muteButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/mute-button-click
BackgroundCallCard::nextButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/next-button-click
BackgroundCallCard::notifyAdminButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/notify-admin-button-click
BackgroundCallCard::qualityMeterClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/quality-meter-click
BackgroundCallCard::skipButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/skip-button-click
BackgroundCallCard::transferButtonClick		placement	widgets	u	~widgets/ui-interaction/page-background-worker/events/transfer-button-click
CallCard::BeforeClose		placement	widgets	u	~widgets/ui-interaction/call-card/call-card-before-close
CallCard::CallStateChanged		placement	widgets	u	~widgets/ui-interaction/call-card/call-card-call-state-changed
CallCard::EntityChanged		placement	widgets	u	~widgets/ui-interaction/call-card/call-card-entity-changed
CATALOG.MEASURE.ON.ADD		catalog	catalog	h	~catalog/measure/events/catalog-measure-on-add	FIELDS.ID
CATALOG.MEASURE.ON.DELETE		catalog	catalog	h	~catalog/measure/events/catalog-measure-on-delete	FIELDS.ID
CATALOG.MEASURE.ON.UPDATE		catalog	catalog	h	~catalog/measure/events/catalog-measure-on-update	FIELDS.ID
CATALOG.PRICE.ON.ADD		catalog	catalog	h	~catalog/price/events/catalog-price-on-add	FIELDS.ID
CATALOG.PRICE.ON.DELETE		catalog	catalog	h	~catalog/price/events/catalog-price-on-delete	FIELDS.ID
CATALOG.PRICE.ON.UPDATE		catalog	catalog	h	~catalog/price/events/catalog-price-on-update	FIELDS.ID
CATALOG.PRICE.TYPE.ON.ADD		catalog	catalog	h	~catalog/price-type/events/catalog-price-type-on-add	FIELDS.ID
CATALOG.PRICE.TYPE.ON.DELETE		catalog	catalog	h	~catalog/price-type/events/catalog-price-type-on-delete	FIELDS.ID
CATALOG.PRICE.TYPE.ON.UPDATE		catalog	catalog	h	~catalog/price-type/events/catalog-price-type-on-update	FIELDS.ID
CATALOG.PRODUCT.ON.ADD		catalog	catalog	h	~catalog/product/events/catalog-product-on-add	FIELDS.ID FIELDS.TYPE
CATALOG.PRODUCT.ON.DELETE		catalog	catalog	h	~catalog/product/events/catalog-product-on-delete	FIELDS.ID FIELDS.TYPE
CATALOG.PRODUCT.ON.UPDATE		catalog	catalog	h	~catalog/product/events/catalog-product-on-update	FIELDS.ID FIELDS.TYPE
CATALOG.ROUNDING.ON.ADD		catalog	catalog	h	~catalog/rounding-rule/events/catalog-rounding-on-add	FIELDS.ID
CATALOG.ROUNDING.ON.DELETE		catalog	catalog	h	~catalog/rounding-rule/events/catalog-rounding-on-delete	FIELDS.ID
CATALOG.ROUNDING.ON.UPDATE		catalog	catalog	h	~catalog/rounding-rule/events/catalog-rounding-on-update	FIELDS.ID
OnAppInstall	ONAPPINSTALL	basic	common	h	~common/events/on-app-install	VERSION ACTIVE INSTALLED LANGUAGE_ID
onAppMethodConfirm	ONAPPMETHODCONFIRM	basic	common	h	~common/events/on-app-method-confirm	TOKEN METHOD CONFIRMED LANGUAGE_ID
onAppPayment	ONAPPPAYMENT	basic	common	h	~common/events/on-app-payment	CODE VERSION STATUS PAYMENT_EXPIRED DAYS LANGUAGE_ID
onAppUninstall	ONAPPUNINSTALL	basic	common	h	~common/events/on-app-uninstall	LANGUAGE_ID CLEAN
OnAppUpdate	ONAPPUPDATE	basic	common	h	~common/events/on-app-update	VERSION PREVIOUS_VERSION LANGUAGE_ID
onBookingAdd	ONBOOKINGADD	booking	booking	h	~booking/booking/events/on-booking-add	ID
onBookingDelete	ONBOOKINGDELETE	booking	booking	h	~booking/booking/events/on-booking-delete	ID
onBookingResourceAdd	ONBOOKINGRESOURCEADD	booking	booking	h	~booking/resource/events/on-booking-resource-add	ID
onBookingResourceTypeAdd	ONBOOKINGRESOURCETYPEADD	booking	booking	h	~booking/resource/resource-type/events/on-booking-resource-type-add	ID
onBookingResourceTypeDelete	ONBOOKINGRESOURCETYPEDELETE	booking	booking	h	~booking/resource/resource-type/events/on-booking-resource-type-delete	ID
onBookingResourceTypeUpdate	ONBOOKINGRESOURCETYPEUPDATE	booking	booking	h	~booking/resource/resource-type/events/on-booking-resource-type-update	ID
onBookingResourceUpdate	ONBOOKINGRESOURCEUPDATE	booking	booking	h	~booking/resource/events/on-booking-resource-update	ID
ONBOOKINGUPDATE		booking	booking	h	~booking/booking/events/on-booking-update	ID
onBookingWaitListItemAdd	ONBOOKINGWAITLISTITEMADD	booking	booking	h	~booking/waitlist/events/on-booking-waitlistitem-add	ID
onBookingWaitListItemDelete	ONBOOKINGWAITLISTITEMDELETE	booking	booking	h	~booking/waitlist/events/on-booking-waitlistitem-delete	ID
onBookingWaitListItemUpdate	ONBOOKINGWAITLISTITEMUPDATE	booking	booking	h	~booking/waitlist/events/on-booking-waitlistitem-update	ID
OnCalendarEntryAdd	ONCALENDARENTRYADD	calendar	calendar	h	~calendar/calendar-event/events/on-calendar-entry-add	id
OnCalendarEntryDelete	ONCALENDARENTRYDELETE	calendar	calendar	h	~calendar/calendar-event/events/on-calendar-entry-delete	id
OnCalendarEntryUpdate	ONCALENDARENTRYUPDATE	calendar	calendar	h	~calendar/calendar-event/events/on-calendar-entry-update	id
OnCalendarSectionAdd	ONCALENDARSECTIONADD	calendar	calendar	h	~calendar/events/on-calendar-section-add	id
OnCalendarSectionDelete	ONCALENDARSECTIONDELETE	calendar	calendar	h	~calendar/events/on-calendar-section-delete	id
OnCalendarSectionUpdate	ONCALENDARSECTIONUPDATE	calendar	calendar	h	~calendar/events/on-calendar-section-update	id
onCrmActivityAdd		crm	crm	h	~crm/timeline/activities/events/on-crm-activity-add	FIELDS.ID
onCrmActivityDelete		crm	crm	h	~crm/timeline/activities/events/on-crm-activity-delete	FIELDS.ID
onCrmActivityUpdate		crm	crm	h	~crm/timeline/activities/events/on-crm-activity-update	FIELDS.ID
onCrmAddressRegister		crm	crm	h	~crm/requisites/events/on-crm-address-register	FIELDS.TYPE_ID FIELDS.ENTITY_TYPE_ID FIELDS.ENTITY_ID FIELDS.ANCHOR_ID FIELDS.ANCHOR_TYPE_ID
onCrmAddressUnregister		crm	crm	h	~crm/requisites/events/on-crm-address-unregister	FIELDS.TYPE_ID FIELDS.ENTITY_TYPE_ID FIELDS.ENTITY_ID FIELDS.ANCHOR_ID FIELDS.ANCHOR_TYPE_ID
onCrmBankDetailAdd		crm	crm	h	~crm/requisites/events/on-crm-bank-detail-add	FIELDS.ID
onCrmBankDetailDelete		crm	crm	h	~crm/requisites/events/on-crm-bank-detail-delete	FIELDS.ID
onCrmBankDetailUpdate		crm	crm	h	~crm/requisites/events/on-crm-bank-detail-update	FIELDS.ID
onCrmCompanyAdd	ONCRMCOMPANYADD	crm	crm	h	~crm/companies/events/on-crm-company-add	FIELDS.ID
onCrmCompanyDelete	ONCRMCOMPANYDELETE	crm	crm	h	~crm/companies/events/on-crm-company-delete	FIELDS.ID
onCrmCompanyUpdate	ONCRMCOMPANYUPDATE	crm	crm	h	~crm/companies/events/on-crm-company-update	FIELDS.ID
onCrmCompanyUserFieldAdd	ONCRMCOMPANYUSERFIELDADD	crm	crm	h	~crm/companies/userfields/events/on-crm-company-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmCompanyUserFieldDelete	ONCRMCOMPANYUSERFIELDDELETE	crm	crm	h	~crm/companies/userfields/events/on-crm-company-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmCompanyUserFieldSetEnumValues	ONCRMCOMPANYUSERFIELDSETENUMVALUES	crm	crm	h	~crm/companies/userfields/events/on-crm-company-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmCompanyUserFieldUpdate	ONCRMCOMPANYUSERFIELDUPDATE	crm	crm	h	~crm/companies/userfields/events/on-crm-company-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmContactAdd	ONCRMCONTACTADD	crm	crm	h	~crm/contacts/events/on-crm-contact-add	FIELDS.ID
onCrmContactDelete	ONCRMCONTACTDELETE	crm	crm	h	~crm/contacts/events/on-crm-contact-delete	FIELDS.ID
onCrmContactUpdate	ONCRMCONTACTUPDATE	crm	crm	h	~crm/contacts/events/on-crm-contact-update	FIELDS.ID
onCrmContactUserFieldAdd	ONCRMCONTACTUSERFIELDADD	crm	crm	h	~crm/contacts/userfield/events/on-crm-contact-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmContactUserFieldDelete	ONCRMCONTACTUSERFIELDDELETE	crm	crm	h	~crm/contacts/userfield/events/on-crm-contact-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmContactUserFieldSetEnumValues	ONCRMCONTACTUSERFIELDSETENUMVALUES	crm	crm	h	~crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmContactUserFieldUpdate	ONCRMCONTACTUSERFIELDUPDATE	crm	crm	h	~crm/contacts/userfield/events/on-crm-contact-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmCurrencyAdd	ONCRMCURRENCYADD	crm	crm	h	~crm/currency/events/on-crm-currency-add	FIELDS.ID
onCrmCurrencyDelete	ONCRMCURRENCYDELETE	crm	crm	h	~crm/currency/events/on-crm-currency-delete	FIELDS.ID
onCrmCurrencyUpdate	ONCRMCURRENCYUPDATE	crm	crm	h	~crm/currency/events/on-crm-currency-update	FIELDS.ID
onCrmDealAdd	ONCRMDEALADD	crm	crm	h	~crm/deals/events/on-crm-deal-add	FIELDS.ID
onCrmDealDelete	ONCRMDEALDELETE	crm	crm	h	~crm/deals/events/on-crm-deal-delete	FIELDS.ID
onCrmDealMoveToCategory	ONCRMDEALMOVETOCATEGORY	crm	crm	h	~crm/deals/events/on-crm-deal-move-to-category	FIELDS.ID FIELDS.CATEGORY_ID FIELDS.STAGE_ID
onCrmDealRecurringAdd	ONCRMDEALRECURRINGADD	crm	crm	h	~crm/deals/recurring-deals/events/on-crm-deal-recurring-add	FIELDS.ID FIELDS.RECURRING_DEAL_ID
onCrmDealRecurringDelete	ONCRMDEALRECURRINGDELETE	crm	crm	h	~crm/deals/recurring-deals/events/on-crm-deal-recurring-delete	FIELDS.ID
onCrmDealRecurringExpose	ONCRMDEALRECURRINGEXPOSE	crm	crm	h	~crm/deals/recurring-deals/events/on-crm-deal-recurring-expose	FIELDS.ID FIELDS.RECURRING_DEAL_ID FIELDS.DEAL_ID
onCrmDealRecurringUpdate	ONCRMDEALRECURRINGUPDATE	crm	crm	h	~crm/deals/recurring-deals/events/on-crm-deal-recurring-update	FIELDS.ID FIELDS.RECURRING_DEAL_ID
onCrmDealUpdate	ONCRMDEALUPDATE	crm	crm	h	~crm/deals/events/on-crm-deal-update	FIELDS.ID
onCrmDealUserFieldAdd	ONCRMDEALUSERFIELDADD	crm	crm	h	~crm/deals/user-defined-fields/events/on-crm-deal-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmDealUserFieldDelete	ONCRMDEALUSERFIELDDELETE	crm	crm	h	~crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmDealUserFieldSetEnumValues	ONCRMDEALUSERFIELDSETENUMVALUES	crm	crm	h	~crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmDealUserFieldUpdate	ONCRMDEALUSERFIELDUPDATE	crm	crm	h	~crm/deals/user-defined-fields/events/on-crm-deal-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmDocumentGeneratorDocumentAdd	ONCRMDOCUMENTGENERATORDOCUMENTADD	crm	crm	h	~crm/document-generator/documents/events/on-crm-document-generator-document-add	FIELDS.ID FIELDS.ENTITY_TYPE_ID FIELDS.ENTITY_ID
onCrmDocumentGeneratorDocumentDelete	ONCRMDOCUMENTGENERATORDOCUMENTDELETE	crm	crm	h	~crm/document-generator/documents/events/on-crm-document-generator-document-delete	FIELDS.ID FIELDS.ENTITY_TYPE_ID FIELDS.ENTITY_ID
onCrmDocumentGeneratorDocumentUpdate	ONCRMDOCUMENTGENERATORDOCUMENTUPDATE	crm	crm	h	~crm/document-generator/documents/events/on-crm-document-generator-document-update	FIELDS.ID FIELDS.ENTITY_TYPE_ID FIELDS.ENTITY_ID
onCrmDynamicItemAdd	ONCRMDYNAMICITEMADD	crm	crm	h	~crm/universal/events/on-crm-dynamic-item-add	FIELDS.ID FIELDS.ENTITY_TYPE_ID
onCrmDynamicItemDelete	ONCRMDYNAMICITEMDELETE	crm	crm	h	~crm/universal/events/on-crm-dynamic-item-delete	FIELDS.ID FIELDS.ENTITY_TYPE_ID
onCrmDynamicItemUpdate	ONCRMDYNAMICITEMUPDATE	crm	crm	h	~crm/universal/events/on-crm-dynamic-item-update	FIELDS.ID FIELDS.ENTITY_TYPE_ID
onCrmInvoiceAdd			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-add
onCrmInvoiceDelete			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-delete
onCrmInvoiceRecurringAdd			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add
onCrmInvoiceRecurringDelete			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete
onCrmInvoiceRecurringExpose			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose
onCrmInvoiceRecurringUpdate			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update
onCrmInvoiceSetStatus			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-set-status
onCrmInvoiceUpdate			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-update
onCrmInvoiceUserFieldAdd			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add
onCrmInvoiceUserFieldDelete			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete
onCrmInvoiceUserFieldSetEnumValues			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values
onCrmInvoiceUserFieldUpdate			crm	hd	~crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update
onCrmLeadAdd	ONCRMLEADADD	crm	crm	h	~crm/leads/events/on-crm-lead-add	FIELDS.ID
onCrmLeadUpdate	ONCRMLEADUPDATE	crm	crm	h	~crm/leads/events/on-crm-lead-update	FIELDS.ID
onCrmLeadUserFieldAdd	ONCRMLEADUSERFIELDADD	crm	crm	h	~crm/leads/userfield/events/on-crm-lead-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmLeadUserFieldDelete	ONCRMLEADUSERFIELDDELETE	crm	crm	h	~crm/leads/userfield/events/on-crm-lead-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmLeadUserFieldSetEnumValues	ONCRMLEADUSERFIELDSETENUMVALUES	crm	crm	h	~crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmLeadUserFieldUpdate	ONCRMLEADUSERFIELDUPDATE	crm	crm	h	~crm/leads/userfield/events/on-crm-lead-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmMeasureAdd		crm	crm	hd	~crm/outdated/measure/events/on-crm-measure-add
onCrmMeasureDelete		crm	crm	hd	~crm/outdated/measure/events/on-crm-measure-delete
onCrmMeasureUpdate		crm	crm	hd	~crm/outdated/measure/events/on-crm-measure-update
onCrmProductAdd			crm	hd	~crm/outdated/products/events-custom/on-crm-product-add
onCrmProductDelete			crm	hd	~crm/outdated/products/events-custom/on-crm-product-delete
onCrmProductPropertyAdd			crm	hd	~crm/outdated/products/events-custom/on-crm-product-property-add
onCrmProductPropertyDelete			crm	hd	~crm/outdated/products/events-custom/on-crm-product-property-delete
onCrmProductPropertyUpdate			crm	hd	~crm/outdated/products/events-custom/on-crm-product-property-update
onCrmProductSectionAdd		crm	crm	hd	~crm/outdated/product-section/events/on-crm-product-section-add
onCrmProductSectionDelete		crm	crm	hd	~crm/outdated/product-section/events/on-crm-product-section-delete
onCrmProductSectionUpdate		crm	crm	hd	~crm/outdated/product-section/events/on-crm-product-section-update
onCrmProductUpdate			crm	hd	~crm/outdated/products/events-custom/on-crm-product-update
onCrmQuoteAdd	ONCRMQUOTEADD	crm	crm	h	~crm/quote/events/on-crm-quote-add	FIELDS.ID
onCrmQuoteDelete	ONCRMQUOTEDELETE	crm	crm	h	~crm/quote/events/on-crm-quote-delete	FIELDS.ID
onCrmQuoteUpdate	ONCRMQUOTEUPDATE	crm	crm	h	~crm/quote/events/on-crm-quote-update	FIELDS.ID
onCrmQuoteUserFieldAdd	ONCRMQUOTEUSERFIELDADD	crm	crm	h	~crm/quote/user-field/events/on-crm-quote-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmQuoteUserFieldDelete	ONCRMQUOTEUSERFIELDDELETE	crm	crm	h	~crm/quote/user-field/events/on-crm-quote-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmQuoteUserFieldSetEnumValues	ONCRMQUOTEUSERFIELDSETENUMVALUES	crm	crm	h	~crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmQuoteUserFieldUpdate	ONCRMQUOTEUSERFIELDUPDATE	crm	crm	h	~crm/quote/user-field/events/on-crm-quote-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmRequisiteAdd		crm	crm	h	~crm/requisites/events/on-crm-requisite-add	FIELDS.ID
onCrmRequisiteDelete		crm	crm	h	~crm/requisites/events/on-crm-requisite-delete	FIELDS.ID
onCrmRequisiteUpdate		crm	crm	h	~crm/requisites/events/on-crm-requisite-update	FIELDS.ID
onCrmRequisiteUserFieldAdd		crm	crm	h	~crm/requisites/events/on-crm-requisite-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmRequisiteUserFieldDelete		crm	crm	h	~crm/requisites/events/on-crm-requisite-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmRequisiteUserFieldSetEnumValues		crm	crm	h	~crm/requisites/events/on-crm-requisite-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmRequisiteUserFieldUpdate		crm	crm	h	~crm/requisites/events/on-crm-requisite-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmTimelineCommentAdd		crm	crm	h	~crm/timeline/comments/events/on-Crm-Timeline-Comment-Add	ID
onCrmTimelineCommentDelete		crm	crm	h	~crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete	ID
onCrmTimelineCommentUpdate		crm	crm	h	~crm/timeline/comments/events/on-Crm-Timeline-Comment-Update	ID
onCrmTypeAdd	ONCRMTYPEADD	crm	crm	h	~crm/universal/events/type/on-crm-type-add	FIELDS.ID
onCrmTypeDelete	ONCRMTYPEDELETE	crm	crm	h	~crm/universal/events/type/on-crm-type-delete	FIELDS.ID
onCrmTypeUpdate	ONCRMTYPEUPDATE	crm	crm	h	~crm/universal/events/type/on-crm-type-update	FIELDS.ID
onCrmTypeUserFieldAdd	ONCRMTYPEUSERFIELDADD	crm	crm	h	~crm/universal/userfieldconfig/events/on-crm-type-user-field-add	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmTypeUserFieldDelete	ONCRMTYPEUSERFIELDDELETE	crm	crm	h	~crm/universal/userfieldconfig/events/on-crm-type-user-field-delete	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmTypeUserFieldSetEnumValues	ONCRMTYPEUSERFIELDSETENUMVALUES	crm	crm	h	~crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
onCrmTypeUserFieldUpdate	ONCRMTYPEUSERFIELDUPDATE	crm	crm	h	~crm/universal/userfieldconfig/events/on-crm-type-user-field-update	FIELDS.ID FIELDS.ENTITY_ID FIELDS.FIELD_NAME
ONEXTERNALCALLBACKSTART		telephony	telephony	h	~telephony/events/on-external-call-back-start	PHONE_NUMBER TEXT VOICE CRM_ENTITY_TYPE CRM_ENTITY_ID LINE_NUMBER
ONEXTERNALCALLSTART		telephony	telephony	h	~telephony/events/on-external-call-start	PHONE_NUMBER PHONE_NUMBER_INTERNATIONAL EXTENSION USER_ID CALL_LIST_ID LINE_NUMBER IS_MOBILE CALL_ID CRM_ENTITY_TYPE CRM_ENTITY_ID
ONIMBOTDELETE		imbot	chat-bots	hd	~chat-bots/outdated/events/on-imbot-delete	BOT_ID BOT_CODE
ONIMBOTJOINCHAT		imbot	chat-bots	hd	~chat-bots/outdated/chats/events/on-imbot-join-chat	BOT PARAMS USER
ONIMBOTMESSAGEADD		imbot	chat-bots	hd	~chat-bots/outdated/messages/events/on-imbot-message-add	BOT PARAMS USER
ONIMBOTMESSAGEDELETE		imbot	chat-bots	hd	~chat-bots/outdated/messages/events/on-imbot-message-delete	BOT PARAMS USER
ONIMBOTMESSAGEUPDATE		imbot	chat-bots	hd	~chat-bots/outdated/messages/events/on-imbot-message-update	BOT PARAMS USER
ONIMCOMMANDADD		imbot	chat-bots	hd	~chat-bots/outdated/commands/events/on-im-command-add	COMMAND PARAMS USER
OnImConnectorDialogFinish	ONIMCONNECTORDIALOGFINISH	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-dialog-finish	CONNECTOR LINE DATA
OnImConnectorDialogStart	ONIMCONNECTORDIALOGSTART	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-dialog-start	CONNECTOR LINE DATA
OnImConnectorLineDelete	ONIMCONNECTORLINEDELETE	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-line-delete
OnImConnectorMessageAdd	ONIMCONNECTORMESSAGEADD	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-message-add	CONNECTOR LINE MESSAGES
OnImConnectorMessageDelete	ONIMCONNECTORMESSAGEDELETE	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-message-delete	CONNECTOR LINE MESSAGES
OnImConnectorMessageUpdate	ONIMCONNECTORMESSAGEUPDATE	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-message-update	CONNECTOR LINE MESSAGES
OnImConnectorStatusDelete	ONIMCONNECTORSTATUSDELETE	imconnector	imopenlines	h	~imopenlines/imconnector/events/on-im-connector-status-delete	connector line
onLeadDelete	ONCRMLEADDELETE	crm	crm	h	~crm/leads/events/on-crm-lead-delete	FIELDS.ID
OnLiveFeedPostAdd	ONLIVEFEEDPOSTADD	log	log	h	~log/events/on-live-feed-post-add	FIELDS.POST_ID
OnLiveFeedPostDelete	ONLIVEFEEDPOSTDELETE	log	log	h	~log/events/on-live-feed-post-delete	FIELDS.POST_ID
OnLiveFeedPostUpdate	ONLIVEFEEDPOSTUPDATE	log	log	h	~log/events/on-live-feed-post-update	FIELDS.POST_ID
onOfflineEvent	ONOFFLINEEVENT		events	h	~events/on-offline-event
OnOpenLineMessageAdd	ONOPENLINEMESSAGEADD	imopenlines	imopenlines	h	~imopenlines/openlines/events/on-open-line-message-add	DATA
OnOpenLineMessageDelete	ONOPENLINEMESSAGEDELETE	imopenlines	imopenlines	h	~imopenlines/openlines/events/on-open-line-message-delete	CONNECTOR LINE DATA
OnOpenLineMessageUpdate	ONOPENLINEMESSAGEUPDATE	imopenlines	imopenlines	h	~imopenlines/openlines/events/on-open-line-message-update	CONNECTOR LINE DATA
OnOrderDeleted	ONORDERDELETED	sale	sale	h	~sale/events/on-order-deleted	FIELDS.ID
OnOrderEntitySaved	ONORDERENTITYSAVED	sale	sale	h	~sale/events/on-order-entity-saved	FIELDS.ID
OnPaymentDeleted	ONPAYMENTDELETED	sale	sale	h	~sale/events/on-payment-deleted	FIELDS.ID
OnPaymentEntitySaved	ONPAYMENTENTITYSAVED	sale	sale	h	~sale/events/on-payment-entity-saved	FIELDS.ID
OnPropertyValueDeleted	ONPROPERTYVALUEDELETED	sale	sale	h	~sale/events/on-property-value-deleted	FIELDS.ID
OnPropertyValueEntitySaved	ONPROPERTYVALUEENTITYSAVED	sale	sale	h	~sale/events/on-property-value-entity-saved	FIELDS.ID
onResourceDelete	ONBOOKINGRESOURCEDELETE	booking	booking	h	~booking/resource/events/on-booking-resource-delete	ID
OnSaleBeforeOrderDelete	ONSALEBEFOREORDERDELETE	sale	sale	h	~sale/events/on-sale-before-order-delete	FIELDS.ID FIELDS.XML_ID FIELDS.ACTION
OnSaleOrderSaved	ONSALEORDERSAVED	sale	sale	h	~sale/events/on-sale-order-saved	FIELDS.ID FIELDS.XML_ID FIELDS.ACTION
OnSessionFinish	ONSESSIONFINISH	imopenlines	imopenlines	h	~imopenlines/openlines/events/on-session-finish	DATA
OnSessionStart	ONSESSIONSTART	imopenlines	imopenlines	h	~imopenlines/openlines/events/on-session-start	DATA
OnShipmentDeleted	ONSHIPMENTDELETED	sale	sale	h	~sale/events/on-shipment-deleted	FIELDS.ID
OnShipmentEntitySaved	ONSHIPMENTENTITYSAVED	sale	sale	h	~sale/events/on-shipment-entity-saved	FIELDS.ID
OnSignB2eDocumentStatusChanged	ONSIGNB2EDOCUMENTSTATUSCHANGED	sign.b2e	sign	h	~sign/events/on-sign-b2e-document-status-changed	documentUid statusCode statusName
OnSignB2eMemberStatusChanged	ONSIGNB2EMEMBERSTATUSCHANGED	sign.b2e	sign	h	~sign/events/on-sign-b2e-member-status-changed	memberUid documentUid statusCode statusName
OnSignHcmLinkB2eDocumentSigned	ONSIGNHCMLINKB2EDOCUMENTSIGNED	sign.b2e	sign	h	~sign/events/on-sign-hcm-link-b2e-document-signed	id company
onSonetGroupAdd	ONSONETGROUPADD	sonet	sonet-group	h	~sonet-group/events/on-sonet-group-add	FIELDS.ID
onSonetGroupDelete	ONSONETGROUPDELETE	sonet	sonet-group	h	~sonet-group/events/on-sonet-group-delete	FIELDS.ID
onSonetGroupSubjectAdd		sonet	sonet-group	hd	~sonet-group/outdated/on-sonet-group-subject-add
onSonetGroupSubjectDelete		sonet	sonet-group	hd	~sonet-group/outdated/on-sonet-group-subject-delete
onSonetGroupSubjectUpdate		sonet	sonet-group	hd	~sonet-group/outdated/on-sonet-group-subject-update
onSonetGroupUpdate	ONSONETGROUPUPDATE	sonet	sonet-group	h	~sonet-group/events/on-sonet-group-update	FIELDS.ID
OnTaskAdd	ONTASKADD	task	tasks	h	~tasks/events-tasks/on-task-add	FIELDS_BEFORE FIELDS_AFTER.ID IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
OnTaskCommentAdd	ONTASKCOMMENTADD	task	tasks	h	~tasks/comment-item/events-comment/on-task-comment-add	FIELDS_BEFORE FIELDS_AFTER.ID FIELDS_AFTER.TASK_ID IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
OnTaskCommentDelete	ONTASKCOMMENTDELETE	task	tasks	h	~tasks/comment-item/events-comment/on-task-comment-delete	FIELDS_BEFORE.ID FIELDS_BEFORE.TASK_ID FIELDS_AFTER.ID FIELDS_AFTER.TASK_ID FIELDS_AFTER.ACTION IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
OnTaskCommentUpdate	ONTASKCOMMENTUPDATE	task	tasks	h	~tasks/comment-item/events-comment/on-task-comment-update	FIELDS_BEFORE.ID FIELDS_BEFORE.TASK_ID FIELDS_AFTER.ID FIELDS_AFTER.TASK_ID FIELDS_AFTER.ACTION IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
OnTaskDelete	ONTASKDELETE	task	tasks	h	~tasks/events-tasks/on-task-delete	FIELDS_BEFORE.ID FIELDS_AFTER IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
OnTaskUpdate	ONTASKUPDATE	task	tasks	h	~tasks/events-tasks/on-task-update	FIELDS_BEFORE.ID FIELDS_AFTER.ID IS_ACCESSIBLE_BEFORE IS_ACCESSIBLE_AFTER
onUserAdd	ONUSERADD	user	common	h	~common/events/on-user-add	ID ACTIVE EMAIL NAME LAST_NAME PERSONAL_GENDER PERSONAL_BIRTHDAY UF_DEPARTMENT DATE_REGISTER WORK_POSITION UF_EMPLOYMENT_DATE
ONVOXIMPLANTCALLEND		telephony	telephony	h	~telephony/voximplant/events/on-voximplant-call-end	CALL_ID CALL_TYPE PHONE_NUMBER PORTAL_NUMBER PORTAL_USER_ID CALL_DURATION CALL_START_DATE COST COST_CURRENCY CALL_FAILED_CODE CALL_FAILED_REASON CRM_ACTIVITY_ID
ONVOXIMPLANTCALLINIT		telephony	telephony	h	~telephony/voximplant/events/on-voximplant-call-init	CALL_ID CALL_TYPE ACCOUNT_SEARCH_ID PHONE_NUMBER CALLER_ID
ONVOXIMPLANTCALLSTART		telephony	telephony	h	~telephony/voximplant/events/on-voximplant-call-start	CALL_ID USER_ID
`;
