// @ts-check

const line = /^\s*[-–•*]\s+\S/;
const several = /^\s*[-–•*]\s+\S[^]*\n\s*[-–•*]\s+\S/m;

/**
 * Whether a text lists thoughts behind bullets.
 * @param {string} text
 */
export function isList(text) {
  return several.test(text);
}

/**
 * Lets Enter send what stands in a field, but go on in a list.
 * @param {HTMLTextAreaElement} field
 * @param {() => void} send
 */
export function sendOnEnter(field, send) {
  field.addEventListener("keydown", (event) => {
    // While composing, Enter chooses a word of the input method.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (line.test(field.value.slice(0, field.selectionStart).split("\n").at(-1) ?? "")) return;
    event.preventDefault();
    send();
  });
}
