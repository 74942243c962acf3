import type { DefaultTheme } from "vitepress";

type Group = DefaultTheme.SidebarItem;

/** The pages in English, in the order in which they are read. */
export const englishPages: Group[] = [
  group("Use it", {
    "getting-started": "Getting started",
    "sign-in": "Sign in",
    reports: "Reports",
    scheduler: "Reports on schedule",
    events: "Events of a portal",
    mcp: "For agents: MCP",
    skills: "Skills for agents",
    methods: "Any method",
    "export-import": "Export and import",
    files: "Files",
    chains: "Chains of methods",
    documentation: "The vendor's documentation",
    security: "Security",
    guard: "Plans, consent, journal",
    packages: "Packages and containers",
    troubleshooting: "Troubleshooting",
  }),
  group("Build with it", {
    library: "Library guide",
    client: "The client",
    oauth: "Applications: OAuth",
    rest3: "REST 3.0",
    emulator: "The emulator",
  }),
  group("Reference", {
    "reference/b24": "b24",
    "reference/b24-scheduler": "b24-scheduler",
    "reference/mcp-tools": "MCP tools",
    "reference/errors": "Codes of errors",
  }),
  group("Work on it", { architecture: "Architecture", "add-a-report": "How to add a report" }),
];

/** The pages in Russian. */
export const russianPages: Group[] = [
  group("Пользоваться", {
    "ru/getting-started": "Начало работы",
    "ru/sign-in": "Вход",
    "ru/reports": "Отчёты и формулы",
    "ru/scheduler": "Отчёты по расписанию",
    "ru/events": "События портала",
    "ru/mcp": "Агентам: MCP",
    "ru/methods": "Любой метод",
    "ru/security": "Безопасность",
    "ru/troubleshooting": "Если что-то не так",
  }),
  group("Справочник", {
    "ru/reference/b24": "b24",
    "ru/reference/b24-scheduler": "b24-scheduler",
    "ru/reference/errors": "Коды ошибок",
  }),
  group("По-английски", {
    mcp: "MCP: все ключи",
    "reference/mcp-tools": "MCP: инструменты",
    guard: "Планы, согласие, журнал",
    "export-import": "Выгрузка и загрузка",
    library: "Для программ",
    client: "Клиент",
  }),
];

function group(text: string, pages: Readonly<Record<string, string>>): Group {
  return { text, items: Object.entries(pages).map(([page, title]) => ({ text: title, link: `/${page}` })) };
}
