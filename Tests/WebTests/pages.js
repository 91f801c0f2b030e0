// @ts-check

/** What the pages of `Web/` consist of, read from their text. */

export const web = new URL("../../Web/", import.meta.url);

/** @param {string} path  in `Web/` */
export const textOf = (path) => Deno.readTextFileSync(new URL(path, web));

/**
 * The modules a module reaches by static imports, itself first.
 * @param {string} path  in `Web/`
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
export function modulesFrom(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, target] of textOf(path).matchAll(/^(?:import|\}) .*?from "(\.[^"]+)";$/gm)) {
    modulesFrom(new URL(target, new URL(path, web)).href.slice(web.href.length), found);
  }
  return found;
}

/**
 * @param {string} page
 * @param {RegExp} link  with the path in `Web/` as its only group
 */
export const linksOf = (page, link) => [...textOf(page).matchAll(link)].map(([, path]) => path);

/**
 * The files of a folder of `Web/`.
 * @param {string} folder
 * @param {string} ending
 */
export function filesIn(folder, ending) {
  const names = [...Deno.readDirSync(new URL(`${folder}/`, web))].map(({ name }) => name);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/**
 * What the server sends of a source: `LeanText` in BoardServer leaves out the same.
 * @param {string} path  in `Web/`
 */
export function served(path) {
  let isComment = false;
  return textOf(path).split("\n").map((line) => line.trimStart()).filter((line) => {
    const begins = line.startsWith("/*");
    // A cast stands before code on its own line.
    const isCast = begins && line.includes("*/") && !line.endsWith("*/");
    const isLeftOut = isComment || line.startsWith("//") || begins && !isCast;
    isComment = (isComment || begins && !isCast) && !line.endsWith("*/");
    return line && !isLeftOut;
  }).join("\n");
}
