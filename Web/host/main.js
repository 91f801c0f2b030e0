// @ts-check

import "../shared/desk-icons.js";
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { boardList } from "./board-list.js";
import { HostApi, HostError, leadAddress } from "./host-api.js";
import { takeHostKey } from "./host-key.js";
import { StartForm } from "./start-form.js";
import { wordList } from "./word-list.js";
import { preferredLanguage, wordsIn } from "./words.js";

const masthead = /** @type {HTMLElement} */ (document.querySelector(".masthead"));
const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const key = takeHostKey();
const api = new HostApi(key);
let language = preferredLanguage();

/** Asks the server for what there is and shows it, or says why it cannot. */
async function open() {
  const say = wordsIn(language);
  drawMasthead();
  if (!key) return drawProblem(say("problem.noKey"));
  try {
    const [templates, boards, list] = await Promise.all([
      api.templates(),
      api.boards(),
      api.words(),
    ]);
    const form = new StartForm(templates, language, say, start);
    const others = [boardList(boards, templates, language, say), wordList(list, say, saveWords)];
    main.replaceChildren(form.element, element("div", { class: "beside" }, ...others));
  } catch (error) {
    drawProblem(words(error), open);
  }
}

/**
 * @param {import("./wish.js").Wish} wish
 * @returns {Promise<string>} why the board could not be started; empty when the page moves on
 */
async function start(wish) {
  try {
    location.assign(leadAddress(await api.start(wish)));
    return "";
  } catch (error) {
    return words(error);
  }
}

/** @param {string} list */
async function saveWords(list) {
  try {
    return await api.saveWords(list);
  } catch (error) {
    return { problem: words(error) };
  }
}

/**
 * What went wrong, in plain words.
 * @param {unknown} error
 */
function words(error) {
  if (!(error instanceof HostError)) throw error;
  return wordsIn(language)(`problem.${error.problem}`, { message: error.message });
}

function drawMasthead() {
  const say = wordsIn(language);
  document.documentElement.lang = language;
  document.title = say("page.title");
  const other = language === "sv" ? "en" : "sv";
  masthead.replaceChildren(
    element("p", { class: "brand" }, icon("mark"), "Tavla"),
    element(
      "button",
      {
        class: "button button-quiet",
        lang: other,
        onclick: () => {
          language = other;
          open();
        },
      },
      icon("globe"),
      say("page.language"),
    ),
  );
}

/**
 * @param {string} problem
 * @param {() => void} [again]
 */
function drawProblem(problem, again) {
  const say = wordsIn(language);
  main.replaceChildren(element(
    "div",
    { class: "greeting", role: "alert" },
    element("h1", {}, say("problem.title")),
    element("p", {}, problem),
    again && element("button", { class: "button", onclick: again }, say("problem.again")),
  ));
}

open();
