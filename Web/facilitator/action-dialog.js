// @ts-check
import { excerpt } from "../shared/marks.js";
import { element } from "../shared/page.js";
import { whatOf } from "../shared/plan.js";
import { openDialog } from "./confirm-dialog.js";
import { iconButton, wordButton, write } from "./controls.js";
import { lookOf } from "./found-words.js";
import { inOrder } from "./column-model.js";

/** @typedef {import("../shared/plan-records.js").ActionRecord} ActionRecord */
/** @typedef {import("./desk.js").Desk} Desk */

/** The texts of an action and how long they may be; the server's own table is `Limits.swift`. */
const lines = /** @type {const} */ ([
  { name: "what", most: 280 },
  { name: "responsible", most: 80 },
  { name: "support", most: 140 },
  { name: "due", most: 40 },
  { name: "followUp", most: 140 },
]);

/** @typedef {Partial<Record<typeof lines[number]["name"], string>>} Texts */
/** @typedef {{texts: Texts, notes: string[]}} Written */

/**
 * Only the texts, without what is empty.
 * @param {Texts} action
 * @returns {Texts}
 */
export function textsOf(action) {
  return Object.fromEntries(
    lines.flatMap(({ name }) => action[name]?.trim() ? [[name, action[name]?.trim()]] : []),
  );
}

/**
 * Asks for the texts of an action, beside the notes it is built on.
 * @param {Desk} desk
 * @param {object} about
 * @param {Written} about.written what stands in the fields
 * @param {ActionRecord | undefined} about.read the row as it stands; none for a new one
 * @param {string} [about.problem] why it was not saved before
 * @param {(written: Written) => boolean} save whether it is on its way
 */
export function editAction(desk, { written, read, problem }, save) {
  const { say } = desk;
  let { notes } = written;
  const fields = new Map(lines.map(({ name, most }) => [name, field(name, most)]));
  const found = element("p", { class: "soft", role: "status" });
  const wrong = element("p", { class: "problem", role: "alert" }, problem ?? "");
  const built = element("ul", { class: "action-notes" });
  const date = element("input", {
    class: "field action-date",
    type: "date",
    "aria-label": say("plan.date"),
    onchange: () => {
      const due = fields.get("due");
      if (due && date.value) due.value = date.value;
    },
  });
  const dialog = element(
    "dialog",
    { class: "dialog action-dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say(read ? "plan.change" : "plan.new")),
    wrong,
    ...standing(),
    element("div", { class: "action-built" }, element("p", {}, say("plan.builtOn")), built),
    ...lines.map(({ name }) => labelled(name)),
    found,
    element(
      "datalist",
      { id: "action-groups" },
      ...inOrder(desk.meeting.store.all("group").filter(({ into }) => !into)).map(({ title }) =>
        element("option", { value: desk.text(title) })
      ),
    ),
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close()),
      wordButton("check", say("plan.save"), keep, { class: "button button-primary" }),
    ),
  );
  dialog.addEventListener("input", look);
  drawNotes();
  look();
  openDialog(dialog);
  fields.get(notes.length > 0 && !written.texts.what ? "responsible" : "what")?.focus();

  /**
   * @param {keyof Texts} name
   * @param {number} most
   */
  function field(name, most) {
    const made = element(name === "what" ? "textarea" : "input", {
      class: "field",
      id: `action-${name}`,
      maxlength: most,
      dir: "auto",
      autocomplete: "off",
      ...(name === "what" ? { rows: 2 } : {}),
      ...(name === "responsible" ? { list: "action-groups" } : {}),
      onkeydown: (/** @type {Event} */ event) => {
        const { key, ctrlKey, metaKey } = /** @type {KeyboardEvent} */ (event);
        if (key === "Enter" && (ctrlKey || metaKey)) keep();
      },
    });
    made.value = made.defaultValue = written.texts[name] ?? "";
    return made;
  }

  /** @param {keyof Texts} name */
  function labelled(name) {
    const help = name === "what" && notes.length > 0
      ? say("plan.whatHelp")
      : name === "due"
      ? say("plan.dueHelp")
      : "";
    const control = fields.get(name);
    if (help) control?.setAttribute("aria-describedby", `action-${name}-help`);
    return element(
      "div",
      { class: "action-field" },
      element("label", { for: `action-${name}` }, say(`plan.${name}`)),
      help ? element("p", { class: "soft", id: `action-${name}-help` }, help) : undefined,
      name === "due" ? element("div", { class: "action-due" }, control, date) : control,
    );
  }

  /** What the row says by now, where somebody else was faster. */
  function standing() {
    if (!problem || !read) return [];
    const said = [...whatOf(read), ...Object.values(textsOf({ ...read, what: "" }))];
    return [
      element("p", { class: "soft" }, say("plan.theirs")),
      element("p", { class: "dialog-quote card", dir: "auto" }, said.join(" · ")),
    ];
  }

  function drawNotes() {
    built.replaceChildren(...notes.map((id) => {
      const text = excerpt(desk.meeting.note(id)?.text ?? "");
      const off = iconButton("close", say("plan.takeOff", { text }), () => {
        notes = notes.filter((other) => other !== id);
        drawNotes();
        fields.get("what")?.focus();
      });
      return element("li", {}, element("span", { dir: "auto" }, text), off);
    }));
    /** @type {HTMLElement} */ (built.parentElement).hidden = notes.length === 0;
  }

  function texts() {
    return textsOf(Object.fromEntries([...fields].map(([name, { value }]) => [name, value])));
  }

  function look() {
    write(found, lookOf(Object.values(texts()).join("\n"), desk) || "");
  }

  function keep() {
    if (!texts().what && notes.length === 0) {
      write(wrong, say("plan.nothing"));
      return fields.get("what")?.focus();
    }
    if (save({ texts: texts(), notes })) dialog.close();
  }
}
