// @ts-check

/** @typedef {import("../shared/marks.js").LinkRule} LinkRule */
/** @typedef {import("./frame.js").View} View */

/** @typedef {import("./mark-place.js").Tools} Tools */

/**
 * One line of a sheet. A theme stands for all its notes.
 * @typedef {{ids: string[], text: string, aside?: string, sign?: SVGSVGElement}} Item
 */

/** From here on a list is searched rather than read. */
const many = 8;
/** As many notes as one note may point at. */
const most = 20;

/**
 * Lets a person choose the notes that a note is about: themes first, then notes, as they stand.
 * @param {Tools} tools
 * @param {View} view
 * @param {LinkRule} rule
 * @param {string} title
 * @param {{note: string}[]} links  chosen so far
 * @returns {Promise<string[]>}
 */
export async function chooseNotes(tools, view, { to }, title, links) {
  const { store, say } = view;
  const column = store.get("column", to);
  const shared = store.all("note").flatMap((note) => {
    const place = note.placements.find((placement) => placement.column === column?.id);
    return place && note.text ? [{ id: note.id, text: note.text, rank: place.rank }] : [];
  });
  shared.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const known = new Set(shared.map(({ id }) => id));
  const own = store.all("ownNote").filter((note) => note.column === to && !known.has(note.id));
  const notes = [...shared, ...own];
  const there = new Set(notes.map(({ id }) => id));
  const themes = store.all("theme").flatMap((theme) => {
    const ids = theme.notes.filter((id) => there.has(id));
    const aside = say("marks.inTheme", { count: ids.length });
    return theme.title && ids.length ? [{ ids, text: theme.title, aside }] : [];
  });
  const items = [...themes, ...notes.map(({ id, text }) => ({ ids: [id], text }))];
  const chosen = await choose(tools, view, title, items, links.map(({ note }) => note));
  return chosen.slice(0, most);
}

/**
 * Lets a person choose whom a note is for.
 * @param {Tools} tools
 * @param {View} view
 * @param {string} set
 * @param {string} title
 * @param {string[]} groups  chosen so far
 * @returns {Promise<string[]>}
 */
export function chooseGroups(tools, view, set, title, groups) {
  const { groupBadge, inLanguage } = tools;
  const { store, language } = view;
  const known = store.all("group").filter((group) => group.set === set)
    .sort((a, b) => a.number - b.number);
  const items = known.map((group) => ({
    ids: [group.id],
    text: inLanguage(group.title, language),
    sign: groupBadge(group.letter),
  }));
  return choose(tools, view, title, items, groups);
}

/**
 * A sheet with lines to tick; whatever closes it, what is ticked is chosen.
 * @param {Tools} tools
 * @param {View} view
 * @param {string} title
 * @param {Item[]} items
 * @param {string[]} before
 * @returns {Promise<string[]>}
 */
function choose({ element }, { say }, title, items, before) {
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
    { class: "note-sheet mark-sheet", "aria-labelledby": heading.id },
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
  function line({ ids, text, aside, sign }) {
    const box = element("input", {
      type: "checkbox",
      onchange: () => {
        for (const id of ids) box.checked ? chosen.add(id) : chosen.delete(id);
        follow();
      },
    });
    const words = element(
      "span",
      { dir: "auto" },
      text,
      aside !== undefined && element("span", { class: "soft" }, ` ${aside}`),
    );
    return element("li", {}, element("label", { class: "mark-choice" }, box, sign, words));
  }

  /** A theme is ticked while all its notes are. */
  function follow() {
    list.querySelectorAll("input").forEach((box, i) => {
      box.checked = items[i].ids.every((id) => chosen.has(id));
    });
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
    follow();
  }
}
