// @ts-check

import { exchange, plainCode, spelled } from "../shared/code.js";
import { startSpeaking } from "./language.js";

/** @param {string} id */
const part = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

const longest = 6;
const problems = Object.freeze({
  unknown: "code.unknown",
  tooFast: "code.tooFast",
  noContact: "code.noContact",
});

/** Asks which board the code leads to, and goes there; else says what went wrong. */
async function open() {
  const answer = await exchange("/api/join", plainCode(part("code").value));
  if ("problem" in answer) return tell(problems[answer.problem]);
  const { board, secret, door } = answer.found;
  location.assign(`${door === "core" ? "/core" : "/j"}#${board}.${secret}`);
}

/** @param {string} problem */
async function tell(problem) {
  part("problem").textContent = (await speaking).say(problem);
  part("problem").hidden = false;
  part("code").setAttribute("aria-invalid", "true");
  part("code").select();
}

let speaking = startSpeaking((changed) => {
  speaking = Promise.resolve(changed);
});

part("code").addEventListener("input", ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  // Only at the end, so that a symbol can be changed in the middle without the caret jumping.
  if (field.selectionStart === field.value.length) {
    field.value = spelled(plainCode(field.value).slice(0, longest));
  }
});

part("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  // A second press would cost a guess more.
  if (part("open").hasAttribute("aria-disabled")) return;
  part("open").setAttribute("aria-disabled", "true");
  part("problem").hidden = true;
  await open();
  part("open").removeAttribute("aria-disabled");
});
