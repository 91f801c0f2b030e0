// @ts-check

/** @typedef {"unknown" | "tooFast" | "noContact"} CodeProblem  why a code opens nothing */

/** How long the server may think; it answers wrong codes one a second for the whole room, in milliseconds. */
const patience = 20_000;
const problems = /** @type {Record<number, CodeProblem>} */ ({ 404: "unknown", 429: "tooFast" });

/**
 * A code in two halves, as people read it aloud; also one that is not whole yet.
 * @param {string} [code]
 */
export function spelled(code = "") {
  return code.replace(/^(...)(?=.)/, "$1 ");
}

/**
 * A code as the server wants it, however it was typed.
 * @param {string} typed
 */
export function plainCode(typed) {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/**
 * Asks the server what a typed code opens.
 * @param {"/api/join" | "/api/lead"} door
 * @param {string} code
 * @param {typeof fetch} [ask]
 * @returns {Promise<{found: any} | {problem: CodeProblem}>}
 */
export async function exchange(door, code, ask = fetch) {
  try {
    const answer = await ask(door, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code }),
      signal: AbortSignal.timeout(patience),
    });
    if (answer.ok) return { found: await answer.json() };
    return { problem: problems[answer.status] ?? "noContact" };
  } catch {
    // The network is gone or the server is slow; to the person both are "no contact".
    return { problem: "noContact" };
  }
}
