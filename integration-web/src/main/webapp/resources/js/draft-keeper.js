/* Words being typed are kept on this device until the server has them: a lost connection, an ended session, a closed window or a
   refused comment cost nothing. Kept by person and version, under the name of the place they are for. */
const SENT = 'rt:sent';

export class DraftKeeper {
  constructor(person, version) {
    this.prefix = `rt:words:${person}:${version}:`;
  }

  keep(place, words) {
    this.#store(() => {
      if (words.body.trim() || typeof words.replacement === 'string') localStorage.setItem(this.prefix + place, JSON.stringify(words));
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

  /* Called as the form leaves; the page after it tells whether it arrived. */
  sending(place, submission) {
    this.#store(() => sessionStorage.setItem(SENT, JSON.stringify({ name: this.prefix + place, submission })));
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
