// @ts-check

import assert from "node:assert/strict";
import * as ar from "../../Web/phone/ar.js";
import { words as choices } from "../../Web/phone/choices-words.js";
import en from "../../Web/phone/en.js";
import * as fi from "../../Web/phone/fi.js";
import groupsEn from "../../Web/phone/groups/en.js";
import groupsSv from "../../Web/phone/groups/sv.js";
import { words as listen } from "../../Web/phone/listen-words.js";
import { words as one } from "../../Web/phone/one-words.js";
import { words as plan } from "../../Web/phone/plan-words.js";
import * as ro from "../../Web/phone/ro.js";
import { words as share } from "../../Web/phone/share-words.js";
import * as so from "../../Web/phone/so.js";
import { words as soFar } from "../../Web/phone/so-far-words.js";
import later from "../../Web/phone/sv-later.js";
import sv from "../../Web/phone/sv.js";
import { viewOf } from "../../Web/phone/texts.js";
import { words as vote } from "../../Web/phone/vote-words.js";
import { words as walk } from "../../Web/phone/walk-words.js";
import { statusWord } from "../../Web/shared/plan-words.js";
import { statuses } from "../../Web/shared/plan.js";
import { linksOf, textOf } from "./pages.js";

/** @typedef {import("../../Web/shared/page.js").Words} Words */
/** @typedef {Record<string, Words>} Parts  of the page, each with its words */

/** @param {"sv" | "en"} language @returns {Parts} */
function withTheirParts(language) {
  const status = statuses.map((status) => [status, statusWord(status, language)]);
  return {
    default: language === "sv" ? { ...sv, ...later } : en,
    groups: language === "sv" ? groupsSv : groupsEn,
    vote: vote[language],
    choices: choices[language],
    listen: listen[language],
    one: one[language],
    plan: { ...plan[language], ...Object.fromEntries(status) },
    share: share[language],
    walk: walk[language],
    soFar: soFar[language],
  };
}

const swedish = withTheirParts("sv");
/** @type {Record<string, Parts>} */
const languages = { sv: swedish, en: withTheirParts("en"), ar, so, fi, ro };
/** The number is said by the word itself where a form stands for one number only. */
const saysItself = ["zero", "one", "two"];

/** @param {string} text */
const places = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** @param {Words[string]} word @returns {[string, string][]} */
const formsOf = (word) => typeof word === "string" ? [["other", word]] : Object.entries(word);

/**
 * What is wrong with the words of a language, beside the Swedish ones.
 * @param {Words} words @param {Words} swedish @param {string} language
 */
function faults(words, swedish, language) {
  const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
  const found = Object.keys(swedish).filter((key) => !(key in words)).map((key) => `no ${key}`);
  for (const [key, word] of Object.entries(words)) {
    const model = swedish[key];
    if (model === undefined) found.push(`${key} is unknown`);
    else if (typeof word !== typeof model) found.push(`${key}: forms`);
    else if (typeof word !== "string" && Object.keys(word).sort().join() !== wanted.join()) {
      found.push(`${key}: ${Object.keys(word)}`);
    }
    const gaps = places(formsOf(model ?? "").at(-1)?.[1] ?? "");
    for (const [form, text] of formsOf(word)) {
      const given = places(text);
      const isEnough = given === gaps ||
        saysItself.includes(form) && given === places(gaps.replace("{count}", ""));
      if (!isEnough) found.push(`${key} ${form}: ${given}`);
      if (text.trim() === "" || /[!！]/.test(text)) found.push(`${key} ${form}: "${text}"`);
    }
  }
  return found;
}

for (const [language, parts] of Object.entries(languages)) {
  Deno.test(`${language} has every word, with its own forms and the same places to fill in`, () => {
    assert.deepEqual(Object.keys(parts).sort(), Object.keys(swedish).sort());
    for (const [name, words] of Object.entries(parts)) {
      assert.deepEqual(faults(words, swedish[name], language), [], name);
      assert.deepEqual(Object.keys(words), Object.keys(swedish[name]), `${name}: order`);
    }
  });
}

Deno.test("a word that is missing, or in the forms of another language, is found", () => {
  const model = { hello: "Hej {name}", notes: { one: "{count} lapp", other: "{count} lappar" } };
  const arabic = {
    zero: "0",
    one: "1",
    two: "2",
    few: "{count}",
    many: "{count}",
    other: "{count}",
  };
  assert.deepEqual(faults({ hello: "{name}", notes: arabic }, model, "ar"), []);
  assert.deepEqual(faults({ hello: "Hei {name}" }, model, "fi"), ["no notes"]);
  assert.deepEqual(faults({ ...model, hello: "Salut" }, model, "ro"), [
    "hello other: ",
    "notes: one,other",
  ]);
  assert.deepEqual(faults({ ...model, more: "x" }, model, "so"), ["more is unknown"]);
});

Deno.test("no word is left in Swedish or in English", () => {
  for (const [language, parts] of Object.entries({ ar, so, fi, ro })) {
    for (const [name, words] of Object.entries(/** @type {Parts} */ (parts))) {
      for (const [key, word] of Object.entries(words)) {
        const text = formsOf(word).at(-1)?.[1] ?? "";
        // A gap and signs are a word in no language.
        if (!/\p{L}{3}/u.test(text.replace(/\{\w+\}/g, ""))) continue;
        for (const other of ["sv", "en"]) {
          const said = formsOf(languages[other][name][key]).at(-1)?.[1];
          assert.notEqual(text, said, `${language} ${name} ${key}`);
        }
      }
    }
  }
});

Deno.test("the numbers to call are whole, and keep their direction", () => {
  for (const [language, { default: words }] of Object.entries(languages)) {
    const told = String(words["join.contacts"]);
    assert.match(told.replaceAll("\u00a0", " "), /114 14.*112/, language);
  }
  // A space between numbers would change their places where one reads from the right.
  assert.match(String(ar.default["join.contacts"]), /\u2066114\u00a014\u2069.*\u2066112\u2069/);
});

for (const page of ["index.html", "phone/phone.html"]) {
  Deno.test(`${page} offers each language by its own name, and says which are read from the right`, () => {
    assert.deepEqual(linksOf(page, /<option value="(\w+)" lang="\w+"/g), Object.keys(languages));
    const offered = [...textOf(page).matchAll(/<option .*lang="(\w+)"(.*)>(.*)<\/option>/g)];
    assert.equal(offered.length, Object.keys(languages).length);
    for (const [, language, more, name] of offered) {
      assert.equal(more.trim(), language === "ar" ? 'dir="rtl"' : "", language);
      assert.match(name, language === "ar" ? /^\p{Script=Arabic}+$/u : /^\p{Lu}\p{Ll}+$/u);
    }
  });
}

Deno.test("the board's texts are read in the reader's language, else in the board's", () => {
  /** @param {string} language @param {object} [board] */
  const read = (language, board) =>
    viewOf(/** @type {any} */ ({ get: () => board }), /** @type {any} */ ({ language })).texts;
  const board = { language: "sv", languages: ["en", "sv"] };
  assert.equal(read("en", board), "en");
  assert.equal(read("ar", board), "sv");
  assert.equal(read("sv", { language: "en", languages: ["en"] }), "en");
  assert.equal(read("ar"), "ar");
});
