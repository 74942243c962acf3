import { allChains, type Chain, type ChainParameter } from "@b24kit/catalog";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { shellWord } from "../output/shell-word.ts";
import { shorten } from "../output/shorten.ts";
import type { Text } from "../words.ts";
import { typeWords } from "./type-words.ts";

/** There is no chain of this name. */
export function noSuchChain(id: string): CliError {
  const known = allChains().map((chain) => chain.id);
  const near = suggest(id, known);
  return usageError(
    { ru: `нет такой цепочки: ${shorten(id)}`, en: `there is no such chain: ${shorten(id)}` },
    { ru: `есть: ${known.join(", ")}`, en: `there are: ${known.join(", ")}` },
    near === undefined
      ? { ru: "что делает каждая: b24 chains list", en: "what each does: b24 chains list" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}

/** `--param` without a name and a value. */
export function badAssignment(chain: Chain, text: string): CliError {
  return usageError(
    { ru: `--param: не разобрать «${shorten(text)}»`, en: `--param: cannot read "${shorten(text)}"` },
    { ru: "нужны имя и значение", en: "it takes a name and a value" },
    both((language) => `${exampleWord[language]}${chain.parameters.slice(0, 1).map(assignment(language)).join(" ")}`),
  );
}

/** The chain takes no such parameter. */
export function unknownParameter({ id, parameters }: Chain, name: string): CliError {
  const names = parameters.map((parameter) => parameter.name);
  const near = suggest(name, names);
  return usageError(
    { ru: `у ${id} нет параметра ${shorten(name)}`, en: `${id} has no parameter ${shorten(name)}` },
    { ru: `есть: ${names.join(", ")}`, en: `there are: ${names.join(", ")}` },
    near === undefined ? seeChain(id) : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}

/** A parameter that counts once was given again. */
export function givenTwice(name: string): CliError {
  return usageError(
    { ru: `параметр ${name} задан дважды`, en: `the parameter ${name} is given twice` },
    { ru: "непонятно, какое значение нужно", en: "it is not clear which value is meant" },
    { ru: "оставьте одно из них", en: "keep one of them" },
  );
}

/** Parameters that the chain must have are not there. */
export function missingParameters({ id }: Chain, missing: readonly ChainParameter[]): CliError {
  const names = missing.map(({ name }) => name).join(", ");
  return usageError(
    { ru: `не хватает параметров: ${names}`, en: `missing parameters: ${names}` },
    both((language) => missing.map(({ name, description }) => `${name} — ${description[language]}`).join("; ")),
    both((language) => `b24 chains run ${id} … ${missing.map(assignment(language)).join(" ")}`),
  );
}

/** The text is no value of the parameter's type. */
export function badValue({ name, type, example }: ChainParameter, text: string): CliError {
  return usageError(
    { ru: `${name}: не подходит «${shorten(text)}»`, en: `${name}: "${shorten(text)}" is not usable` },
    { ru: `нужно ${typeWords[type].ru}`, en: `it takes ${typeWords[type].en}` },
    both((language) => `${exampleWord[language]}--param ${name}=${shellWord(example[language])}`),
  );
}

/** The end is not after the beginning. */
export function backwards(): CliError {
  return usageError(
    { ru: "to раньше from", en: "to is before from" },
    { ru: "конец должен быть позже начала", en: "the end must come after the beginning" },
    { ru: "поменяйте их местами или исправьте даты", en: "exchange them, or mend the dates" },
  );
}

/** A portal runs so many commands of one plan that refer to each other, not more. */
export function tooManySteps(count: number, most: number): CliError {
  return usageError(
    { ru: `слишком много команд: ${count}`, en: `too many commands: ${count}` },
    { ru: `цепочка — один запрос, в нём до ${most} команд`, en: `a chain is one request of up to ${most} commands` },
    { ru: "разделите значения на несколько запусков", en: "divide the values among several runs" },
  );
}

const exampleWord: Text = { ru: "например: ", en: "for example: " };

function assignment(language: keyof Text) {
  return ({ name, example }: ChainParameter): string => `--param ${name}=${shellWord(example[language])}`;
}

function seeChain(id: string): Text {
  return { ru: `что она берёт: b24 chains show ${id}`, en: `what it takes: b24 chains show ${id}` };
}

function both(write: (language: keyof Text) => string): Text {
  return { ru: write("ru"), en: write("en") };
}
