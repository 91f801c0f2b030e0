// @ts-check

import assert from "node:assert/strict";
import { analysisPaths } from "../../Web/shared/analysis-icons.js";
import { paths } from "../../Web/shared/icons.js";
import { filesIn, linksOf } from "./pages.js";

const phone = ["phone", "phone/groups"].flatMap((folder) => filesIn(folder, ""));

Deno.test("the icons that come to a phone are all that its pages name", () => {
  const named = [...phone, "index.html"].flatMap((path) =>
    linksOf(path, /(?:data-icon=|\bicon\(|\bicon: )"(\w+)"/g)
  );
  assert.ok(named.length > 20);
  // What hangs together brings its own.
  const known = { ...paths, ...analysisPaths };
  assert.deepEqual(named.filter((name) => !(name in known)), []);
});
