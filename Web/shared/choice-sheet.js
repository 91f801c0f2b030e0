// @ts-check

/** @typedef {import("./records.js").NoteRecord} NoteRecord */

/**
 * What is used of the page, which brings it along.
 * @typedef {object} Tools
 * @property {typeof import("./page.js").element} element
 * @property {typeof import("./page.js").groupBadge} groupBadge
 * @property {typeof import("./page.js").inLanguage} inLanguage
 * @property {typeof import("./marks.js").markWords} markWords
 * @property {typeof import("./page.js").patchList} patchList
 * @property {typeof import("./marks.js").themeName} themeName
 * @property {string} sheetLook  the classes of a sheet on that page
 */

/**
 * What marks are chosen from; each page that lets them be chosen has the words `marks.…`.
 * @typedef {import("./marks.js").Reader & {mayBeMeant?: (note: NoteRecord) => boolean}} View
 */

/**
 * One line of a sheet.
 * @typedef {{id: string, text: string, aside?: string, sign?: SVGSVGElement}} Item
 */

/** From here on a list is searched rather than read. */
const many = 8;

/**
 * A sheet with lines to tick; whatever closes it, what is ticked is chosen.
 * @param {Tools} tools
 * @param {View} view
 * @param {string} title
 * @param {Item[]} items
 * @param {string[]} before
 * @returns {Promise<string[]>}
 */
export function choose({ element, sheetLook }, { say }, title, items, before) {
  const chosen = new Set(before);
  // The focus begins at the heading: on the search it would bring out the keyboard.
  const heading = element(
    "h2",
    { class: "mark-sheet-title", id: "mark-sheet-title", tabindex: "-1", autofocus: true },
    title,
  );
  const list = element("ul", { class: "mark-list" }, ...items.map((item) => line(item)));
  const nothing = element("p", { class: "mark-sheet-none soft", role: "status" });
  const search = element("input", {
    class: "field",
    type: "search",
    "aria-label": say("marks.search"),
    placeholder: say("marks.search"),
    autocomplete: "off",
    oninput: () => sift(),
  });
  const done = element(
    "button",
    { class: "button button-primary", type: "button", onclick: () => sheet.close() },
    say("marks.done"),
  );
  const sheet = element(
    "dialog",
    { class: `${sheetLook} mark-sheet`, "aria-labelledby": heading.id },
    heading,
    items.length >= many && search,
    nothing,
    list,
    done,
  );
  // A tap beside the sheet lands on the dialog itself.
  sheet.addEventListener("click", ({ target }) => target === sheet && sheet.close());
  document.body.append(sheet);
  sift();
  sheet.showModal();
  return new Promise((resolve) => {
    sheet.addEventListener("close", () => {
      sheet.remove();
      resolve([...chosen]);
    });
  });

  /** @param {Item} item */
  function line({ id, text, aside, sign }) {
    const box = element("input", {
      type: "checkbox",
      checked: chosen.has(id),
      onchange: () => box.checked ? chosen.add(id) : chosen.delete(id),
    });
    const words = element(
      "span",
      { dir: "auto" },
      text,
      aside !== undefined && element("span", { class: "soft" }, ` ${aside}`),
    );
    return element("li", {}, element("label", { class: "mark-choice" }, box, sign, words));
  }

  function sift() {
    const wanted = search.value.trim().toLocaleLowerCase();
    let found = 0;
    [...list.children].forEach((child, i) => {
      const fits = items[i].text.toLocaleLowerCase().includes(wanted);
      child.toggleAttribute("hidden", !fits);
      if (fits) found += 1;
    });
    nothing.textContent = found ? "" : say(items.length ? "marks.noMatch" : "marks.none");
    nothing.hidden = found > 0;
  }
}
