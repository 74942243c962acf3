// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, codes and page paths only.
export const articles = `
Documentation for the Bitrix24 REST API		README
AI in Bitrix24: Overview of Methods	ai	~ai/index
Connector: Overview of Methods	biconnector	~biconnector/connector/index
Datasets: Overview of Methods	biconnector	~biconnector/dataset/index
BIconnector: Overview of Methods	biconnector	~biconnector/index
Sources: Overview of Methods	biconnector	~biconnector/source/index
Application Actions: Overview of Methods	bizproc	~bizproc/bizproc-activity/index
Application Automation Rules: Overview of Methods	bizproc	~bizproc/bizproc-robot/index
Workflow Tasks: Overview of Methods	bizproc	~bizproc/bizproc-task/index
Workflows and Automation Rules: Overview of Methods	bizproc	~bizproc/index
Workflow Templates: Methods Overview	bizproc	~bizproc/template/index
Client in Booking: Overview of Methods	booking	~booking/booking/client/index
Overview of Events When Working with Bookings	booking	~booking/booking/events/index
Linking Objects to Booking: Overview of Methods	booking	~booking/booking/external-data/index
Booking: Overview of Methods	booking	~booking/booking/index
Online Booking: Overview of Methods and Events	booking	~booking/index
Overview of Events When Working with Resources	booking	~booking/resource/events/index
Resources: Overview of Methods	booking	~booking/resource/index
Overview of Events When Working with Resource Types	booking	~booking/resource/resource-type/events/index
Resource Types: Overview of Methods	booking	~booking/resource/resource-type/index
Slots: Overview of Methods	booking	~booking/resource/slots/index
Client on the Waitlist: Overview of Methods	booking	~booking/waitlist/client/index
Overview of Events When Working with Waitlist Records	booking	~booking/waitlist/events/index
Linking Objects to a Waitlist Entry: Overview of Methods	booking	~booking/waitlist/external-data/index
Waitlist: Overview of Methods	booking	~booking/waitlist/index
Calendar Event Events: Overview of Events	calendar	~calendar/calendar-event/events/index
Calendar Events: Overview of Methods	calendar	~calendar/calendar-event/index
How to Embed an App in the Calendar	calendar	~calendar/calendar-grid-view
Calendar Section and Resource Events: Overview of Events	calendar	~calendar/events/index
Calendar: Overview of Methods	calendar	~calendar/index
Resource Booking: Overview of Methods	calendar	~calendar/resource/index
Trade Catalog: Overview of Methods	catalog	~catalog/catalog/index
Data Types and Object Structure in the REST API Catalog	catalog	~catalog/data-types
Products in Inventory Management Document: Overview of Methods	catalog	~catalog/document/document-element/index
Inventory Accounting in the Trade Catalog: Overview of Methods	catalog	~catalog/document/index
Documents: Overview of Methods	catalog	~catalog/document/outdated/index
CRM Vendors: Overview of Methods	catalog	~catalog/documentcontractor/index
Enumeration of the Trade Catalog: Overview of Methods	catalog	~catalog/enum/index
Markups in the Trade Catalog: Overview of Methods	catalog	~catalog/extra/index
Trade Catalog: Overview of Sections	catalog	~catalog/index
Measurement Unit Events: Overview of Events	catalog	~catalog/measure/events/index
Measurement Units in the Trade Catalog: Overview of Methods	catalog	~catalog/measure/index
Overview of Events When Working with Price Types	catalog	~catalog/price-type/events/index
Price Types in the Trade Catalog: Overview of Methods	catalog	~catalog/price-type/index
Binding Price Types to Customer Groups: Overview of Methods	catalog	~catalog/price-type/price-type-group/index
Translations of Price Type Names in the Trade Catalog: Overview of Methods	catalog	~catalog/price-type/price-type-lang/index
Overview of Events When Working with Prices	catalog	~catalog/price/events/index
Prices in the Trade Catalog: Overview of Methods	catalog	~catalog/price/index
Product and Variation Images in the Trade Catalog: Overview of Methods	catalog	~catalog/product-image/index
Values of List Properties for Products: Overview of Methods	catalog	~catalog/product-property-enum/index
Product Property and Variation Parameters: Overview of Methods	catalog	~catalog/product-property-feature/index
Section Settings for Product Catalog: Overview of Methods	catalog	~catalog/product-property-section/index
Product and Variation Properties: Overview of Methods	catalog	~catalog/product-property/index
Product Events: Overview of Events	catalog	~catalog/product/events/index
Products in the Trade Catalog: Overview of Methods	catalog	~catalog/product/index
Product Variations: Overview of Methods	catalog	~catalog/product/offer/index
Services: Overview of Methods	catalog	~catalog/product/service/index
Parent Products: Overview of Methods	catalog	~catalog/product/sku/index
Measurement Unit Ratios in the Trade Catalog: Overview of Methods	catalog	~catalog/ratio/index
Overview of Events When Working with Price Rounding Rules	catalog	~catalog/rounding-rule/events/index
Price Rounding Rules in the Trade Catalog: Overview of Methods	catalog	~catalog/rounding-rule/index
Sections in the Trade Catalog: Overview of Methods	catalog	~catalog/section/index
Inventory balances: overview of methods	catalog	~catalog/store-product/index
Warehouses in the Trade Catalog: Overview of Methods	catalog	~catalog/store/index
Inventory Resource	catalog	~catalog/store/resource
Custom Fields for Inventory Accounting Documents: Overview of Methods	catalog	~catalog/userfield-document/index
VAT Rates in the Trade Catalog: Overview of Methods	catalog	~catalog/vat/index
API Change Log for imbot.v2	chat-bots	~chat-bots/chat-bots-v2/change-log
Chatbot Objects and Fields 2.0	chat-bots	~chat-bots/chat-bots-v2/entities
Event Formats im.v2	chat-bots	~chat-bots/chat-bots-v2/im.v2/events/events
Events: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/im.v2/events/index
Files: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/im.v2/files/index
Working with Chat: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/im.v2/index
Passing Context to the Bot When Opening a Chat	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/bot-context
Bots: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/bots/index
Chats: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/chats/index
Commands: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/commands/index
Event Formats for imbot.v2	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/events/events
Events: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/events/index
Files: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/files/index
DELIMITER Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/delimiter
FILE Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/files
GRID Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/grid
IMAGE Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/images
ATTACH Block Collection	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/index
LINK Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/links
MESSAGE Block	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/text
User Block USER	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/block-collections/user
Attachment Builder ATTACH	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/constructor
Attachments in Messages ATTACH	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/attachments/index
Messages: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/index
Text Formatting (BB Codes)	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/message-formatting
Working with Keyboards	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards
Chat Interface: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/imbot.v2/ui/index
Chatbots 2.0: Overview of Methods	chat-bots	~chat-bots/chat-bots-v2/index
Migration from imbot to imbot.v2	chat-bots	~chat-bots/chat-bots-v2/migration
Chatbots 2.0: Quick Start	chat-bots	~chat-bots/chat-bots-v2/quick-start
Automation Rule Platform: Overview of the Section	chat-bots	~chat-bots/index
Chatbots: Overview of Methods	chat-bots	~chat-bots/outdated/bots/index
Overview of Events When Working with Chats	chat-bots	~chat-bots/outdated/chats/events/index
Chat Fields	chat-bots	~chat-bots/outdated/chats/fields
Chat Bot Chats: Overview of Methods	chat-bots	~chat-bots/outdated/chats/index
About Chatbot Commands	chat-bots	~chat-bots/outdated/commands/index
About Events	chat-bots	~chat-bots/outdated/events/index
Overview of Deprecated Chatbot Methods	chat-bots	~chat-bots/outdated/index
Overview of Events When Working with Messages	chat-bots	~chat-bots/outdated/messages/events/index
Working with Messages	chat-bots	~chat-bots/outdated/messages/index
How to Call Methods of Deprecated Chatbots and Update the Authorization Token	chat-bots	~chat-bots/outdated/send-command
How to Call Chatbot 2.0 Methods and Refresh the Authorization Token	chat-bots	~chat-bots/send-command
Chat Update: Overview of Methods	chats	~chats/chat-update/index
Chat Participants: Overview of Methods	chats	~chats/chat-users/index
Departments in Chats: Overview of Methods	chats	~chats/departments/index
Files in Chats: Overview of Methods	chats	~chats/files/index
Chats in Bitrix24: Overview of Methods	chats	~chats/index
Attachments in Messages	chats	~chats/messages/attachments
Message Formatting	chats	~chats/messages/formatting
Messages: Overview of Methods	chats	~chats/messages/index
Working with Keyboards	chats	~chats/messages/keyboards
Working with Context Menu	chats	~chats/messages/menu
Notifications in Chats: Overview of Methods	chats	~chats/notifications/index
About Chat Applications	chats	~chats/outdated/chat-apps
Contextual Applications	chats	~chats/outdated/context
About Creating an Application	chats	~chats/outdated/create-app/index
Create an Application Icon for Chat	chats	~chats/outdated/icon
Create an IFRAME Handler	chats	~chats/outdated/iframe
Deprecated Chat Application Methods	chats	~chats/outdated/index
Chat Search: Overview of Methods	chats	~chats/search/index
Special Operations in Chats: Overview of Methods	chats	~chats/special-operations/index
Users in Chats: Overview of Methods	chats	~chats/users/index
Overview of Events When Working with the Application	common	~common/events/index
General Methods and Events: Overview	common	~common/index
Application Settings: Overview of Methods	common	~common/settings/index
Get data associated with the application and user user.option.*	common	~common/settings/user-option
System Methods: Overview of Methods	common	~common/system/index
User Information: Overview of Methods	common	~common/users/index
Automated Solutions: Methods Overview	crm	~crm/automated-solution/index
CRM Automation: Overview of Methods	crm	~crm/automation/index
CRM Automation Triggers: Overview of Methods	crm	~crm/automation/triggers/index
Enumerations: Overview of Methods	crm	~crm/auxiliary/enum/index
Deprecated CRM Enumerations	crm	~crm/auxiliary/enum/outdated/index
Helper Objects: Overview of Methods	crm	~crm/auxiliary/index
Multiple Fields: Overview of Methods	crm	~crm/auxiliary/multifield/index
Call List: Overview of Methods	crm	~crm/call-list/index
Company Contacts: Overview of Methods	crm	~crm/companies/contacts/index
Managing Company Cards: Overview of Methods	crm	~crm/companies/custom-form/index
Overview of Events When Working with Companies	crm	~crm/companies/events/index
Companies in CRM: Overview of Methods	crm	~crm/companies/index
Overview of Events When Working with Company User Fields	crm	~crm/companies/userfields/events/index
Custom Company Fields: Overview of Methods	crm	~crm/companies/userfields/index
Contact-Company Relationship: Overview of Methods	crm	~crm/contacts/company/index
Managing Contact Cards: Overview of Methods	crm	~crm/contacts/custom-form/index
Overview of Events When Working with Contacts	crm	~crm/contacts/events/index
Contacts in CRM: Overview of Methods	crm	~crm/contacts/index
Overview of Events When Working with Custom Contact Fields	crm	~crm/contacts/userfield/events/index
Custom Contact Fields: Overview of Methods	crm	~crm/contacts/userfield/index
Overview of Events When Working with Currencies	crm	~crm/currency/events/index
Currencies in CRM: Overview of Methods and Events	crm	~crm/currency/index
Currency Localization in CRM: Overview of Methods	crm	~crm/currency/localizations/index
Data Types and Object Structure in the CRM REST API	crm	~crm/data-types
Linking Deals to Contacts: Overview of Methods	crm	~crm/deals/contacts/index
Managing Deal Cards: Overview of Methods	crm	~crm/deals/custom-form/index
Overview of Events When Working with Deals	crm	~crm/deals/events/index
Deals in CRM: Overview of Methods	crm	~crm/deals/index
Overview of Events When Working with Recurring Deals	crm	~crm/deals/recurring-deals/events/index
Recurring Deals: Overview of Methods	crm	~crm/deals/recurring-deals/index
Overview of Events When Working with Custom Deal Fields	crm	~crm/deals/user-defined-fields/events/index
Custom Fields for Deals: Overview of Methods	crm	~crm/deals/user-defined-fields/index
Overview of Events When Working with Documents	crm	~crm/document-generator/documents/events/index
Documents: Overview of Methods	crm	~crm/document-generator/documents/index
Document Generator: Overview of Methods and Events	crm	~crm/document-generator/index
Numbering Rules: Overview of Methods	crm	~crm/document-generator/numerator/index
Document Templates: Overview of Methods	crm	~crm/document-generator/templates/index
Finding and Processing Duplicates in CRM: Overview of Methods	crm	~crm/duplicates/index
Duplicate Search Settings for Any Fields: Overview of Methods	crm	~crm/duplicates/volatile-type/index
CRM: Overview of Sections and Methods	crm	~crm/index
Managing Lead Cards: Overview of Methods	crm	~crm/leads/custom-form/index
Overview of Events When Working with Leads	crm	~crm/leads/events/index
Leads in CRM: Overview of Methods	crm	~crm/leads/index
Linking Leads to Contacts: Overview of Methods	crm	~crm/leads/management-communication/index
Overview of Events When Working with Custom Lead Fields	crm	~crm/leads/userfield/events/index
Custom Lead Fields: Overview of Methods	crm	~crm/leads/userfield/index
Fields of Main CRM Objects	crm	~crm/main-entities-fields
Catalogs: Overview of Methods	crm	~crm/outdated/catalog/index
Deal Directions	crm	~crm/outdated/category-old/index
Deprecated CRM Methods	crm	~crm/outdated/index
Invoice Statuses: Overview of Methods	crm	~crm/outdated/invoice-status-old/index
Events	crm	~crm/outdated/invoice/events-invoice/index
Old Invoices: Overview of Methods	crm	~crm/outdated/invoice/index
Event Overview	crm	~crm/outdated/measure/events/index
Units of Measurement: Overview of Methods	crm	~crm/outdated/measure/index
Events	crm	~crm/outdated/product-section/events/index
Product Sections: Overview of Methods	crm	~crm/outdated/product-section/index
Product Items	crm	~crm/outdated/productrow-old/index
Events	crm	~crm/outdated/products/events-custom/index
Products	crm	~crm/outdated/products/index
VAT Rates: Overview of Methods	crm	~crm/outdated/vat/index
Linking Estimates to Contacts: Overview of Methods	crm	~crm/quote/contacts/index
Overview of Events When Working with Estimates	crm	~crm/quote/events/index
Estimates in CRM: Overview of Methods and Events	crm	~crm/quote/index
Overview of Events When Working with Custom Fields in Estimates	crm	~crm/quote/user-field/events/index
Custom Fields for Estimates: Overview of Methods and Events	crm	~crm/quote/user-field/index
CRM Company Details Addresses: Methods Overview	crm	~crm/requisites/addresses/index
CRM Banking Details: Methods Overview	crm	~crm/requisites/bank-detail/index
Overview of Events When Working with Requisites	crm	~crm/requisites/events/index
Details in CRM: Overview of Methods	crm	~crm/requisites/index
Linking Company Details to CRM Objects: Methods Overview	crm	~crm/requisites/links/index
Customizable Company Details Template Fields: Methods Overview	crm	~crm/requisites/presets/fields/index
CRM Requisite Templates: Methods Overview	crm	~crm/requisites/presets/index
Universal Company Details CRM: Methods Overview	crm	~crm/requisites/universal/index
CRM Company Details Custom Fields: Methods Overview	crm	~crm/requisites/user-fields/index
Reference Guides in CRM: Overview of Methods	crm	~crm/status/index
Actions with Records in the Timeline: Overview of Methods	crm	~crm/timeline/actions/index
CRM Activities in the Timeline: Methods Overview	crm	~crm/timeline/activities/activity-base/index
How to create an activity from an application	crm	~crm/timeline/activities/app-embedding/activity-app
Embedding Applications into CRM Activities	crm	~crm/timeline/activities/app-embedding/index
Binding Deals with CRM Entities: Overview of Methods	crm	~crm/timeline/activities/binding/index
Configurable Activity Badges: Overview of Methods	crm	~crm/timeline/activities/configurable/badges/index
Configurable CRM Activities: Methods Overview	crm	~crm/timeline/activities/configurable/index
Click Reaction	crm	~crm/timeline/activities/configurable/structure/action
Main Content Area of Configurable Activity	crm	~crm/timeline/activities/configurable/structure/body
Configurable Activity Content Block	crm	~crm/timeline/activities/configurable/structure/content-block
Activity Configuration Examples	crm	~crm/timeline/activities/configurable/structure/examples
Field Types	crm	~crm/timeline/activities/configurable/structure/field-types
Bottom Part of the Record	crm	~crm/timeline/activities/configurable/structure/footer
Record Header	crm	~crm/timeline/activities/configurable/structure/header
Icon	crm	~crm/timeline/activities/configurable/structure/icon
Structure of Configurable Activity	crm	~crm/timeline/activities/configurable/structure/layout
Bottom Dropdown Menu	crm	~crm/timeline/activities/configurable/structure/menu-item
Set of Additional Content Blocks	crm	~crm/timeline/activities/configurable/structure/rest-app-layout-dto
Overview of Events in CRM Activities	crm	~crm/timeline/activities/events/index
Activities in CRM: Overview of Methods	crm	~crm/timeline/activities/index
Additional Content Blocks for an Activity: Overview of Methods	crm	~crm/timeline/activities/layout-blocks/index
Universal CRM Activities: Overview of Methods	crm	~crm/timeline/activities/todo/index
CRM Custom Activity Types: Methods Overview	crm	~crm/timeline/activities/types/index
Timeline Record Bindings with CRM Entities: Overview of Methods	crm	~crm/timeline/bindings/index
Overview of Events When Working with Comments	crm	~crm/timeline/comments/events/index
CRM Timeline Comments: Overview of Methods and Events	crm	~crm/timeline/comments/index
Timeline and Activities in CRM: Overview of Methods	crm	~crm/timeline/index
Example Application with Additional Content Blocks	crm	~crm/timeline/layout-blocks/content-blocks-test-app
Additional Content Blocks for the Timeline: Overview of Methods	crm	~crm/timeline/layout-blocks/index
Log Record Icons: Overview of Methods	crm	~crm/timeline/logmessage/icons/index
Log Record Journal: Overview of Methods	crm	~crm/timeline/logmessage/index
Logotypes for Log Records: Overview of Methods	crm	~crm/timeline/logmessage/logo/index
Notes on Timeline Records: Overview of Methods	crm	~crm/timeline/note/index
Sales Intelligence in CRM: Overview of Methods	crm	~crm/tracking/index
Typical use-cases and scenarios for REST API in CRM and tutorials	crm	~crm/tutorials
Sales Funnels: Overview of Methods	crm	~crm/universal/category/index
Deliveries in Universal CRM Objects: Overview of Methods	crm	~crm/universal/delivery/index
Overview of Events When Working with Smart Process Elements	crm	~crm/universal/events/index
Overview of Events When Working with CRM Custom Types	crm	~crm/universal/events/type/index
Data Import into CRM: Overview of Methods	crm	~crm/universal/import/index
Universal CRM Methods: Overview of Methods and Events	crm	~crm/universal/index
Invoices: Overview of Methods and Events	crm	~crm/universal/invoice
Sections in the CRM Detail Form: Overview of Methods	crm	~crm/universal/item-details-configuration/index
CRM Object Fields	crm	~crm/universal/object-fields
Linking Orders to CRM Entities: Overview of Methods	crm	~crm/universal/order-entity/index
Deliveries in Payments: Overview of Methods	crm	~crm/universal/payment/delivery-in-payment/index
Payments in Universal CRM Objects: Overview of Methods	crm	~crm/universal/payment/index
Product Items in Payment: Overview of Methods	crm	~crm/universal/payment/products-in-payment/index
Product Items in CRM Objects: Overview of Methods	crm	~crm/universal/product-rows/index
Custom Fields in CRM: Overview of Methods	crm	~crm/universal/user-defined-fields/index
Custom Field Types in CRM	crm	~crm/universal/user-defined-fields/userfield-type
Smart Processes: Overview of Methods and Events	crm	~crm/universal/user-defined-object-types/index
Overview of Events When Working with Custom Field Settings	crm	~crm/universal/userfieldconfig/events/index
Custom Field Settings: Overview of Methods	crm	~crm/universal/userfieldconfig/index
Widgets Embedded in the Interface of Custom CRM Object Types	crm	~crm/universal/widgets
Data Types and Parameter Formats in REST API		~data-types
Employees: Overview of Methods	departments	~departments/employee/index
Company Structure: Overview of Methods	departments	~departments/index
Department and Team Communications: Overview of Methods	departments	~departments/node-communication/index
Participants of Departments and Teams: Overview of Methods	departments	~departments/node-member/index
Departments and Teams: Overview of Methods	departments	~departments/node/index
Attached File: Overview of Methods	disk	~disk/attached-object/index
Drive Files: Overview of Methods	disk	~disk/file/index
Drive Folders: Overview of Methods	disk	~disk/folder/index
Drive: Overview of Methods	disk	~disk/index
Disk Access Permissions: Overview of Methods	disk	~disk/rights/index
Drive Storage: Overview of Methods	disk	~disk/storage/index
File Version: Overview of Methods	disk	~disk/version/index
Generate a Document with Date and Name Modifiers	document-generator	~document-generator/examples/document-date-name
Generate a Document with Images and Stamps	document-generator	~document-generator/examples/document-images-seals
Generate a Document with Complex Tables	document-generator	~document-generator/examples/document-table-complex
Generate a Document with Tabular Data	document-generator	~document-generator/examples/document-table-data
Generate a Document with Text	document-generator	~document-generator/examples/document-text-data
Typical use-cases and scenarios of the document generator: case overview	document-generator	~document-generator/examples/index
Document Generator: Overview of Methods	document-generator	~document-generator/index
Numbering Rules: Overview of Methods	document-generator	~document-generator/numerators/index
Regions in the Document Generator: Overview of Methods	document-generator	~document-generator/region/index
Roles in the Document Generator: Overview of Methods	document-generator	~document-generator/role/index
Document Generator Templates: Overview of Methods	document-generator	~document-generator/templates/index
Managing Data Storages: Overview of Methods	entity	~entity/entities/index
Data Storage: Overview of Methods	entity	~entity/index
Data Storage Items: Overview of Methods	entity	~entity/items/index
Properties of Data Storage Items: Overview of Methods	entity	~entity/items/properties/index
Data Storage Sections: Overview of Methods	entity	~entity/sections/index
Event Log in REST 3.0: Overview of Methods	event-log	~event-log/index
Events: Overview of Methods and Events	events	~events/index
Offline Events	events	~events/offline-events
Security in Handlers	events	~events/safe-event-handlers
How to Test Your Handler for Processing Bitrix24 Events	events	~events/test-handler
How to Update and Delete Files		~files/how-to-update-files
How to Upload Files		~files/how-to-upload-files
How to Work with Files		~files/index
Overview of Events When Working with Open Channel Connectors	imopenlines	~imopenlines/imconnector/events/index
Open Channels Connectors: Overview of Methods and Events	imopenlines	~imopenlines/imconnector/index
Open Channels in Bitrix24: Overview of Methods and Events	imopenlines	~imopenlines/index
Chatbots in Open Channels: Overview of Methods	imopenlines	~imopenlines/openlines/chat-bots/index
Open Channel Chats and CRM: Overview of Methods	imopenlines	~imopenlines/openlines/chats/index
Overview of Events When Working with Open Channels	imopenlines	~imopenlines/openlines/events/index
Open Channels: Overview of Methods and Events	imopenlines	~imopenlines/openlines/index
Open Channels Messages: Overview of Methods	imopenlines	~imopenlines/openlines/messages/index
Open Channel Operators: Overview of Methods	imopenlines	~imopenlines/openlines/operators/index
Open Channels Dialogs: Overview of Methods	imopenlines	~imopenlines/openlines/sessions/index
REST API Reference: Bitrix24 tools and methods		~index
Attributes	landing	~landing/block/attributes
Extended Description of Cards	landing	~landing/block/extended-description
Blocks: Overview of Methods	landing	~landing/block/index
Galleries	landing	~landing/block/interactive/gallery
Interactive Blocks: Scenario Overview	landing	~landing/block/interactive/index
Sliders	landing	~landing/block/interactive/sliders
Countdown Timers	landing	~landing/block/interactive/timer
Localization of the Block	landing	~landing/block/localization
Manifest File	landing	~landing/block/manifest
Blocks: Overview of Methods	landing	~landing/block/methods/index
Node Types	landing	~landing/block/node-types
Forms in Blocks	landing	~landing/block/special/crm-forms
Special Blocks: Scenario Overview	landing	~landing/block/special/index
Maps in Blocks	landing	~landing/block/special/maps
Menu Blocks	landing	~landing/block/special/menu
Navigation and Header	landing	~landing/block/special/navigation
Search Forms	landing	~landing/block/special/search-forms
Search Results	landing	~landing/block/special/search
Custom Templates: Overview of Methods	landing	~landing/demos/index
How to Prepare a Custom Template	landing	~landing/demos/introduction
Template Localization	landing	~landing/demos/localization
Editing the LANDING_BLOCK_* Integration Point	landing	~landing/embedding/block
Embedding Locations in the Sites Section: Overview of Methods	landing	~landing/embedding/index
Embedding Knowledge Base: Overview of Methods	landing	~landing/embedding/knowledge-base/index
Menu Item in Site Settings and LANDING_SETTINGS Page	landing	~landing/embedding/settings
Websites and Stores: Overview of Methods	landing	~landing/index
Additional Page Fields	landing	~landing/page/additional-fields
Working with Page Blocks: Overview of Methods	landing	~landing/page/block-methods/index
Page Color Themes	landing	~landing/page/color-themes
Page Fields	landing	~landing/page/fields
Pages: Overview of Methods	landing	~landing/page/index
Working with Pages: Overview of Methods	landing	~landing/page/methods/index
Special Website Pages: Overview of Methods	landing	~landing/page/special-pages/index
Extended Rights Model: Overview of Methods	landing	~landing/rights/extended-model/index
Access Rights in Websites and Stores: Overview of Methods	landing	~landing/rights/index
Role-Based Access Model: Overview of Methods	landing	~landing/rights/role-model/index
Additional Website Fields	landing	~landing/site/additional-fields
Site Fields	landing	~landing/site/base-fields
Sites: Overview of Methods	landing	~landing/site/index
Template View Fields	landing	~landing/template/fields
Object View Template: Overview of Methods	landing	~landing/template/index
Working with Site Types and Scopes	landing	~landing/types
Custom Blocks: Overview of Methods	landing	~landing/user-blocks/index
Universal List Elements: Overview of Methods	lists	~lists/elements/index
Universal List Fields: Overview of Methods	lists	~lists/fields/index
Universal Lists: Overview of Methods	lists	~lists/index
Managing Universal Lists: Overview of Methods	lists	~lists/lists/index
Universal List Sections: Overview of Methods	lists	~lists/sections/index
Comments on News Feed Messages: Overview of Methods	log	~log/blogcomment/index
Overview of Events When Working with the News Feed	log	~log/events/index
News Feed: Overview of Methods and Events	log	~log/index
E-mail in REST 3.0: section overview	mail	~mail/index
Mailboxes: methods overview	mail	~mail/mailbox/index
E-mails in mail: methods overview	mail	~mail/message/index
Mail recipients: method overview	mail	~mail/recipient/index
Mail Services: Methods Overview	mailservice	~mailservice/index
Message Providers: Methods Overview	messageservice	~messageservice/index
Knowledge Base 2.0: Methods Overview	note	~note/collection/index
Documents in Knowledge Base 2.0: Methods Overview	note	~note/document/index
Files in Knowledge Base 2.0: Methods Overview	note	~note/file/index
Knowledge Base 2.0 in REST 3.0: Section Overview	note	~note/index
Deprecated Methods	outdated	~outdated/index
Comments: Overview of Methods	outdated	~outdated/rpa/comment/index
Field Visibility Settings: Overview of Methods	outdated	~outdated/rpa/fields/index
RPA: Overview of Methods	outdated	~outdated/rpa/index
Elements: Overview of Methods	outdated	~outdated/rpa/item/index
Stages: Overview of Methods	outdated	~outdated/rpa/stage/index
Stages: Overview of Methods	outdated	~outdated/rpa/task/index
Timeline Records: Overview of Methods	outdated	~outdated/rpa/timeline/index
Processes: Overview of Methods	outdated	~outdated/rpa/type/index
Payment Systems: Overview of Methods	pay-system	~pay-system/index
Deprecated Payment System Methods	pay-system	~pay-system/outdated/index
Overview of REST 3.0	rest	~rest-v3
Shopping Cart in Online Store: Overview of Methods	sale	~sale/basket-item/index
Properties of the Shopping Cart in an Online Store: Overview of Methods	sale	~sale/basket-properties/index
Statuses of Payer Types in the Online Store: Overview of Methods	sale	~sale/business-value-person-domain/index
Cash Registers in Online Stores: Overview of Methods	sale	~sale/cashbox/index
Data Types and Object Structure in the E-commerce REST API	sale	~sale/data-types
Delivery Requests for Shipping Services: Overview of Methods	sale	~sale/delivery/delivery-request/index
Delivery Services in Online Stores: Overview of Methods	sale	~sale/delivery/delivery/index
Additional Services of Delivery Services: Overview of Methods	sale	~sale/delivery/extra-service/index
Delivery Service Handlers in Online Stores: Overview of Methods	sale	~sale/delivery/handler/index
Delivery Services in Online Store: Overview of Methods	sale	~sale/delivery/index
Calculate Delivery Costs CALCULATE_URL	sale	~sale/delivery/webhooks/calculate
Cancel Delivery Order CANCEL_DELIVERY_REQUEST_URL	sale	~sale/delivery/webhooks/cancel-delivery-request
Create Delivery Request CREATE_DELIVERY_REQUEST_URL	sale	~sale/delivery/webhooks/create-delivery-request
Webhooks for Delivery Operations: Event Overview	sale	~sale/delivery/webhooks/index
Overview of Events in Online Store Management	sale	~sale/events/index
Online Store: Overview of Sections	sale	~sale/index
Order in the Online Store: Overview of Methods	sale	~sale/order/index
Binding Cart Items to Payments in the Online Store: Overview of Methods	sale	~sale/payment-item-basket/index
Linking Payments to Shipments in the Online Store: Overview of Methods	sale	~sale/payment-item-shipment/index
Payments in the Online Store: Overview of Methods	sale	~sale/payment/index
Types of Payers in an Online Store: Overview of Methods	sale	~sale/person-type/index
Property Groups in the Online Store: Overview of Methods	sale	~sale/property-group/index
Binding Order Properties in an Online Store: Overview of Methods	sale	~sale/property-relation/index
Order Property Values in an Online Store: Overview of Methods	sale	~sale/property-value/index
Order Property Options of ENUM Type in Online Store: Overview of Methods	sale	~sale/property-variant/index
Order Properties in Online Store: Overview of Methods	sale	~sale/property/index
Shipment Table Section in the Online Store: Overview of Methods	sale	~sale/shipment-item/index
Shipping Property Values in the Online Store: Overview of Methods	sale	~sale/shipment-property-value/index
Shipping Properties in the Online Store: Overview of Methods	sale	~sale/shipment-property/index
Shipments in the Online Store: Overview of Methods	sale	~sale/shipment/index
Localization of Order and Delivery Statuses in Online Stores: Overview of Methods	sale	~sale/status-lang/index
Statuses in the Online Store: Overview of Methods	sale	~sale/status/index
Linking Order Sources to Orders in the Online Store: Overview of Methods	sale	~sale/trade-binding/index
Order Sources in the Online Store: Overview of Methods	sale	~sale/trade-platform/index
Method Calls with Confirmation		~scopes/confirmation
Access Permissions for Methods and Scopes		~scopes/index
Available Scopes in Bitrix24		~scopes/permissions
Overview of Events in e-Signature for HR	sign	~sign/events/index
e-Signature Integration with HR Systems: Overview of Methods	sign	~sign/hcm-link/index
e-Signature: Overview of Methods	sign	~sign/index
Overview of Events When Working with Workgroups and Projects	sonet-group	~sonet-group/events/index
Workgroups and Projects: Overview of Methods	sonet-group	~sonet-group/index
Participants of Groups and Projects: Overview of Methods	sonet-group	~sonet-group/members/index
Outdated Methods	sonet-group	~sonet-group/outdated/index
Backlog in Scrum: Overview of Methods	sonet-group	~sonet-group/scrum/backlog/index
Epics in Scrum: Overview of Methods	sonet-group	~sonet-group/scrum/epic/index
Scrum: Overview of Methods	sonet-group	~sonet-group/scrum/index
Kanban in Scrum: Overview of Methods	sonet-group	~sonet-group/scrum/kanban/index
Sprints in Scrum: Overview of Methods	sonet-group	~sonet-group/scrum/sprint/index
Scrum Tasks: Overview of Methods	sonet-group	~sonet-group/scrum/task/index
Checklists: Overview of Methods	tasks	~tasks/checklist-item/index
Overview of Events When Working with Task Comments	tasks	~tasks/comment-item/events-comment/index
Comments in Tasks: Overview of Methods	tasks	~tasks/comment-item/index
Deprecated Task Methods: Methods Overview	tasks	~tasks/deprecated/index
Deprecated task.item.* Methods: Overview of Methods	tasks	~tasks/deprecated/task-item/index
Time Tracking in Tasks: Overview of Methods	tasks	~tasks/elapsed-item/index
Overview of Events When Working with Tasks	tasks	~tasks/events-tasks/index
Task Fields in REST 3.0	tasks	~tasks/fields-rest-v3
Task Fields	tasks	~tasks/fields
Flows: Overview of Methods	tasks	~tasks/flow/index
Tasks: method overview	tasks	~tasks/index
Tasks in "Plan for the Day": Methods Overview	tasks	~tasks/planner/index
Task Results: Overview of Methods	tasks	~tasks/result/index
Stages of Kanban and "My Planner": Overview of Methods	tasks	~tasks/stages/index
Task Status Changes: Overview of Methods	tasks	~tasks/status/index
New Task Card: Overview of Changes	tasks	~tasks/tasks-new
Task Template Checklists: Overview of Methods	tasks	~tasks/template/checklist/index
Task Template Fields	tasks	~tasks/template/fields
Task Templates: Overview of Methods	tasks	~tasks/template/index
User Actions on Task: Overview of Methods	tasks	~tasks/user-actions/index
Custom Fields in Tasks: Overview of Methods	tasks	~tasks/user-field/index
Overview of Events in Telephony	telephony	~telephony/events/index
Call Follow-up Fields	telephony	~telephony/follow-up/fields
Call Follow-up in REST 3.0: Methods Overview	telephony	~telephony/follow-up/index
Telephony: Overview of Methods and Events	telephony	~telephony/index
Overview of Events When Handling Calls	telephony	~telephony/voximplant/events/index
SIP and Built-in Telephony: Overview of Methods and Events	telephony	~telephony/voximplant/index
Managing Lines: Overview of Methods	telephony	~telephony/voximplant/lines/index
Managing SIP Connections: Overview of Methods	telephony	~telephony/voximplant/sip/index
User Management: Overview of Methods	telephony	~telephony/voximplant/users/index
Workday: Overview of Methods	timeman	~timeman/base/index
Time Tracking: Overview of Methods	timeman	~timeman/index
Office Networks: Overview of Methods	timeman	~timeman/networkrange/index
Time Tracking Records in REST 3.0: Overview of Methods	timeman	~timeman/record/index
Work Schedule: Overview of Methods	timeman	~timeman/schedule/index
Time Tracking: Overview of Methods	timeman	~timeman/timecontrol/index
User Agreements: Overview of Methods	user-consent	~user-consent/index
Users: Overview of Methods	user	~user/index
User Scope Versions	user	~user/user-scope
Custom Fields: Overview of Methods	user	~user/userfields/index
Vibe: Overview of Methods	vibe	~vibe/index
Polls, Votes: Overview of Methods	vote	~vote/index
Methods of BX24 SDK for Widgets	widgets	~widgets/bx24-widget-methods
Calendar View CALENDAR_GRIDVIEW	widgets	~widgets/calendar
Tile in the Contact Center CONTACT_CENTER	widgets	~widgets/contact-center
Context Menu Item for CRM Activity in CRM_XXX_ACTIVITY_TIMELINE_MENU, CRM_DYNAMIC_XXX_ACTIVITY_TIMELINE_MENU	widgets	~widgets/crm/activity-timeline-menu
CRM Analytics Menu Item CRM_ANALYTICS_MENU	widgets	~widgets/crm/analytics-menu
Button in the CRM Analytics Header CRM_ANALYTICS_TOOLBAR	widgets	~widgets/crm/analytics-toolbar
Item in the BI Analytics Menu BI_ANALYTICS_MENU	widgets	~widgets/crm/bi-analytics-menu
Additional Placement Features for CRM_XXX_DETAIL_ACTIVITY, CRM_DYNAMIC_XXX_DETAIL_ACTIVITY	widgets	~widgets/crm/detail-activity-area
Button Above the Timeline of the CRM_XXX_DETAIL_ACTIVITY, CRM_DYNAMIC_XXX_DETAIL_ACTIVITY Card	widgets	~widgets/crm/detail-activity
Client Search in the Entity Form CRM_DETAIL_SEARCH	widgets	~widgets/crm/detail-search
Tab in the Detail Form of CRM Entity CRM_XXX_DETAIL_TAB, CRM_DYNAMIC_XXX_DETAIL_TAB	widgets	~widgets/crm/detail-tab
Dropdown Menu Item for the Top Button of the CRM_XXX_DETAIL_TOOLBAR, CRM_DYNAMIC_XXX_DETAIL_TOOLBAR	widgets	~widgets/crm/detail-toolbar
Dropdown Menu Item for the Document Generator CRM_XXX_DOCUMENTGENERATOR_BUTTON	widgets	~widgets/crm/document-generator-button
Button in Sales Pipelines and Tunnels CRM_FUNNELS_TOOLBAR, CRM_XXX_FUNNELS_TOOLBAR	widgets	~widgets/crm/funnels-toolbar
Widgets in CRM: Overview of Placements	widgets	~widgets/crm/index
Context Menu Item in the CRM_XXX_LIST_MENU, CRM_DYNAMIC_XXX_LIST_MENU	widgets	~widgets/crm/list-menu
Dropdown Menu Item Above the CRM_XXX_LIST_TOOLBAR Elements List	widgets	~widgets/crm/list-toolbar
Bank Details Autofill in the CRM Card CRM_BANK_DETAIL_AUTOCOMPLETE	widgets	~widgets/crm/requisites-autocomplete/bank-detail-autocomplete
Autofilling details in the CRM card	widgets	~widgets/crm/requisites-autocomplete/index
Client Details Autofill in the CRM Card CRM_REQUISITE_AUTOCOMPLETE	widgets	~widgets/crm/requisites-autocomplete/requisite-autocomplete
Button in the Automation Rules Designer CRM_XXX_ROBOT_DESIGNER_TOOLBAR	widgets	~widgets/crm/robot-designer-toolbar
IM_CONTEXT_MENU Message Context Menu Item	widgets	~widgets/im/context-menu
Widgets in Messenger: Overview of Embedding Points	widgets	~widgets/im/index
Messenger Navigation Item IM_NAVIGATION	widgets	~widgets/im/navigation
Widget for the IM_SIDEBAR	widgets	~widgets/im/sidebar
Emoji Collection IM_SMILES_SELECTOR	widgets	~widgets/im/smile-selector
Widget Above the IM_TEXTAREA Input Field	widgets	~widgets/im/textarea
Widget Embedding Mechanism	widgets	~widgets/index
Item in the Main Menu LEFT_MENU	widgets	~widgets/left-menu
Widget in a Mobile App Chat IMMOBILE_CONTEXT_MENU	widgets	~widgets/mobile-app
Placement Catalog	widgets	~widgets/placements
Connector Settings Page SETTING_CONNECTOR	widgets	~widgets/setting-connector
Widgets in Tasks: Overview of Placements	widgets	~widgets/task/index
Context Menu Item of a Task in the List TASK_LIST_CONTEXT_MENU	widgets	~widgets/task/list-context-menu
Dropdown Menu Item above the Task List TASK_USER_LIST_TOOLBAR, TASK_GROUP_LIST_TOOLBAR	widgets	~widgets/task/list-toolbar
Button in the Task Automation Rules Designer TASK_ROBOT_DESIGNER_TOOLBAR	widgets	~widgets/task/robot-designer-toolbar
Widget in the Right Sidebar of the Task Card TASK_VIEW_SIDEBAR	widgets	~widgets/task/view-sidebar
Widget on the Tab of the Task Card TASK_VIEW_TAB	widgets	~widgets/task/view-tab
Widget in the Top Panel of the Task Card TASK_VIEW_TOP_PANEL	widgets	~widgets/task/view-top-panel
Menu Item in Call Analytics TELEPHONY_ANALYTICS_MENU	widgets	~widgets/telephony/analytics-menu
Call Card Tab CALL_CARD	widgets	~widgets/telephony/call-card
Widgets in Telephony: Overview of Placements	widgets	~widgets/telephony/index
WebRTC	widgets	~widgets/telephony/webrtc
Set Up an Event Handler for the Interface BX24.placement.bindEvent	widgets	~widgets/ui-interaction/bx24-placement-bind-event
Call the Registered Interface Command BX24.placement.call	widgets	~widgets/ui-interaction/bx24-placement-call
Get Information About the JS Interface of the Current Placement BX24.placement.getInterface	widgets	~widgets/ui-interaction/bx24-placement-get-interface
Get the Widget Execution Context BX24.placement.info	widgets	~widgets/ui-interaction/bx24-placement-info
Disable Auto-Close disableAutoClose	widgets	~widgets/ui-interaction/call-card/disable-auto-close
Enable Auto-Close enableAutoClose	widgets	~widgets/ui-interaction/call-card/enable-auto-close
Get Call Status getStatus	widgets	~widgets/ui-interaction/call-card/get-status
Call Card CALL_CARD: Overview of Commands and Events	widgets	~widgets/ui-interaction/call-card/index
Interaction with UI: Overview of Methods	widgets	~widgets/ui-interaction/index
Close the Call Card from the Application CallCardClose	widgets	~widgets/ui-interaction/page-background-worker/call-card-close
Get the List of Available Call Card Interface States CallCardGetListUiStates	widgets	~widgets/ui-interaction/page-background-worker/call-card-get-list-ui-states
Change the Call Card Title from the Application CallCardSetCardTitle	widgets	~widgets/ui-interaction/page-background-worker/call-card-set-card-title
Put the Call on Hold from the Application CallCardSetHold	widgets	~widgets/ui-interaction/page-background-worker/call-card-set-hold
Mute the Operator's Microphone from the Application CallCardSetMute	widgets	~widgets/ui-interaction/page-background-worker/call-card-set-mute
Change the Text in the Center of the Call Card from the Application CallCardSetStatusText	widgets	~widgets/ui-interaction/page-background-worker/call-card-set-status-text
Change the Call Card Interface State from the Application CallCardSetUiState	widgets	~widgets/ui-interaction/page-background-worker/call-card-set-ui-state
Start the Call Timer from the Application CallCardStartTimer	widgets	~widgets/ui-interaction/page-background-worker/call-card-start-timer
Stop the Call Timer from the Application CallCardStopTimer	widgets	~widgets/ui-interaction/page-background-worker/call-card-stop-timer
Call Card	widgets	~widgets/ui-interaction/page-background-worker/card
Overview of Events for Working with the Call Card of a WebRTC Client	widgets	~widgets/ui-interaction/page-background-worker/events/index
Manage the Call Card of a WebRTC Client: Overview of Commands and Events	widgets	~widgets/ui-interaction/page-background-worker/index
WebRTC Embedding Scenario	widgets	~widgets/ui-interaction/page-background-worker/webrtc-scenario
Integration of UI Kit with REST API and Business Logic	widgets	~widgets/ui-kit/app-logic
Components and Templates	widgets	~widgets/ui-kit/components
Principles of the Bitrix24 UI Kit Design	widgets	~widgets/ui-kit/design
Bitrix24 UI Kit: Overview	widgets	~widgets/ui-kit/index
Quick Start	widgets	~widgets/ui-kit/quick-start
Opening the Application via a Link REST_APP_URI	widgets	~widgets/universal/app-url
Background Handler on Every Page PAGE_BACKGROUND_WORKER	widgets	~widgets/universal/background-worker
Universal Widgets: Overview of Placements	widgets	~widgets/universal/index
Custom Field Types: Overview of Methods	widgets	~widgets/user-field/index
Widgets in User Profile: Overview of Placements	widgets	~widgets/user-profile/index
Item in the User Menu USER_PROFILE_MENU	widgets	~widgets/user-profile/profile-menu
Item in the Employee Card Menu USER_PROFILE_TOOLBAR	widgets	~widgets/user-profile/profile-toolbar
Workgroup Menu Item SONET_GROUP_DETAIL_TAB	widgets	~widgets/workgroups/detail-tab
Widgets in Workgroups and Projects: Overview of Placements	widgets	~widgets/workgroups/index
Button in the Workgroup Automation Rules Designer SONET_GROUP_ROBOT_DESIGNER_TOOLBAR	widgets	~widgets/workgroups/robot-designer-toolbar
Workgroup Extensions Menu Item SONET_GROUP_TOOLBAR	widgets	~widgets/workgroups/toolbar
How to Contact Support		bitrix-support
What the Bitrix24 REST API Allows		developing-with-rest-api
Error Codes		error-codes
Feedback		feedback
How to Access the REST API		first-steps/access-to-rest-api
How to Make Your First API Request		first-steps/first-rest-api-call
How to Use Examples in the Documentation		first-steps/how-to-use-examples
Where to Start		first-steps/index
REST API Limits		limits
Developer Resources in Bitrix24		local-integrations/developers-area
Tools for Local Integrations		local-integrations/index
Local Applications		local-integrations/local-apps
Incoming and Outgoing Webhooks		local-integrations/local-webhooks
Server-Side Local Application Without a User Interface		local-integrations/serverside-local-app-with-no-ui
Server-Side Local Application with User Interface		local-integrations/serverside-local-app-with-ui
How to Fix the "Site Cannot Be Reached" Error When Opening an Application		local-integrations/site-does-not-allow-connection
Static Local Application		local-integrations/static-local-app
Local Integrations: Use Case Scenarios		local-integrations/use-cases
Document Flow for Publication		market/agreements
Overview of Mass-Market Applications		market/index
Meetups, Broadcasts, and Recordings for Partners		market/meetups
Which Applications Can Be Free		market/monetization/free
Conditions for Accepting External Payments		market/monetization/in-app-purchases
Participation Conditions for the Bitrix24 Market Plus Subscription		market/monetization/index
What is a Subscription Model?		market/monetization/subscription-details
Bitrix24 Market Sandbox Access Conditions for Solution Development		market/preparing-to-publish/access-to-sandbox
Guidelines for Successful and Quick Moderation		market/preparing-to-publish/checklist
Requirements for Formatting and Content of Solutions in Bitrix24 Market		market/preparing-to-publish/common-requirements
FAQ - Frequently Asked Questions about Publishing Solutions in Bitrix24 Market		market/preparing-to-publish/faq
How to Add a Solution in the Developer's Area		market/preparing-to-publish/how-to-add-app
How to Develop an Application		market/preparing-to-publish/index
Procedure for Publishing Solutions in Bitrix24 Market		market/preparing-to-publish/publication-requirements
User Onboarding Recommendations		market/preparing-to-publish/recommendations-for-onboarding
Ready-Made Websites in Bitrix24		market/preparing-to-publish/requirements-sites
Smart Scripts for Bitrix24		market/preparing-to-publish/requirements-smart-scripts
Create Your Reports for the BI Builder in Bitrix24		market/preparing-to-publish/requirements-superset
Integrate Your Telephony or Contact Center with Bitrix24		market/preparing-to-publish/requirements-telephony
CRM Solution Presets		market/preparing-to-publish/requirements-vertical-crm
Show the Bitrix24 CRM widget on your solution pages		market/promoting-and-analytics/crm-widget
Promotion in the Bitrix24 Market		market/promoting-and-analytics/index
Reviews in Bitrix24 Market		market/promoting-and-analytics/users-rating
Sales terms		market/sales-terms
Bitrix24 Market Partner Status		market/technology-partnership
Meetups, Broadcasts, and Recordings for Developers		meetups
Installation and Usage of B24GoSDK		sdk/b24gosdk/index
Interaction of the Widget with the Messenger Input Field		sdk/b24jssdk/iframe-messenger-textarea
Installing and Using B24JsSDK		sdk/b24jssdk/index
Loading and Using B24PhpSDK		sdk/b24phpsdk/index
Installation and Usage of B24PySDK		sdk/b24pysdk/index
Set a Function as an Event Handler with BX24.bind		sdk/bx24-js-sdk/additional-functions/bx24-bind
Close the Window with the Application BX24.closeApplication		sdk/bx24-js-sdk/additional-functions/bx24-close-application
Adjust Frame Size to Content with BX24.fitWindow		sdk/bx24-js-sdk/additional-functions/bx24-fit-window
Get Bitrix24 Address BX24.getDomain		sdk/bx24-js-sdk/additional-functions/bx24-get-domain
Get Language Identifier in Current Bitrix24 BX24.getLang		sdk/bx24-js-sdk/additional-functions/bx24-get-lang
Get Frame Dimensions with BX24.getScrollSize		sdk/bx24-js-sdk/additional-functions/bx24-get-scroll-size
Check User Administrator Access with BX24.isAdmin		sdk/bx24-js-sdk/additional-functions/bx24-is-admin
Check the Readiness of the DOM Structure with BX24.isReady		sdk/bx24-js-sdk/additional-functions/bx24-is-ready
Load the javascript file BX24.loadScript		sdk/bx24-js-sdk/additional-functions/bx24-load-script
Open the Popup Window BX24.openApplication		sdk/bx24-js-sdk/additional-functions/bx24-open-application
Open Path in the BX24.openPath Slider		sdk/bx24-js-sdk/additional-functions/bx24-open-path
Get the Execution Context of the Proxy Function BX24.proxyContext		sdk/bx24-js-sdk/additional-functions/bx24-proxy-context
Get the BX24.proxy Function		sdk/bx24-js-sdk/additional-functions/bx24-proxy
Set Up the DOM Structure Readiness Handler BX24.ready		sdk/bx24-js-sdk/additional-functions/bx24-ready
Reload the Page BX24.reloadWindow		sdk/bx24-js-sdk/additional-functions/bx24-reload-window
Change Frame Size with BX24.resizeWindow		sdk/bx24-js-sdk/additional-functions/bx24-resize-window
Scroll Parent Window BX24.scrollParentWindow		sdk/bx24-js-sdk/additional-functions/bx24-scroll-parent-window
Set the Page Heading BX24.setTitle		sdk/bx24-js-sdk/additional-functions/bx24-set-title
Disable Function as Event Handler BX24.unbind		sdk/bx24-js-sdk/additional-functions/bx24-unbind
Interface, Navigation, and Context: Overview of Methods		sdk/bx24-js-sdk/additional-functions/index
Open Chat Messenger.openChat		sdk/bx24-js-sdk/additional-functions/messenger-open-chat
Start a Call to the Phone Number Messenger.startPhoneCall		sdk/bx24-js-sdk/additional-functions/messenger-start-phone-call
Start Video Call Messenger.startVideoCall		sdk/bx24-js-sdk/additional-functions/messenger-start-video-call
Call via Internal Communication BX24.im.callTo		sdk/bx24-js-sdk/additional-functions/outdated/bx24-im-call-to
Open the BX24.im.openHistory Window		sdk/bx24-js-sdk/additional-functions/outdated/bx24-im-open-history
Open Messenger Window BX24.im.openMessenger		sdk/bx24-js-sdk/additional-functions/outdated/bx24-im-open-messenger
Call the Phone Number BX24.im.phoneTo		sdk/bx24-js-sdk/additional-functions/outdated/bx24-im-phone-to
Deprecated Methods		sdk/bx24-js-sdk/additional-functions/outdated/index
Send a batch of requests with BX24.callBatch		sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-batch
Call the interface to register a new event handler callBind		sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-bind
Call the REST service method with specified parameters BX24.callMethod		sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-method
Call the interface to remove a registered event handler BX24.callUnbind		sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-unbind
Calling REST Methods		sdk/bx24-js-sdk/how-to-call-rest-methods/index
BX24.js: Library Overview		sdk/bx24-js-sdk/index
Get App Configurations BX24.appOption.get		sdk/bx24-js-sdk/options/bx24-app-option-get
Set Configurations for the BX24.appOption.set App		sdk/bx24-js-sdk/options/bx24-app-option-set
Get User Settings BX24.userOption.get		sdk/bx24-js-sdk/options/bx24-user-option-get
Set Configurations for a User BX24.userOption.set		sdk/bx24-js-sdk/options/bx24-user-option-set
App Configurations in BX24.JS: Methods Overview		sdk/bx24-js-sdk/options/index
Show Access Permission Selection Dialog BX24.selectAccess		sdk/bx24-js-sdk/system-dialogues/bx24-select-access
Call the CRM Entity Selection Dialog BX24.selectCRM		sdk/bx24-js-sdk/system-dialogues/bx24-select-crm
Show User Single Selection Dialog BX24.selectUser		sdk/bx24-js-sdk/system-dialogues/bx24-select-user
Show Multiple User Selection Dialog BX24.selectUsers		sdk/bx24-js-sdk/system-dialogues/bx24-select-users
System Dialogs: Overview of Methods		sdk/bx24-js-sdk/system-dialogues/index
Get Data for OAuth 2.0 BX24.getAuth		sdk/bx24-js-sdk/system-functions/bx24-get-auth
Initialize the BX24.init Library		sdk/bx24-js-sdk/system-functions/bx24-init
Notify about the completion of the installer BX24.installFinish		sdk/bx24-js-sdk/system-functions/bx24-install-finish
Handle the first launch event of the application by the user BX24.install		sdk/bx24-js-sdk/system-functions/bx24-install
Force Update Authorization Key BX24.refreshAuth		sdk/bx24-js-sdk/system-functions/bx24-refresh-auth
Initialization and Authorization: Feature Overview		sdk/bx24-js-sdk/system-functions/index
Loading and Using CRest PHP SDK		sdk/crest-php-sdk/index
Working in the Context of the Current User		sdk/crest-php-sdk/using-in-users-context
SDK for Bitrix24 Development		sdk/index
Application Installation Options in Bitrix24		settings/app-installation/index
Completing Application Installation		settings/app-installation/installation-finish
Overview of Installing Local Applications		settings/app-installation/local-apps/index
Installation callback		settings/app-installation/local-apps/installation-callback
Installation Wizard for Local Application		settings/app-installation/local-apps/installation-master
Mass-Market Application Installation Overview		settings/app-installation/mass-market-apps/index
Installation Callback		settings/app-installation/mass-market-apps/installation-callback
Installation Wizard for Mass-Market Application		settings/app-installation/mass-market-apps/installation-master
Configuration wizard for REST-only applications		settings/app-installation/mass-market-apps/rest-only-installation-master
Installing Website Templates		settings/app-installation/site-templates-installation
Installation of Solutions with "Smart Scenarios"		settings/app-installation/smart-scripts-installation
Installation of Industry-Specific CRMs		settings/app-installation/vertical-crm-installation
App deletion		settings/app-uninstallation
Bitrix24 Cloud and Self-Hosted		settings/cloud-and-on-premise/index
Required Network Access		settings/cloud-and-on-premise/network-access
Application Authorization in Isolated Bitrix24 Box		settings/cloud-and-on-premise/on-premise/custom-auth-provider
Adding Custom Methods to the REST API of the On-Premise Version of Bitrix24		settings/cloud-and-on-premise/on-premise/custom-methods
REST API Specifics in the Bitrix24 Self-Hosted Version		settings/cloud-and-on-premise/on-premise/index
Versioning of Modules in On-Premise Bitrix24		settings/cloud-and-on-premise/on-premise/versions
Security Recommendations for Applications Using REST API		settings/cloud-and-on-premise/security-recommendations
Authorization in REST	rest	settings/how-to-call-rest-api/authorization
REST Call Peculiarities During Bitrix24 Address Changes	rest	settings/how-to-call-rest-api/change-domen
Data Encoding	rest	settings/how-to-call-rest-api/data-encoding
How a Request Is Executed	rest	settings/how-to-call-rest-api/general-principles
How to Call REST API Methods	rest	settings/how-to-call-rest-api/index
Features of List Methods	rest	settings/how-to-call-rest-api/list-methods-pecularities
Configuring and Using the REST API		settings/index
Custom Push&Pull Client	interactivity	settings/interactivity/custom-push-and-pull-client
Interactivity in Applications: Overview of Methods	interactivity	settings/interactivity/index
Push&Pull in the Browser	interactivity	settings/interactivity/push-and-pull-in-browser
Push&Pull: Overview of Methods	interactivity	settings/interactivity/push-and-pull/index
OAuth 2.0 token automatic renewal		settings/oauth/auto-renewal
Authorization Server Error Codes		settings/oauth/error-codes
Complete OAuth 2.0 Authorization Protocol		settings/oauth/index
Simplified Method for Obtaining OAuth 2.0 Tokens		settings/oauth/simple-way
How to Retrieve Large Volumes of Data		settings/performance/huge-data
Performance Recommendations		settings/performance/index
REST API Limits		settings/performance/limits
Incoming Event Queue		settings/performance/queue
System user		settings/system-user
Support and Community for Developers		support
How to Add an Action to Create a Smart Invoice Based on a Lead or Deal		tutorials/bizproc/activity
How to Mass Terminate Workflows with Date Filtering		tutorials/bizproc/how-to-filter-and-kill-workflows
How to Terminate Workflows of a Dismissed Employee		tutorials/bizproc/how-to-kill-workflows
Workflows and Automation rules: typical scenarios		tutorials/bizproc/index
How to Embed Your UI in Automation Rule Parameters		tutorials/bizproc/setting-robot
How to Change Product Custom Field Values		tutorials/catalog/how-to-change-product-custom-field-values
How to Add a Product with Custom Property Values		tutorials/catalog/index
How to Create a Chatbot That Replies With a List of Overdue Tasks		tutorials/chat-bots/index
How to Create a Chatbot for Open Channels		tutorials/chat-bots/open-lines-bot
How to Create a Support Channel via Bitrix24 Network Open Channel		tutorials/chat-bots/support-bot
How to embed widgets in CRM		tutorials/crm/crm-widgets/index
How to Embed a Widget into a CRM Item Tab		tutorials/crm/crm-widgets/widget-as-detail-tab
How to Embed a Widget into a Lead as a Custom Field		tutorials/crm/crm-widgets/widget-as-field-in-lead-page
Add Calendar Event for Client Management		tutorials/crm/how-to-add-crm-objects/how-to-add-activity-to-contact
How to Create a New Sales Funnel with Stages in a Smart Process		tutorials/crm/how-to-add-crm-objects/how-to-add-category-to-spa
How to Add a Comment to the Timeline of a Smart Process		tutorials/crm/how-to-add-crm-objects/how-to-add-comment-to-spa
Add a Company with Requisites via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-company-with-requisite
Adding a Company via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-company
Add a Contact with Requisites via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-contact-with-requisite
Add Contact via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-contact
How to Create a Vendor in CRM		tutorials/crm/how-to-add-crm-objects/how-to-add-contractor
Add a Deal and Company with Requisites		tutorials/crm/how-to-add-crm-objects/how-to-add-deal-with-choice-of-requisite
Add Lead with Files via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-lead-with-files
Add a Lead via Web Form		tutorials/crm/how-to-add-crm-objects/how-to-add-lead
Add a CRM Activity to a New Lead or Deal Depending on the CRM Mode		tutorials/crm/how-to-add-crm-objects/how-to-add-objects-with-crm-mode
How to Configure Rounding for a Number Custom Field		tutorials/crm/how-to-add-crm-objects/how-to-add-precision-to-user-field
Add Repeat Lead		tutorials/crm/how-to-add-crm-objects/how-to-add-repeat-lead
How to Create a Custom Field in a Smart Process		tutorials/crm/how-to-add-crm-objects/how-to-add-user-field-to-spa
How to Add a Template and Create a Document Based on It		tutorials/crm/how-to-add-crm-objects/how-to-generate-documents
How to Create a CRM Object with Products, Discounts, and Taxes		tutorials/crm/how-to-add-crm-objects/how-to-product-binding
How to Send an E-mail to a Client on Behalf of an Employee		tutorials/crm/how-to-add-crm-objects/how-to-send-email
How to Add Data to CRM: Overview of Use Cases and Scenarios		tutorials/crm/how-to-add-crm-objects/index
How to Reschedule a Planned Activity		tutorials/crm/how-to-edit-crm-objects/how-to-change-date-in-activity
How to Change or Delete Phone Numbers and Emails		tutorials/crm/how-to-edit-crm-objects/how-to-change-email-or-phone
How to Create Your Own Company Edit Card		tutorials/crm/how-to-edit-crm-objects/how-to-generate-edit-form-for-company
How to Create a Custom Deal Edit Form		tutorials/crm/how-to-edit-crm-objects/how-to-generate-edit-form-for-deal
How to Create a Custom Lead Edit Form		tutorials/crm/how-to-edit-crm-objects/how-to-generate-edit-form-for-lead
How to Create a Custom Contact Edit Form		tutorials/crm/how-to-edit-crm-objects/how-to-make-contact-edit-card
How to Move an Activity from One Object Type to Another		tutorials/crm/how-to-edit-crm-objects/how-to-move-activity-between-objects
How to Move an Activity Between Items of the Same Type		tutorials/crm/how-to-edit-crm-objects/how-to-move-activity
How to Save the Payment Date in the Deal Field		tutorials/crm/how-to-edit-crm-objects/how-to-set-paid-date-to-deal
Editing Data in CRM		tutorials/crm/how-to-edit-crm-objects/index
How to Retrieve a List of Activities from Deals		tutorials/crm/how-to-get-lists/get-activity-list-by-deals
How to Retrieve a Customer Address from the CRM		tutorials/crm/how-to-get-lists/how-to-get-address
How to Retrieve a List of Vendors		tutorials/crm/how-to-get-lists/how-to-get-contractors
How to Get Deal Pipelines with Stages and Semantics		tutorials/crm/how-to-get-lists/how-to-get-deal-funnels
How to Filter Items by Stage Name		tutorials/crm/how-to-get-lists/how-to-get-elements-by-stage-filter
How to Retrieve a List of Stages with Semantics for CRM Entities		tutorials/crm/how-to-get-lists/how-to-get-stages-with-semantics
Retrieving Lists in CRM		tutorials/crm/how-to-get-lists/index
How to Find Duplicates in CRM by Phone and Email		tutorials/crm/how-to-get-lists/search-by-phone-and-email
How to Use Sales Intelligence Data		tutorials/crm/how-to-use-analitycs/index
How to pass data to Sales Intelligence		tutorials/crm/how-to-use-analitycs/info-to-analitics
How to Link a Contact and a Deal to Sales Intelligence		tutorials/crm/how-to-use-analitycs/use-analitics-for-add-contact
How to Use Sales Intelligence When Creating a Lead		tutorials/crm/how-to-use-analitycs/use-analitics-for-add-lead
CRM: Common Scenarios		tutorials/crm/index
Tutorials: Ready-to-Use REST API Scenarios		tutorials/index
How to Connect an SMS Provider to Bitrix24		tutorials/messageservice/index
How to Create an Open Channels Connector for Website Chat		tutorials/openlines/example-connector
How to Find a CRM Object Created from an Open Channel Conversation		tutorials/openlines/find-crm-object-by-dialog
Open Channels: Common Scenarios		tutorials/openlines/index
How to Add a Line Item to an Order with an Arbitrary Price		tutorials/sale/add-basket-item-to-order
How to Connect a Cash Register to Bitrix24		tutorials/sale/cashbox-add-example
How to Set Up a Delivery Service for CRM		tutorials/sale/delivery-in-crm
Online sales: typical scenarios		tutorials/sale/index
How to Attach a Task to an SPA		tutorials/tasks/how-to-connect-task-to-spa
How to Create a Comment in a Task and Attach a File		tutorials/tasks/how-to-create-comment-with-file
How to Create a Task with an Attached File		tutorials/tasks/how-to-create-task-with-file
How to Upload a File to a Task		tutorials/tasks/how-to-upload-file-to-task
Tasks: typical scenarios		tutorials/tasks/index
How to Integrate External Telephony with Bitrix24		tutorials/telephony/index
What's New?		whats-new
`;
