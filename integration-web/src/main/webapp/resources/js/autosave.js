/* What is being typed goes to the server as well: after a pause, at the latest every ten seconds, and when the page is left. Until the
   server has it, the copy on this device (draft-keeper.js) counts; without a connection it is sent when there is one again. Everything the
   person has typed elsewhere on this version is found here, too. If both differ, neither overwrites the other: the person is asked. */
import { nameOf, nothing } from './draft-keeper.js';

const PAUSE = 1500;
const LONGEST = 10000;
const RETRY = 15000;
const PATIENCE = 10000;
const MOST_AT_LEAVING = 60000; // bytes; browsers take 64 KiB
const WINDOW = Math.random().toString(36).slice(2);

export class Autosave {
  #local;
  #address;
  #there = new Map();
  #base = new Map();
  #dirty = new Map();
  #stuck = new Map();
  #mine = new Set();
  #resumed = new Set();
  #running = Promise.resolve();
  #requests = 0;
  #timer = 0;
  #since = 0;
  #leaving = false;

  /* Called with a place, what has become of its words (saved, device, offline, ended, foreign, gone, elsewhere), and the server's answer. */
  tell = () => {};

  constructor(local, address) {
    this.#local = local;
    this.#address = address;
    window.addEventListener('online', () => this.#save());
    document.addEventListener('visibilitychange', () => { if (document.hidden && this.#dirty.size) this.#save(); });
    window.addEventListener('pagehide', () => this.#farewell());
    window.addEventListener('pageshow', () => { this.#leaving = false; });
  }

  /* Fetches what the server keeps and puts it beside what this device keeps. */
  async load() {
    const answer = await this.#ask('GET', '').catch(() => null);
    if (!answer?.ok) return;
    for (const words of await answer.json()) {
      this.#there.set(nameOf(words.place), words);
      this.begin(words.place, words.revision);
    }
    this.#local.places().forEach((name) => this.#compare(name, this.#local.kept(name), this.#there.get(name)));
    if (this.#dirty.size) this.#save();
  }

  /* Words stored on the server descend from each other; whoever sent or discarded them elsewhere has done so for this device, too. */
  #compare(name, here, there) {
    if (this.#dirty.has(name)) return;
    if (here.stored && here.submission !== there?.submission) {
      this.#local.drop(name);
    } else if (there?.submission === here.submission) {
      this.#base.set(name, there.revision);
    } else {
      this.#base.set(name, here.revision ?? 0);
      this.#dirty.set(name, here);
    }
  }

  /* The words at a place go on from this revision, whatever the server is found to have. */
  begin(place, revision) {
    if (!this.#base.has(nameOf(place))) this.#base.set(nameOf(place), revision);
  }

  /* What is kept goes to the server after a pause. */
  keep(place, words) {
    const name = nameOf(place);
    this.#leaving = false;
    this.begin(place, 0);
    const entry = { ...words, place, revision: this.revision(place), stored: false, window: WINDOW };
    this.#write(place, entry);
    if (nothing(words) && !this.revision(place)) this.#dirty.delete(name);
    else this.#dirty.set(name, entry);
    this.#schedule(PAUSE);
  }

  /* Two windows share this device's copy: words that another one could not store yet are not written over. */
  #write(place, entry) {
    const held = this.#local.kept(place);
    const foreign = held && !held.stored && held.window !== WINDOW && !this.#resumed.has(held.submission);
    if (!foreign) this.#local.keep(place, entry);
  }

  kept(place) {
    const here = this.#local.kept(place);
    if (here) this.#resumed.add(here.submission);
    return here ?? this.#there.get(nameOf(place)) ?? null;
  }

  drop(place) {
    const name = nameOf(place);
    const stood = this.#there.delete(name);
    this.#local.drop(place);
    this.#dirty.delete(name);
    this.#stuck.delete(name);
    this.#base.delete(name);
    this.#running = this.#running.then(() => this.#discard(name, place, stood));
  }

  /* What was on its way to the server when the words were dropped goes again, too. */
  async #discard(name, place, stood) {
    const arrived = this.#there.has(name) && !this.#dirty.has(name);
    if (arrived) {
      this.#there.delete(name);
      this.#base.delete(name);
    }
    if (stood || arrived) await this.#ask('DELETE', place).catch(() => null);
  }

  places() {
    const here = this.#local.places();
    const names = [...here, ...[...this.#there.keys()].filter((name) => !here.includes(name))];
    return names.map((name) => this.kept(name).place ?? name);
  }

  /* The revision of the server's copy that the words here go on from, 0 for none. */
  revision(place) {
    return this.#base.get(nameOf(place)) ?? 0;
  }

  /* The other words at a place, if there are any that this window has not seen. */
  other(place) {
    return this.#stuck.get(nameOf(place));
  }

  /* The person has seen the other words: what is kept from now on replaces them. */
  agree(place) {
    const other = this.other(place);
    if (other) this.#base.set(nameOf(place), other.now.revision);
    this.#stuck.delete(nameOf(place));
  }

  /* Whether a request is under way that could arrive after the form. */
  get busy() { return this.#requests > 0 && !this.#leaving; }

  /* Resolves when there is none any more, or it takes too long. */
  async quiet() {
    clearTimeout(this.#timer);
    await Promise.race([this.#running, new Promise((done) => { setTimeout(done, 2000); })]);
    this.#leaving = true;
  }

  sending(place, submission) {
    this.#leaving = true;
    clearTimeout(this.#timer);
    this.#local.sending(place, submission);
  }

  settle(submission) {
    return this.#local.settle(submission);
  }

  #schedule(pause) {
    const now = Date.now();
    this.#since ||= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), Math.max(0, Math.min(pause, this.#since + Math.max(LONGEST, pause) - now)));
  }

  /* One request at a time: each knows the revision that the one before it has made. */
  #save() {
    clearTimeout(this.#timer);
    this.#since = 0;
    this.#running = this.#running.then(async () => {
      for (const name of [...this.#dirty.keys()]) await this.#put(name);
    });
  }

  async #put(name, again = false) {
    const words = this.#dirty.get(name);
    if (!words || this.#stuck.has(name) || this.#leaving) return;
    this.#mine.add(words.submission);
    let answer;
    try {
      answer = await this.#ask('PUT', words.place, JSON.stringify({ ...words, revision: this.revision(name) }));
    } catch {
      this.tell(words.place, 'offline');
      this.#schedule(RETRY);
      return;
    }
    const said = answer.status === 204 ? null : await answer.json().catch(() => null);
    if (answer.ok) this.#stored(name, words, said);
    else await this.#refused(name, words, answer.status, said, again);
  }

  #stored(name, words, answer) {
    if (answer) this.#there.set(name, answer);
    else this.#there.delete(name);
    this.#base.set(name, answer?.revision ?? 0);
    const now = this.#dirty.get(name);
    if (now === words) {
      this.#dirty.delete(name);
      if (answer) this.#write(words.place, { ...words, revision: answer.revision, stored: true });
    }
    if (answer) this.tell(words.place, 'saved', answer);
  }

  async #refused(name, words, status, answer, again) {
    if (status === 409 && this.#mine.has(answer?.now?.submission)) {
      this.#base.set(name, answer.now.revision);
      await this.#put(name);
    } else if (status === 409 && answer?.now) {
      this.#stuck.set(name, answer);
      this.tell(words.place, 'elsewhere', answer);
    } else if (status === 410 && !again) {
      this.#there.delete(name);
      this.#base.set(name, 0);
      await this.#put(name, true);
      this.tell(words.place, 'gone', answer);
    } else if (status === 401) {
      this.tell(words.place, 'ended', answer);
    } else if (status >= 500) {
      this.tell(words.place, 'offline', answer);
      this.#schedule(RETRY);
    } else {
      this.#dirty.delete(name);
      if (status !== 410) this.tell(words.place, status === 404 || status === 403 ? 'foreign' : 'device', answer);
    }
  }

  /* The page goes and does not hear the answer any more; what is longer than browsers send then stays on this device and
     goes to the server when the draft is opened again. */
  #farewell() {
    if (this.#leaving) return;
    for (const [name, words] of this.#dirty) {
      const body = JSON.stringify({ ...words, revision: this.revision(name) });
      if (!this.#stuck.has(name) && new TextEncoder().encode(body).length < MOST_AT_LEAVING) {
        this.#ask('PUT', words.place, body, { keepalive: true, signal: undefined }).catch(() => null);
      }
    }
  }

  async #ask(method, place, body, more = {}) {
    const headers = { 'Accept-Language': document.documentElement.lang };
    if (body) headers['Content-Type'] = 'application/json';
    this.#requests += method === 'GET' ? 0 : 1;
    try {
      return await fetch(`${this.#address}${place && `/${place}`}`, { method, headers, body, signal: AbortSignal.timeout(PATIENCE), ...more });
    } finally {
      this.#requests -= method === 'GET' ? 0 : 1;
    }
  }
}
