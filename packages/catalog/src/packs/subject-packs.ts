import type { Pack } from "./pack.ts";
import { words } from "./words.ts";

/** Packs by subject. Together they hold every documented method. */
export const subjectPacks: readonly Pack[] = [
  {
    id: "core",
    title: { ru: "Основное", en: "Core" },
    summary: {
      ru: "Что нужно отчётам и повседневным действиям: задачи, сделки, дела, встречи, сообщения",
      en: "What reports and everyday actions need: tasks, deals, activities, meetings, messages",
    },
    patterns: words(`
      app.info profile scope server.time user.current user.get user.search department.get
      im.department.employees.get im.department.colleagues.list im.message.add im.notify.*.add
      tasks.task.list tasks.task.get tasks.task.getfields tasks.task.add tasks.task.update
      tasks.task.complete tasks.task.approve tasks.task.disapprove tasks.task.renew
      tasks.task.delegate tasks.task.chat.message.send tasks.task.chat.message.field.list
      task.commentitem.add task.commentitem.getlist
      crm.item.list crm.item.get crm.item.fields crm.item.add crm.item.update
      crm.type.list crm.status.list crm.category.list crm.currency.list crm.settings.mode.get
      crm.stagehistory.list crm.duplicate.findbycomm crm.activity.list crm.activity.get
      crm.activity.binding.list
      crm.activity.todo.add crm.activity.todo.update crm.activity.todo.updatedeadline
      crm.lead.get crm.timeline.comment.add crm.deal.fields crm.lead.fields crm.contact.fields
      crm.company.fields user.fields
      calendar.settings.get calendar.section.get calendar.accessibility.get calendar.event.get
      calendar.event.getbyid calendar.event.add calendar.event.update timeman.status
    `),
  },
  {
    id: "comms",
    title: { ru: "Общение", en: "Communication" },
    summary: {
      ru: "Чаты, уведомления, чат-боты, открытые линии, почта, телефония, провайдеры СМС",
      en: "Chats, notifications, chat bots, open lines, mail, telephony, SMS providers",
    },
    patterns: words(`
      im.* imbot.* imopenlines.* imconnector.* mail.* mailservice.* messageservice.*
      telephony.* voximplant.* call.*
    `),
  },
  {
    id: "automation",
    title: { ru: "Автоматизация", en: "Automation" },
    summary: {
      ru: "Бизнес-процессы, роботы и триггеры CRM, RPA",
      en: "Workflows, robots and triggers of the CRM, RPA",
    },
    patterns: words("bizproc.* crm.automation.* crm.automatedsolution.* rpa.*"),
  },
  {
    id: "collab",
    title: { ru: "Совместная работа", en: "Teamwork" },
    summary: {
      ru: "Задачи, календарь, группы, лента, опросы, сотрудники, структура компании, рабочее время",
      en: "Tasks, calendar, groups, feed, polls, employees, company structure, working time",
    },
    patterns: words(`
      task.* tasks.* calendar.* sonet_group.* socialnetwork.* log.* vote.*
      user.* department.* humanresources.node.* humanresources.employee.* timeman.*
    `),
  },
  {
    id: "content",
    title: { ru: "Документы и файлы", en: "Documents and files" },
    summary: {
      ru: "Диск, база знаний, универсальные списки, генератор документов",
      en: "Drive, knowledge base, universal lists, document generator",
    },
    patterns: words("disk.* note.* lists.* documentgenerator.* crm.documentgenerator.*"),
  },
  {
    id: "boards",
    title: { ru: "Доски", en: "Boards" },
    summary: {
      ru: "Канбан задач и «Мой план», скрам, потоки, стадии CRM и RPA",
      en: "Kanban of tasks and My planner, scrum, flows, stages of the CRM and of RPA",
    },
    patterns: words(`
      task.stages.* tasks.api.scrum.* tasks.flow.* rpa.stage.* rpa.item.*
      crm.status.* crm.category.* crm.stagehistory.list
    `),
  },
  {
    id: "commerce",
    title: { ru: "Продажи и магазин", en: "Sales and shop" },
    summary: {
      ru: "CRM целиком, товары, склады, заказы, оплаты, доставка, кассы",
      en: "All of the CRM, products, stores, orders, payments, delivery, cash registers",
    },
    patterns: words("crm.* catalog.* sale.* salescenter.* userfieldconfig.*"),
  },
  {
    id: "services",
    title: { ru: "Услуги и аналитика", en: "Services and analytics" },
    summary: {
      ru: "Онлайн-запись, бронирование ресурсов, BI-коннекторы, подключение моделей ИИ",
      en: "Booking, booking of resources, BI connectors, connection of AI engines",
    },
    patterns: words("booking.* calendar.resource.* biconnector.* ai.*"),
  },
  {
    id: "platform",
    title: { ru: "Платформа", en: "Platform" },
    summary: {
      ru: "Для разработчиков приложений: события, встраивание, хранилище, настройки, типы полей",
      en: "For developers of applications: events, placements, storage, options, field types",
    },
    patterns: words(`
      app.* batch documentation entity.* event.* events feature.get landing.repowidget.*
      method.get methods placement.* pull.* rest.* scope server.time user.option.*
      userfieldconfig.* userfieldtype.*
    `),
  },
  {
    id: "sites",
    title: { ru: "Сайты", en: "Sites" },
    summary: { ru: "Сайты, страницы, блоки и шаблоны", en: "Sites, pages, blocks and templates" },
    patterns: words("landing.*"),
  },
  {
    id: "compliance",
    title: { ru: "Кадры и контроль", en: "Compliance" },
    summary: {
      ru: "Кадровый ЭДО, связь с учётными системами, согласия, журнал событий, учёт отсутствий",
      en: "HR documents, links to HR systems, consents, event log, time control",
    },
    patterns: words(`
      sign.* humanresources.hcmlink.* userconsent.* main.eventlog.* timeman.timecontrol.*
      timeman.networkrange.*
    `),
  },
  {
    id: "diagnostics",
    title: { ru: "Диагностика", en: "Diagnostics" },
    summary: {
      ru: "Кто я, какие у ключа права, какие методы есть, что в журналах",
      en: "Who am I, what may the key do, which methods are there, what do the logs say",
    },
    patterns: words(`
      access.name app.info documentation event.get event.offline.list events feature.get
      main.eventlog.* method.get methods profile rest.* scope server.time user.access
      user.admin user.current
    `),
  },
];
