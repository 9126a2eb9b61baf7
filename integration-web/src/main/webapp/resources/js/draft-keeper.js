/* Words being typed are kept on this device until the server has them: a lost connection, an ended session, a closed window or a
   refused comment cost nothing. Kept by person and version, under the name of the place they are for. */
const SENT = 'rt:sent';

export class DraftKeeper {
  constructor(person, version) {
    this.prefix = `rt:words:${person}:${version}:`;
  }

  keep(place, words) {
    this.#store(() => {
      if (words.body.trim()) localStorage.setItem(this.prefix + place, JSON.stringify(words));
      else localStorage.removeItem(this.prefix + place);
    });
  }

  kept(place) {
    return this.#store(() => JSON.parse(localStorage.getItem(this.prefix + place))) ?? null;
  }

  drop(place) {
    this.#store(() => localStorage.removeItem(this.prefix + place));
  }

  /* Names of the places with unsent words. */
  places() {
    const names = this.#store(() => Object.keys(localStorage)) ?? [];
    return names.filter((name) => name.startsWith(this.prefix)).map((name) => name.slice(this.prefix.length));
  }

  /* Called as the form leaves; the next page tells whether it arrived. */
  sending(place) {
    this.#store(() => sessionStorage.setItem(SENT, this.prefix + place));
  }

  /* On the page after: arrived words are forgotten here. Returns whether there were any. */
  settle(arrived) {
    return this.#store(() => {
      const sent = sessionStorage.getItem(SENT);
      sessionStorage.removeItem(SENT);
      if (sent && arrived) localStorage.removeItem(sent);
      return Boolean(sent && arrived);
    }) ?? false;
  }

  /* Browsers may forbid storage altogether; commenting works without it. */
  #store(act) {
    try {
      return act();
    } catch {
      return undefined;
    }
  }
}
