// @ts-check

/**
 * A code of six symbols in two groups, as people read it aloud.
 * @param {string | undefined} code
 */
export function groupedCode(code = "") {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/**
 * A code as the server wants it, however it was typed.
 * @param {string} typed
 */
export function plainCode(typed) {
  return typed.replace(/[\s-]/g, "").toUpperCase();
}
