// @ts-check

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/**
 * What is filled in on a part of the page, to be put back when it is drawn in another language.
 * @param {ParentNode} part
 * @returns {(part: ParentNode) => void} what puts it back
 */
export function filledIn(part) {
  const kept = new Map(fieldsOf(part).map((field) => [nameOf(field), field]));
  return (fresh) => {
    for (const field of fieldsOf(fresh)) {
      const before = kept.get(nameOf(field));
      if (!before) continue;
      if ("checked" in field && "checked" in before) field.checked = before.checked;
      field.value = before.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
}

/**
 * @param {ParentNode} part
 * @returns {Field[]}
 */
function fieldsOf(part) {
  return [.../** @type {NodeListOf<Field>} */ (part.querySelectorAll("input, textarea"))];
}

/** @param {Field} field */
function nameOf({ type, name, id, value }) {
  return type === "radio" || type === "checkbox" ? `${name} ${value}` : name || id;
}
