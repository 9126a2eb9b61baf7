/* What others say appears by itself. A stream tells which part has changed, without words; the part is fetched as any page is, with the rights
   of any page, and only what differs is exchanged. Typing, focus and place on the screen stay. Without the stream the page is as it was
   when it was opened. One stream a page that is looked at: browsers allow few connections to one server. */
import { hold, refold } from './margin.js';
import { morph } from './morph.js';
import { hidden, unfolded } from './rest.js';

const GATHER = 60; // several changes at once are one request
const SPREAD = 120; // a room full of readers does not ask in the same instant
const LATER = 3000; // figures of parts that are not on this page
const SILENCE = 60_000; // three signs of life missed
const RETRY = 15_000;
const ALL = 'all';

export class Live {
  #root;
  #text;
  #changed;
  #bookmark;
  #source = null;
  #silence = null;
  #retry = null;
  #parts = new Set();
  #timer = null;
  #soonest = Infinity;
  #busy = false;

  /* changed: called after an exchange. */
  constructor(root, text, changed) {
    this.#root = root;
    this.#text = text;
    this.#changed = changed;
    this.#bookmark = root.dataset.bookmark;
    document.addEventListener('visibilitychange', () => this.#follow());
    window.addEventListener('pagehide', () => this.#close());
    window.addEventListener('pageshow', () => this.#follow());
    window.addEventListener('online', () => this.#again());
    this.#follow();
  }

  #follow() {
    if (document.visibilityState === 'visible') this.#open();
    else this.#close();
  }

  #open() {
    if (this.#source || !this.#bookmark) return;
    const { version, voice, stream } = this.#root.dataset;
    const source = new EventSource(`${stream}?version=${version}&voice=${voice}&since=${this.#bookmark}`);
    this.#source = source;
    for (const event of ['part', 'all', 'beat', 'rest', 'voice']) {
      source.addEventListener(event, (message) => this.#hear(event, message));
    }
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) this.#later();
    });
    this.#root.dataset.live = 'connecting';
    this.#listen();
  }

  #close() {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    this.#root.dataset.live = 'off';
  }

  #again() {
    this.#close();
    this.#follow();
  }

  #later() {
    this.#close();
    this.#retry = setTimeout(() => this.#follow(), RETRY + Math.random() * RETRY);
  }

  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#again(), SILENCE);
  }

  #hear(event, message) {
    this.#bookmark = message.lastEventId || this.#bookmark;
    this.#root.dataset.live = 'on';
    this.#listen();
    if (event === 'rest') this.#close();
    if (event === 'voice') this.#strange();
    if (event === 'all') this.#ask(ALL);
    if (event === 'part') this.#ask(JSON.parse(message.data).part);
  }

  #ask(part) {
    const here = part === ALL || this.#isHere(part);
    this.#parts.add(here ? part : 'none');
    if (here && document.getElementById('opening')) this.#parts.add('draft'); // it counts what waits for release
    this.#soon(here ? GATHER + Math.random() * SPREAD : LATER + Math.random() * LATER);
  }

  #isHere(part) {
    if (part === 'draft') return Boolean(document.getElementById('opening'));
    return document.getElementById('opening') && part === 'homeless'
      || Boolean(document.getElementById(part === 'homeless' ? 'homeless-part' : `c-${part}`));
  }

  #soon(wait) {
    const at = performance.now() + wait;
    if (this.#busy || at >= this.#soonest) return;
    clearTimeout(this.#timer);
    this.#soonest = at;
    this.#timer = setTimeout(() => this.#fetch(), wait);
  }

  async #fetch() {
    const parts = [...this.#parts];
    this.#parts.clear();
    this.#soonest = Infinity;
    this.#busy = true;
    try {
      const answer = await fetch(this.#address(parts), { headers: { Accept: 'text/html' } });
      if (answer.redirected || answer.status === 403 || answer.status === 404) this.#close();
      else if (!answer.ok) throw new Error(answer.statusText);
      else this.#take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      parts.forEach((part) => this.#parts.add(part));
      setTimeout(() => this.#soon(0), LATER);
    } finally {
      this.#busy = false;
      if (this.#parts.size) this.#soon(LATER);
    }
  }

  #address(parts) {
    const address = new URL(location.href);
    address.hash = '';
    for (const own of ['say', 'comment', 'place', 'instead']) address.searchParams.delete(own);
    address.searchParams.set('version', this.#root.dataset.version);
    address.searchParams.set('unit', this.#root.dataset.unit);
    address.searchParams.set('part', parts.join(','));
    address.searchParams.set('more', unfolded(this.#root).join(','));
    return address;
  }

  #take(fresh) {
    if (fresh.getElementById('read')?.dataset.voice === this.#root.dataset.voice) this.#exchange(fresh);
    else this.#strange();
  }

  /* In another window somebody else has signed in, or speaks for another organisation now: nothing of theirs is put into this page. It is
     made anew, at once unless words are being typed on it; those are kept and offered again. */
  #strange() {
    this.#close();
    this.#bookmark = null;
    if (!document.querySelector('#say:not([hidden])')) {
      location.reload();
      return;
    }
    const line = document.getElementById('live');
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = line.dataset.voice;
    link.addEventListener('click', (event) => { event.preventDefault(); location.reload(); });
    line.replaceChildren(link);
  }

  #exchange(fresh) {
    const before = said(this.#text);
    const folded = new Set(hidden(this.#text));
    const selection = document.getSelection();
    const selected = selection.isCollapsed ? null : selection.getRangeAt(0);
    const still = standStill(this.#text);
    for (const part of fresh.querySelectorAll('[data-part]')) {
      const old = this.#root.querySelector(`[data-part="${CSS.escape(part.dataset.part)}"]`);
      if (old && selected && disturbs(selected, old, part)) this.#parts.add(ALL);
      else if (old) morph(old, part);
    }
    refold(this.#text);
    this.#changed();
    still();
    this.#tell(before, folded);
  }

  /* One quiet line says what is new; one's own words are none. */
  #tell(before, folded) {
    const line = document.getElementById('live');
    for (const id of hidden(this.#text)) {
      if (!folded.has(id) && !before.has(id)) say(line, this.#text.querySelector(`[data-rest~="${id}"]`), line.dataset.unshown, `#comment-${id}`);
    }
    for (const [id, words] of said(this.#text)) {
      const element = document.getElementById(`comment-${id}`);
      if (!before.has(id) && !folded.has(id) && !element.querySelector(':scope > footer [data-withdraw]')) say(line, element, line.dataset[element.matches('.reply') ? 'reply' : 'comment']);
      else if (before.has(id) && words && words !== before.get(id)) say(line, element, line.dataset.response);
    }
  }
}

/* Whoever is about to comment on words keeps them selected; other marks among them can wait. */
function disturbs(selected, old, fresh) {
  return [...old.querySelectorAll('.words')].some((words, i) => selected.intersectsNode(words)
    && words.innerHTML !== fresh.querySelectorAll('.words')[i]?.innerHTML);
}

/* Ids of what is on the page, each with the answer of the moderation as far as there is one. */
function said(text) {
  return new Map([...text.querySelectorAll('[data-comment]')].map((element) => [
    element.dataset.comment, element.querySelector(':scope > .response .reason')?.textContent ?? '']));
}

function say(line, element, sentence, href = `#${element.id}`) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = sentence
    .replace('{voice}', element.querySelector('b')?.textContent.replace(/:$/, '') ?? '')
    .replace('{place}', placeOf(line, element));
  line.replaceChildren(link);
  clearTimeout(line.timer);
  line.timer = setTimeout(() => line.replaceChildren(), SILENCE / 3);
}

function placeOf(line, element) {
  const about = element.closest('.piece')?.querySelector(':scope > [data-paragraph]');
  const number = about?.querySelector('.no')?.textContent;
  if (number) return line.dataset.paragraph.replace('{number}', number);
  return about ? line.dataset.chapter : line.dataset.draft;
}

/* Where one is typing, or else the first thing one can see, stands on the screen afterwards where it stood before. */
function standStill(text) {
  const focus = text.contains(document.activeElement) ? document.activeElement : null;
  const seen = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const anchor = focus && seen(focus) ? focus : [...text.querySelectorAll('.para, .chapter-head, .note')].find(seen);
  const group = (focus ?? anchor)?.closest('.notes') ?? [...text.querySelectorAll('.notes')].find(seen);
  if (group) hold(group);
  const before = anchor?.getBoundingClientRect().top;
  // The browser's own way to do this works sometimes, and then both would.
  document.documentElement.classList.add('exchanging');
  return () => {
    if (anchor?.isConnected) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
    requestAnimationFrame(() => document.documentElement.classList.remove('exchanging'));
  };
}
