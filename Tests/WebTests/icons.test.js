// @ts-check

import assert from "node:assert/strict";
import { paths } from "../../Web/shared/icons.js";

const web = new URL("../../Web/", import.meta.url);
const phone = [...Deno.readDirSync(new URL("phone", web))].map(({ name }) => `phone/${name}`);

Deno.test("the icons that come to a phone are all that its pages name", () => {
  const named = [...phone, "index.html"].flatMap((path) =>
    [
      ...Deno.readTextFileSync(new URL(path, web)).matchAll(
        /(?:data-icon=|\bicon\(|\bicon: )"(\w+)"/g,
      ),
    ].map(([, name]) => name)
  );
  assert.ok(named.length > 20);
  assert.deepEqual(named.filter((name) => !(name in paths)), []);
});
