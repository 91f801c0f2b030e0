// @ts-check

import "../shared/desk-icons.js";
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { boardList } from "./board-list.js";
import { filledIn } from "./filled-in.js";
import { HostApi, HostError, leadAddress } from "./host-api.js";
import { takeHostKey } from "./host-key.js";
import { StartForm } from "./start-form.js";
import { wordList } from "./word-list.js";
import { preferredLanguage, rememberLanguage, wordsIn } from "./words.js";

/** @typedef {import("./host-api.js").BoardEntry} BoardEntry */
/** @typedef {import("./host-api.js").TemplateCard} TemplateCard */
/** @typedef {import("./host-api.js").WordList} WordList */

const masthead = /** @type {HTMLElement} */ (document.querySelector(".masthead"));
const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const key = takeHostKey();
const api = new HostApi(key);
let language = preferredLanguage();
/**
 * What the server has told, to be drawn in either language.
 * @type {{templates: TemplateCard[], boards: BoardEntry[], list: WordList} | undefined}
 */
let told;
/** @type {ReturnType<typeof wordList> | undefined} */
let listed;

/** Asks the server for what there is and shows it, or says why it cannot. */
async function open() {
  drawMasthead();
  if (!key) return drawProblem(wordsIn(language)("problem.noKey"));
  try {
    const [templates, boards, list] = await Promise.all([
      api.templates(),
      api.boards(),
      api.words(),
    ]);
    told = { templates, boards, list };
    draw();
  } catch (error) {
    drawProblem(words(error), open);
  }
}

/** Draws what the server has told; what was filled in stays. */
function draw() {
  if (!told) return open();
  const { templates, boards, list } = told;
  const say = wordsIn(language);
  const putBack = filledIn(main);
  drawMasthead();
  const form = new StartForm(templates, boards, language, say, start);
  listed = wordList(list, say, saveWords);
  const others = [boardList(boards, templates, language, say), listed.element];
  main.replaceChildren(form.element, element("div", { class: "beside" }, ...others));
  putBack(main);
}

/**
 * @param {import("./wish.js").Wish} wish
 * @returns {Promise<string>} why the board could not be started; empty when the page moves on
 */
async function start(wish) {
  if (listed?.isChanged) return wordsIn(language)("problem.unsavedWords");
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
    const saved = await api.saveWords(list);
    if (told) told.list = { words: list, count: saved.count };
    return saved;
  } catch (error) {
    return { problem: words(error, "problem.wordsRefused") };
  }
}

/**
 * What went wrong, in plain words.
 * @param {unknown} error
 * @param {import("./words.js").Word} refused  what is said when the server does not take it
 */
function words(error, refused = "problem.refused") {
  if (!(error instanceof HostError)) throw error;
  const word = error.problem === "refused"
    ? refused
    : /** @type {const} */ (`problem.${error.problem}`);
  return wordsIn(language)(word, { message: error.message });
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
          rememberLanguage(other);
          draw();
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

// A link opened in this tab again brings its key.
addEventListener("hashchange", () => location.reload());
open();
