// @ts-check

import { chooseLanguage, element, speaker } from "../shared/page.js";
import { drawPage } from "./group-page.js";
import en from "./en.js";
import sv from "./sv.js";

/** @typedef {import("./group-page.js").GroupPage} GroupPage */
/** @typedef {keyof typeof sv} Word */
/** @typedef {(key: Word, values?: Record<string, string | number>) => string} Say */

const language = chooseLanguage(["sv", "en"], [...navigator.languages]);
/** @type {Say} */
const say = speaker(language === "en" ? en : sv, language);
const main = /** @type {HTMLElement} */ (document.querySelector("main"));

/** Answers with a sentence of their own; the others mean that there is no contact. */
const reasons = new Set(["unknownCode", "meetingIsOn", "pageIsClosed", "tooFast"]);

/**
 * Asks for the page of the group at this table.
 * @param {string} code
 * @param {string} table
 * @returns {Promise<GroupPage | Word>} why there is none
 */
async function ask(code, table) {
  const answer = await fetch("/api/group", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code, table }),
    cache: "no-store",
  }).catch(() => undefined);
  const body = await answer?.json().catch(() => undefined);
  if (answer?.ok && body) return body;
  return reasons.has(body?.reason)
    ? /** @type {Word} */ (`problem.${body.reason}`)
    : "problem.away";
}

function askForCode() {
  const problem = element("p", { class: "problem", role: "alert" });
  const [code, table] = ["code", "table"].map((id) =>
    element("input", {
      class: "field code",
      id,
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: "false",
      "aria-describedby": "code-help",
    })
  );
  const button = element(
    "button",
    { class: "button button-primary", type: "submit" },
    say("page.open"),
  );
  const form = element(
    "form",
    {},
    element("h1", {}, say("page.title")),
    element("p", { id: "code-help" }, say("page.help")),
    element("label", { for: "code" }, say("page.code")),
    code,
    element("label", { for: "table" }, say("page.table")),
    table,
    button,
    problem,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // A second press would cost a guess more.
    if (button.disabled) return;
    button.disabled = true;
    problem.textContent = "";
    const found = await ask(code.value.trim(), table.value.trim());
    button.disabled = false;
    if (typeof found === "object") return show(found);
    problem.textContent = say(found);
    code.select();
  });
  main.replaceChildren(form);
}

/** @param {GroupPage} page */
function show(page) {
  main.replaceChildren(...drawPage(page, say, language));
  main.querySelector("h1")?.focus();
}

document.documentElement.lang = language;
document.title = say("page.title");
askForCode();
