/* The part of the composer in which a proposal says its new wording: filled with the words it is about, with a preview of what changes. Style
   shows it while the kind is a proposal. */
import { wordChanges } from './word-changes.js';

const PAUSE = 120;
const bare = (text) => text.replace(/\s+/g, ' ').trim();
const hidden = (text) => Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: `${text} ` });

export class Rewording {
  #box;
  #field;
  #strike;
  #original = null;
  #pause;

  constructor(form) {
    this.#box = form.querySelector('.rewording');
    this.#field = form.elements.replacement;
    this.#strike = form.elements.strike;
    this.#box.addEventListener('input', () => { clearTimeout(this.#pause); this.#pause = setTimeout(() => this.#show(), PAUSE); });
  }

  /* The words to be replaced, null where nothing can be; what somebody typed already stays. */
  about(original) {
    const untouched = !this.#field.value || this.#field.value === this.#original;
    this.#original = original;
    this.#box.hidden = original === null;
    this.#box.removeAttribute('data-wanted');
    if (original === null || untouched) this.#field.value = original ?? '';
    if (original === null) this.#strike.checked = false;
    this.#show();
  }

  /* Puts a wording in: the empty one strikes the words out, none leaves them as they are. */
  fill(wording) {
    this.#field.value = wording || (this.#original ?? '');
    this.#strike.checked = wording === '';
    this.#show();
  }

  /* What shall stand there: empty to strike the words out, null while nothing else than the words as they are is typed. */
  get wording() {
    if (this.#original === null) return null;
    if (this.#strike.checked) return '';
    const typed = bare(this.#field.value);
    return typed === '' || typed === bare(this.#original) ? null : this.#field.value;
  }

  owns(element) { return element === this.#field || element === this.#strike; }

  #show() {
    const preview = this.#box.querySelector('.preview');
    this.#field.readOnly = this.#strike.checked;
    preview.hidden = this.wording === null;
    if (preview.hidden) return;
    const changes = wordChanges(this.#original, this.wording.trim());
    preview.querySelector('.changes').replaceChildren(...changes.map(({ kind, text }) => {
      if (kind === 'same') return document.createTextNode(text);
      const element = document.createElement(kind === 'deleted' ? 'del' : 'ins');
      element.append(hidden(preview.dataset[kind]), text);
      return element;
    }));
  }
}
