/** The people and departments of the portal that the phrases are said to. */
export const names = {
  ru: {
    people: [
      { id: 5, name: "Иван Иванов" },
      { id: 6, name: "Мария Петрова" },
      { id: 7, name: "Пётр Сидоров" },
      { id: 8, name: "Анна Кузнецова" },
      { id: 9, name: "Олег Кузнецов" },
      { id: 10, name: "Алексей Смирнов" },
      { id: 11, name: "Алексей Попов" },
    ],
    departments: [
      { id: 1, name: "Станкоторг" },
      { id: 12, name: "Отдел продаж" },
      { id: 13, name: "Маркетинг" },
      { id: 14, name: "Склад" },
      { id: 15, name: "Бухгалтерия" },
      { id: 16, name: "Отдел закупок" },
    ],
  },
  en: {
    people: [
      { id: 5, name: "John Smith" },
      { id: 6, name: "Mary Brown" },
      { id: 7, name: "Peter Stone" },
      { id: 8, name: "Anna Miller" },
      { id: 9, name: "Oliver Miller" },
      { id: 10, name: "Alex Green" },
      { id: 11, name: "Alex Wood" },
    ],
    departments: [
      { id: 1, name: "Lathes & Co" },
      { id: 12, name: "Sales" },
      { id: 13, name: "Marketing" },
      { id: 14, name: "Warehouse" },
      { id: 15, name: "Accounting" },
      { id: 16, name: "Procurement" },
    ],
  },
} as const;
