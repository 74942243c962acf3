import type { PeopleWords } from "./content.ts";

export const ruPeople: PeopleWords = {
  men: "Александр Сергей Михаил Иван Максим Виктор Олег Денис Антон Евгений Владимир Григорий Леонид Константин Юрий Степан Руслан Вадим Глеб Семён".split(
    " ",
  ),
  women:
    "Анастасия Екатерина Ирина Людмила Вера Полина Дарья Галина Алина Надежда Валентина Софья Маргарита Оксана Лариса Жанна Инна Регина Эльвира Зоя".split(
      " ",
    ),
  surnames:
    "Абрамов Баранов Власов Горшков Давыдов Ефимов Жданов Захаров Исаев Карпов Лобанов Матвеев Назаров Осипов Поляков Родионов Савельев Терентьев Уваров Филатов Харитонов Цветков Чернов Шилов Юдин Яковлев Борисовский Вишневский Горский Покровский Бородин Ильин Калинин Никулин Пахомов".split(
      " ",
    ),
  feminine: (surname) => (surname.endsWith("ий") ? `${surname.slice(0, -2)}ая` : `${surname}а`),
  patronymic: (father, gender) => {
    const ending = gender === "M" ? "вич" : "вна";
    if (father.endsWith("ий") || father.endsWith("ь"))
      return `${father.slice(0, father.endsWith("ь") ? -1 : -2)}ье${ending}`;
    return father.endsWith("й") ? `${father.slice(0, -1)}е${ending}` : `${father}о${ending}`;
  },
  posts: [
    "Директор",
    "Коммерческий директор",
    "Главный инженер",
    "Главный технолог",
    "Начальник производства",
    "Начальник отдела снабжения",
    "Специалист по закупкам",
    "Инженер-технолог",
    "Финансовый директор",
    "",
  ],
  companyName: (first, second, form) => (form === "ИП" ? `ИП ${first}` : `${form} «${first}${second}»`),
  companyForms: ["ООО", "ООО", "ООО", "АО", "ПАО"],
  companyFirst:
    "Север Волга Урал Алтай Балт Кама Тайга Невск Полюс Вектор Гранит Магнит Рубин Титан Орион Спектр Прогресс Сплав Импульс Форвард Мост Ладога Байкал Сура Дон Ангара Лада Кедр Агро Гидро".split(
      " ",
    ),
  companySecond:
    "маш строй металл пром снаб техника лес монтаж проект энерго мебель трубосталь инструмент прибор агрегат".split(
      " ",
    ),
  cities:
    "Казань Самара Пермь Тверь Тула Рязань Уфа Омск Томск Курск Орёл Псков Вологда Киров Пенза Калуга Липецк Ижевск Сургут Чита".split(
      " ",
    ),
  // Codes beginning with 5 are not assigned in the Russian numbering plan: nobody can be reached there.
  phone: (index) => {
    const digits = String(1_000_000 + ((index * 7919) % 9_000_000));
    const [area, rest] = [`55${index % 10}`, `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`];
    // Every fifth one as somebody else would have written it.
    if (index % 5 !== 3) return `+7 ${area} ${rest}`;
    return [`8 (${area}) ${rest}`, `+7${area}${digits}`, `8${area}${digits}`][Math.floor(index / 5) % 3] ?? "";
  },
  mailDomain: "example.ru",
};
