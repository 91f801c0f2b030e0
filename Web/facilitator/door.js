// @ts-check
import { icon } from "../shared/icons.js";
import { element } from "../shared/page.js";
import { pageOf, withToken } from "./access.js";
import { plainCode } from "./code.js";

/** @typedef {import("./desk.js").WordKey} WordKey */
/** @typedef {import("./meeting.js").Access} Access */

const codeLength = 6;
const tooFast = 429;

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
      element("button", { type: "submit", class: "button button-primary" }, say("door.open")),
    ),
    element("p", { class: "soft" }, say("door.help")),
  );

  /** @param {Event} event */
  async function open(event) {
    event.preventDefault();
    const code = plainCode(field.value);
    if (code.length !== codeLength) return tell("door.tooShort");
    const answer = await exchange(code);
    if (typeof answer === "string") tell(answer);
    else {
      const elsewhere = pageOf(answer);
      if (elsewhere) location.assign(elsewhere);
      else enter(withToken(answer));
    }
  }
}

/**
 * @param {string} code
 * @returns {Promise<Parameters<typeof pageOf>[0] | WordKey>} what it opens, or why it does not
 */
async function exchange(code) {
  try {
    const answer = await fetch("/api/lead", { method: "POST", body: JSON.stringify({ code }) });
    if (answer.status === tooFast) return "door.tooFast";
    return answer.ok ? await answer.json() : "door.unknownCode";
  } catch {
    return "door.offline";
  }
}
