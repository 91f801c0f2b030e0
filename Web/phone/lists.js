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
 * Lets a form send what stands in its field; Enter does too, but goes on in a list.
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} field
 * @param {() => void} send
 */
export function sendFrom(form, field, send) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  field.addEventListener("keydown", (event) => {
    // While composing, Enter chooses a word of the input method.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (line.test(field.value.slice(0, field.selectionStart).split("\n").at(-1) ?? "")) return;
    event.preventDefault();
    send();
  });
}
