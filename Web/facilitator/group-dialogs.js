// @ts-check
import { element } from "../shared/page.js";
import { inOrder } from "./column-model.js";
import { openDialog } from "./confirm-dialog.js";
import { wordButton, write } from "./controls.js";

/** @typedef {import("../shared/records.js").GroupRecord} GroupRecord */
/** @typedef {import("./desk.js").Desk} Desk */

const longestTitle = 24;

/**
 * Asks what a group is called, and where there are larger groups, which one it belongs to.
 * @param {Desk} desk
 * @param {string} heading
 * @param {string} title
 * @param {GroupRecord[]} [all] to choose the larger group from
 * @returns {Promise<{title: string, within?: string} | undefined>} nothing when it was not said
 */
export function askForTitle(desk, heading, title, all) {
  const { say } = desk;
  const field = element("input", {
    class: "field",
    id: "group-title",
    type: "text",
    dir: "auto",
    autocomplete: "off",
    enterkeyhint: "done",
    maxlength: longestTitle,
    value: title,
  });
  const outers = new Set((all ?? []).flatMap(({ within }) => within ?? []));
  const within = element(
    "select",
    { class: "field", id: "group-within" },
    ...(all ?? []).filter(({ id }) => outers.has(id))
      .map((group) => element("option", { value: group.id }, desk.text(group.title))),
  );
  const problem = element("p", { class: "problem", role: "alert" });
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element(
      "form",
      { class: "group-form", onsubmit: (event) => submit(event) },
      element("h2", { id: "dialog-title" }, heading),
      element("label", { for: "group-title" }, say("groups.name")),
      field,
      ...(outers.size > 0
        ? [element("label", { for: "group-within" }, say("groups.within")), within]
        : []),
      problem,
      element(
        "div",
        { class: "dialog-acts" },
        wordButton(undefined, say("note.cancel"), () => dialog.close()),
        element("button", { type: "submit", class: "button button-primary" }, say("groups.save")),
      ),
    ),
  );
  return new Promise((resolve) => {
    openDialog(dialog, () => {
      const said = field.value.trim();
      const isSaid = dialog.returnValue === "yes" && said !== "";
      resolve(isSaid ? { title: said, within: within.value || undefined } : undefined);
    });
    field.select();
  });

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    if (field.value.trim() === "") write(problem, say("groups.noName"));
    else dialog.close("yes");
  }
}

/**
 * Asks over which groups those without one are spread. Where somebody is in already is chosen.
 * @param {Desk} desk
 * @param {string} set
 */
export function placeRest(desk, set) {
  const { say, meeting } = desk;
  const groups = inOrder(meeting.store.all("group"))
    .filter((group) => group.set === set && group.isOpen);
  const boxes = groups.map(({ id, members = 0 }) =>
    element("input", { type: "checkbox", id: `place-${id}`, value: id, checked: members > 0 })
  );
  const problem = element("p", { class: "problem", role: "alert" });
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, say("groups.placeRest")),
    element("p", {}, say("groups.placeHelp")),
    element(
      "fieldset",
      { class: "vote-columns" },
      element("legend", {}, say("groups.among")),
      ...groups.map(({ id, letter, title, members = 0 }, i) =>
        element(
          "p",
          { class: "vote-choice" },
          boxes[i],
          element(
            "label",
            { for: `place-${id}` },
            say("groups.with", { letter, group: desk.text(title), count: members }),
          ),
        )
      ),
    ),
    problem,
    element(
      "div",
      { class: "dialog-acts" },
      wordButton(undefined, say("note.cancel"), () => dialog.close()),
      wordButton("check", say("groups.place"), place, { class: "button button-primary" }),
    ),
  );
  openDialog(dialog);

  function place() {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    if (chosen.length === 0) return write(problem, say("groups.noneChosen"));
    if (desk.ask({ type: "placeRest", set, groups: chosen })) dialog.close();
  }
}
