// @ts-check

import { startSpeaking } from "./language.js";

/** @param {string} id */
const part = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** How long the server may think; it answers wrong codes one a second for the whole room. */
const patience = 20_000;

/**
 * As it is said aloud: in capitals, three and three.
 * @param {string} text
 * @returns {string}
 */
function grouped(text) {
  const symbols = text.toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 6);
  return symbols.replace(/^(...)(?=.)/, "$1 ");
}

/**
 * Asks the server which board a code leads to.
 * @param {string} code
 * @returns {Promise<string>} an empty string when on the way in, otherwise what went wrong
 */
async function open(code) {
  try {
    const answer = await fetch("/api/join", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code: code.replace(/ /g, "") }),
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return answer.status === 404 ? "code.unknown" : "code.noContact";
    const { board, secret, door } = await answer.json();
    location.assign(`${door === "core" ? "/core" : "/j"}#${board}.${secret}`);
    return "";
  } catch {
    // The network is gone or the server is slow; to the person both are "no contact".
    return "code.noContact";
  }
}

let speaking = startSpeaking((changed) => {
  speaking = Promise.resolve(changed);
});

part("code").addEventListener("input", ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  // Only at the end, so that a symbol can be changed in the middle without the caret jumping.
  if (field.selectionStart === field.value.length) field.value = grouped(field.value);
});

part("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  part("open").setAttribute("aria-disabled", "true");
  part("problem").hidden = true;
  const problem = await open(grouped(part("code").value));
  part("open").removeAttribute("aria-disabled");
  if (!problem) return;
  part("problem").textContent = (await speaking).say(problem);
  part("problem").hidden = false;
  part("code").setAttribute("aria-invalid", "true");
  part("code").select();
});
