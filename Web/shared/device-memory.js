// @ts-check

/** What this device keeps between visits; as long as the page lives where storage is forbidden. */
export class DeviceMemory {
  /** @type {Map<string, string>} */
  #page = new Map();
  #device;

  /** @param {() => Storage} device  reading `localStorage` may throw, so it is read each time */
  constructor(device = () => localStorage) {
    this.#device = device;
  }

  /** @param {string} key */
  get(key) {
    return this.#page.get(key) ?? this.#attempt((device) => device.getItem(key)) ?? undefined;
  }

  /**
   * @param {string} key
   * @param {string} value
   */
  set(key, value) {
    this.#page.delete(key);
    /** @param {Storage} device */
    const keep = (device) => (device.setItem(key, value), true);
    if (this.#attempt(keep)) return;
    // What stood there is out of date, and may have taken the room.
    this.#attempt((device) => device.removeItem(key));
    if (!this.#attempt(keep)) this.#page.set(key, value);
  }

  /** @param {string} key */
  delete(key) {
    this.#page.delete(key);
    this.#attempt((device) => device.removeItem(key));
  }

  /** @param {string} prefix */
  keys(prefix) {
    const kept = this.#attempt((device) => Object.keys(device)) ?? [];
    return [...this.#page.keys(), ...kept].filter((key) => key.startsWith(prefix));
  }

  /**
   * @template Result
   * @param {(device: Storage) => Result} act
   * @returns {Result | undefined}
   */
  #attempt(act) {
    try {
      return act(this.#device());
    } catch {
      // Private windows, full disks and strict settings throw here; the page's own memory stands in.
      return undefined;
    }
  }
}
