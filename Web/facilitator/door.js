// @ts-check
import { exchange, plainCode } from "../shared/code.js";
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { pageOf, withToken } from "./access.js";

/** @typedef {import("./desk.js").WordKey} WordKey */
/** @typedef {import("./meeting.js").Access} Access */

const codeLength = 6;
/** @type {Record<import("../shared/code.js").CodeProblem, WordKey>} */
const problems = {
  unknown: "door.unknownCode",
  tooFast: "door.tooFast",
  noContact: "door.offline",
};

/**
 * The page for who has no link: a field for the leader code.
 * @param {(key: WordKey) => string} say
 * @param {WordKey | undefined} problem why the person stands here
 * @param {(access: Access) => void} enter
 * @returns {HTMLElement}
 */
export function door(say, problem, enter) {
  const told = element("p", { class: "problem", role: "alert", id: "door-problem" });
  const field = element("input", {
    class: "field code-field",
    id: "leader-code",
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    enterkeyhint: "go",
    maxlength: "12",
    "aria-describedby": "door-problem",
  });
  const opener = element("button", { type: "submit", class: "button button-primary" });
  opener.append(say("door.open"));
  const tell = (/** @type {WordKey} */ key) => {
    told.replaceChildren(icon("refuse"), element("span", {}, say(key)));
    field.setAttribute("aria-invalid", "true");
    field.focus();
  };
  if (problem) told.append(icon("refuse"), element("span", {}, say(problem)));
  return element(
    "main",
    { class: "door" },
    element("h1", {}, say("door.title")),
    element(
      "form",
      { class: "door-form", onsubmit: (event) => open(event) },
      element("label", { class: "label", for: "leader-code" }, say("door.code")),
      field,
      told,
      opener,
    ),
    element("p", { class: "soft" }, say("door.help")),
  );

  /** @param {Event} event */
  async function open(event) {
    event.preventDefault();
    const code = plainCode(field.value);
    if (code.length !== codeLength) return tell("door.tooShort");
    // A second press would cost a guess more.
    if (opener.hasAttribute("aria-disabled")) return;
    opener.setAttribute("aria-disabled", "true");
    const answer = await exchange("/api/lead", code);
    opener.removeAttribute("aria-disabled");
    if ("problem" in answer) return tell(problems[answer.problem]);
    const elsewhere = pageOf(answer.found);
    if (elsewhere) location.assign(elsewhere);
    else enter(withToken(answer.found));
  }
}
