import type { PeopleWords } from "./content.ts";

/** Ranges that Ofcom keeps free for drama; each has a thousand numbers. */
const DRAMA = [
  "20 7946 0",
  "113 496 0",
  "114 496 0",
  "115 496 0",
  "116 496 0",
  "117 496 0",
  "118 496 0",
  "121 496 0",
  "131 496 0",
  "141 496 0",
  "151 496 0",
  "161 496 0",
  "7700 900",
];

export const enPeople: PeopleWords = {
  men: "James Oliver Harry George Noah Jack Leo Oscar Charlie Henry Thomas William Edward Samuel Peter Simon Martin Keith Graham Neil".split(
    " ",
  ),
  women:
    "Amelia Isla Ava Emily Grace Poppy Sophie Alice Ruby Evelyn Karen Diane Joanna Rachel Laura Fiona Heather Claire Sarah Wendy".split(
      " ",
    ),
  surnames:
    "Abbott Barker Carver Draper Ellis Forrest Gardner Holloway Ingram Jarvis Kerr Langley Mercer Norwood Osborne Palmer Quinn Ramsey Shepherd Thorne Underwood Vaughan Weaver Yardley Ashby Bright Cross Dyer Eaton Fowler Goodwin Hale Irving Kemp Lowe".split(
      " ",
    ),
  feminine: (surname) => surname,
  patronymic: () => "",
  posts: [
    "Director",
    "Commercial director",
    "Chief engineer",
    "Production manager",
    "Head of procurement",
    "Buyer",
    "Process engineer",
    "Finance director",
    "Operations manager",
    "",
  ],
  companyName: (first, second, form) => `${first} ${second} ${form}`,
  companyForms: ["Ltd", "Ltd", "Ltd", "plc", "LLP"],
  companyFirst:
    "Northgate Silverbrook Oakfield Ironbridge Redhill Westmoor Fairview Kingsley Larkspur Granite Beacon Harvest Summit Riverside Foxglove Anchor Stonehaven Elmwood Brightwater Castle Meridian Falcon Thistle Juniper Copperfield Saxon Pennine Cobalt Willow Highland".split(
      " ",
    ),
  companySecond:
    "Engineering Fabrication Steel Tooling Castings Furniture Timber Hydraulics Foods Packaging Plastics Motors Instruments Shipyard Aerospace".split(
      " ",
    ),
  cities:
    "Leeds Bristol Derby Exeter Norwich York Bath Perth Dundee Hull Luton Oxford Preston Swansea Truro Wells Chester Durham Lincoln Reading".split(
      " ",
    ),
  phone: (index) =>
    `+44 ${DRAMA[index % DRAMA.length]}${String(Math.floor(index / DRAMA.length) % 1000).padStart(3, "0")}`,
  mailDomain: "example.com",
};
