// @ts-check

/** What the pages of `Web/` consist of, read from their text. */

export const web = new URL("../../Web/", import.meta.url);

/** @param {string} path  in `Web/` */
export const textOf = (path) => Deno.readTextFileSync(new URL(path, web));

/**
 * @param {string} page
 * @param {RegExp} link  with the path in `Web/` as its only group
 */
export const linksOf = (page, link) => [...textOf(page).matchAll(link)].map(([, path]) => path);

/**
 * The files of a folder of `Web/`, without those of folders in it.
 * @param {string} folder
 * @param {string} ending
 */
export function filesIn(folder, ending) {
  const found = [...Deno.readDirSync(new URL(`${folder}/`, web))].filter(({ isFile }) => isFile);
  return found.map(({ name }) => name).filter((name) => name.endsWith(ending)).map((name) =>
    `${folder}/${name}`
  );
}
