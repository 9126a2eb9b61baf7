/* Words being typed are kept on this device until they have become a comment: a lost connection, an ended session, a closed window or a
   refused comment cost nothing. Kept by person and version, under the name of the place they are for; autosave.js keeps them on the server,
   too. */
const SENT = 'rt:sent';

/* Other words for a comment belong to it, however often it has changed since. */
export const nameOf = (place) => place.replace(/^(edit:\d+):\d+$/, '$1');

/* A proposed wording counts as words. */
export const nothing = (words) => !words.body.trim() && typeof words.replacement !== 'string';

export class DraftKeeper {
  constructor(person, version) {
    this.prefix = `rt:words:${person}:${version}:`;
  }

  keep(place, words) {
    this.#store(() => {
      if (nothing(words)) localStorage.removeItem(this.prefix + nameOf(place));
      else localStorage.setItem(this.prefix + nameOf(place), JSON.stringify({ ...words, place }));
    });
  }

  kept(place) {
    return this.#store(() => JSON.parse(localStorage.getItem(this.prefix + nameOf(place)))) ?? null;
  }

  drop(place) {
    this.#store(() => localStorage.removeItem(this.prefix + nameOf(place)));
  }

  /* Names of the places with unsent words. */
  places() {
    const names = this.#store(() => Object.keys(localStorage)) ?? [];
    return names.filter((name) => name.startsWith(this.prefix)).map((name) => name.slice(this.prefix.length));
  }

  /* Called as the form leaves; the page after it tells whether it arrived. */
  sending(place, submission) {
    this.#store(() => sessionStorage.setItem(SENT, JSON.stringify({ name: this.prefix + nameOf(place), submission })));
  }

  /* On the page after: words are forgotten here only if the server names their submission. Whatever else is shown after a lost
     connection, a sign-in or a step back says nothing about them. Returns whether they have arrived. */
  settle(submission) {
    return this.#store(() => {
      const sent = JSON.parse(sessionStorage.getItem(SENT));
      sessionStorage.removeItem(SENT);
      const arrived = Boolean(sent && submission && sent.submission === submission);
      if (arrived) localStorage.removeItem(sent.name);
      return arrived;
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
