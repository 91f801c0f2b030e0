// @ts-check

import assert from "node:assert/strict";
import { Foreseen } from "../../Web/facilitator/foreseen.js";

/** @type {import("../../Web/shared/records.js").NoteRecord} */
const note = {
  type: "note",
  id: "n",
  revision: 1,
  text: "Före",
  state: "pending",
  placements: [{ column: "hinder", rank: 1 }],
};

Deno.test("what was asked shows at once, and the board's own record is left alone", () => {
  const foreseen = new Foreseen();
  foreseen.expect("c1", { notes: { n: { state: "approved" } } });
  assert.equal(foreseen.over([note])[0].state, "approved");
  assert.equal(note.state, "pending");
});

Deno.test("a refused command takes its change back and no other's", () => {
  const foreseen = new Foreseen();
  foreseen.expect("c1", { notes: { n: { state: "approved" } } });
  foreseen.expect("c2", { notes: { n: { text: "Efter" } } });
  foreseen.rejected("c1");
  assert.deepEqual(foreseen.over([note]), [{ ...note, text: "Efter" }]);
});

Deno.test("of two changes to the same thing the later shows", () => {
  const foreseen = new Foreseen();
  foreseen.expect("c1", { notes: { n: { state: "held" } } });
  foreseen.expect("c2", { notes: { n: { state: "hidden" } } });
  assert.equal(foreseen.over([note])[0].state, "hidden");
});

Deno.test("a change stays until the board has come as far as its answer said", () => {
  const foreseen = new Foreseen();
  foreseen.expect("c1", { notes: { n: { state: "approved" } } });
  foreseen.reached(7);
  assert.equal(foreseen.over([note])[0].state, "approved", "not answered yet");
  foreseen.accepted("c1", 8);
  foreseen.reached(7);
  assert.equal(foreseen.over([note])[0].state, "approved", "the change has not come yet");
  foreseen.reached(8);
  assert.deepEqual(foreseen.over([note]), [note]);
});

Deno.test("several notes and themes are foreseen by one command, and taken back with it", () => {
  const foreseen = new Foreseen();
  /** @type {import("../../Web/shared/records.js").ThemeRecord} */
  const theme = { type: "theme", id: "t", notes: ["n"], count: 1 };
  foreseen.expect("c1", {
    notes: { n: { state: "approved" }, gone: { state: "held" } },
    themes: (themes) => [...themes, theme],
  });
  assert.equal(foreseen.over([note])[0].state, "approved");
  assert.deepEqual(foreseen.overThemes([]), [theme]);
  foreseen.rejected("c1");
  assert.deepEqual(foreseen.over([note]), [note]);
  assert.deepEqual(foreseen.overThemes([]), []);
});
