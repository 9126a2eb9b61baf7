/* A place may have hundreds of comments: the first few come with the page, the others when somebody wants them, or when the page is about one
   of them. Without script the button is a link to a page with more of them. */
import { morph } from './morph.js';

/* How far the places of a page are unfolded, as the address says it. */
export function unfolded(root) {
  return [...root.querySelectorAll('[data-shown]')].map((group) => `${group.id.replace('notes-', '')}:${group.dataset.shown}`);
}

/* Ids of comments that belong to the page and are not on it. */
export function hidden(root) {
  return [...root.querySelectorAll('[data-rest]')].flatMap((link) => link.dataset.rest.split(' '));
}

export class Rest {
  #text;
  #changed;

  /* changed: called after comments have come. */
  constructor(text, changed) {
    this.#text = text;
    this.#changed = changed;
    text.addEventListener('click', (event) => this.#wish(event));
  }

  /* Has a comment put on the page, if it belongs there. */
  async bring(id) {
    const link = document.getElementById(`comment-${id}`) ? null : this.#text.querySelector(`[data-rest~="${id}"]`);
    if (!link) return;
    const { rest, shownNow } = link.dataset;
    await this.#load(link, `${this.#place(link)}:${Number(shownNow) + rest.split(' ').indexOf(id) + 1}`);
  }

  #wish(event) {
    const link = event.target.closest('[data-rest]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const first = link.dataset.rest.split(' ')[0];
    link.setAttribute('aria-busy', 'true');
    this.#load(link, new URL(link.href).searchParams.get('more')).then(() => this.#goTo(first));
  }

  /* Who works with the keyboard or listens goes on with the first new one. */
  #goTo(id) {
    const note = document.getElementById(`comment-${id}`);
    note?.setAttribute('tabindex', '-1');
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  }

  #place(link) {
    return link.id.replace('rest-', '');
  }

  async #load(link, wish) {
    const address = new URL(link.href);
    address.hash = '';
    address.searchParams.set('more', [...unfolded(document), wish].join(','));
    address.searchParams.set('part', link.dataset.home);
    try {
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      link.blur(); // what has the focus is not taken away
      this.#exchange(link.closest('[data-part]'), new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      location.assign(link.href);
    }
  }

  #exchange(old, fresh) {
    const part = fresh.querySelector(`[data-part="${CSS.escape(old.dataset.part)}"]`);
    if (part && fresh.getElementById('read').dataset.voice === document.getElementById('read').dataset.voice) morph(old, part);
    this.#changed();
  }
}
