// The site: `npm run check -- site` builds it into docs/.vitepress/dist and looks at every link of it.
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { headingSlug } from "./heading-slug.ts";
import { outsideLinks, repositoryOf } from "./outside-links.ts";
import { englishPages, russianPages } from "./pages.ts";
import { searchTerm } from "./search-term.ts";
import { searchWords } from "./search-words.ts";

const docs = join(import.meta.dirname, "..");

export default defineConfig({
  title: "b24kit",
  cleanUrls: true,
  // No picture, and so no request for one that is not there.
  head: [["link", { rel: "icon", href: "data:," }]],
  // A folder of a site, or the root of one.
  base: process.env["B24KIT_SITE_BASE"] ?? "/",
  markdown: {
    anchor: { slugify: headingSlug },
    config: (markdown) => outsideLinks(markdown, docs, repositoryOf(process.env)),
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      description: "A Bitrix24 portal for people, agents, cron and programs",
      themeConfig: { sidebar: englishPages, outline: { level: [2, 3] } },
    },
    ru: {
      label: "Русский",
      lang: "ru",
      description: "Портал Битрикс24 для людей, агентов, расписаний и программ",
      themeConfig: {
        sidebar: russianPages,
        outline: { level: [2, 3], label: "На этой странице" },
        docFooter: { prev: "Назад", next: "Дальше" },
        darkModeSwitchLabel: "Оформление",
        lightModeSwitchTitle: "Светлое оформление",
        darkModeSwitchTitle: "Тёмное оформление",
        sidebarMenuLabel: "Разделы",
        returnToTopLabel: "Наверх",
        langMenuLabel: "Язык",
        skipToContentLabel: "К тексту",
        notFound: {
          title: "Такой страницы нет",
          quote: "Возможно, она переехала: поищите по словам.",
          linkText: "На главную",
          linkLabel: "На главную",
        },
      },
    },
  },
  themeConfig: {
    // Not every page is there in both languages: switching leads to the first page of the other one.
    i18nRouting: false,
    search: {
      provider: "local",
      options: { locales: { ru: searchWords }, miniSearch: { options: { processTerm: searchTerm } } },
    },
  },
});
