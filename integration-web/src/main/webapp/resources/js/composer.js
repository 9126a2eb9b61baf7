/* The form for words on the reading page: opens beneath what it is about, keeps what is typed, and goes back where it came from. */
import { Beside } from './beside.js';
import { paragraph, rangesOf, textOf } from './passage.js';
import { Names } from './names.js';
import { Rewording } from './rewording.js';
import { offerSentences } from './sentence-picker.js';

const named = ({ first, start, last, end }) => `passage:${first}:${start}:${last}:${end}`;

export class Composer {
  #form;
  #keeper;
  #changed;
  #opener = null;
  #base = null;
  #rewording;
  #beside;

  constructor(form, keeper, changed) {
    this.#form = form;
    this.#keeper = keeper;
    this.#changed = changed;
    this.#rewording = new Rewording(form);
    new Names(form, this.body, () => this.#readers());
    this.#beside = new Beside(form, keeper, { typed: () => this.#words, take: (words) => { this.#fill(words); this.#say(); }, changed });
    this.body.addEventListener('input', () => this.#say());
    form.addEventListener('input', (event) => { if (this.#rewording.owns(event.target)) this.#say(); });
    form.addEventListener('change', (event) => {
      if (event.target.name === 'kind') this.#askFor();
      if (['kind', 'aside'].includes(event.target.name)) this.#say();
    });
    form.addEventListener('submit', (event) => this.#submit(event));
    window.addEventListener('pageshow', () => form.classList.remove('sent'));
    form.querySelector('[data-cancel]').addEventListener('click', (event) => { event.preventDefault(); this.close(); });
    form.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.close(); });
  }

  get body() { return this.#form.elements.body; }
  get place() { return this.#form.elements.about.value; }

  /* Opens for a place; opener gets the focus back. A passage comes with the words seen, an alternative with the wording it starts from. */
  open(place, { opener = null, seen = '', body = '', kind = null, wording = null } = {}) {
    this.#opener = opener;
    this.#base = place;
    this.#form.elements.submission.value = submission();
    this.#form.classList.remove('sent');
    this.body.value = body;
    if (this.#form.elements.aside) this.#form.elements.aside.checked = false;
    this.#set(place, seen);
    if (kind) this.#form.elements.kind.value = kind;
    this.#rewording.fill(wording);
    this.#resume(place);
    this.#beside.open(this.place);
    this.#askFor();
    this.#form.querySelector('.error')?.replaceChildren();
    this.body.removeAttribute('aria-invalid');
    this.#show();
    this.body.focus({ preventScroll: true });
    this.#form.scrollIntoView({ block: 'nearest' });
  }

  openPassage(passage, opener) {
    this.open(named(passage), { opener, seen: passage.seen });
  }

  /* The server sent the form back with what was typed, or opened it because the address says so: it opens where it was. */
  reopen() {
    this.#base = this.place;
    this.#set(this.place, this.#form.elements.seen.value);
    this.#keeper.begin(this.place, Number(this.#form.elements.revision.value));
    this.catchUp();
    this.#beside.reopen();
    this.#askFor();
    this.#show();
    this.#form.scrollIntoView({ block: 'center' });
    this.body.focus({ preventScroll: true });
  }

  /* Goes on with kept words, unless something stands in the form that was sent. */
  catchUp() {
    const untouched = !this.body.value && this.#rewording.wording === null;
    if (this.place && (untouched || this.#form.dataset.prefilled === 'true')) this.#resume(this.place);
    this.#form.dataset.prefilled = 'false';
  }

  close() {
    this.#form.hidden = true;
    CSS.highlights?.delete('chosen');
    this.#opener?.focus();
    this.#changed();
  }

  /* Goes on with words that were typed here and never arrived. Their submission may have, without its answer: sent again unchanged
     under the same name they are one comment. */
  #resume(place) {
    const kept = this.#keeper.kept(place);
    if (!kept) return;
    this.#set(kept.place ?? place, kept.seen ?? '');
    this.#fill(kept);
    if (kept.submission) this.#form.elements.submission.value = kept.submission;
  }

  #fill(words) {
    this.body.value = words.body;
    if (words.kind) this.#form.elements.kind.value = words.kind;
    if (this.#form.elements.aside) this.#form.elements.aside.checked = Boolean(words.aside);
    if (typeof words.replacement === 'string') this.#rewording.fill(words.replacement);
  }

  #set(place, seen) {
    const [level, id] = place.split(':');
    this.#form.elements.about.value = place;
    this.#form.elements.seen.value = seen;
    const title = this.#form.querySelector('.composer-title');
    const number = level === 'paragraph' ? ` ${paragraph(id)?.querySelector('.no')?.textContent ?? ''}` : '';
    title.textContent = title.dataset[level] + number;
    const quote = this.#form.querySelector('.quote');
    quote.textContent = seen;
    quote.hidden = !seen;
    this.#form.querySelector('.kinds').hidden = level === 'reply' || level === 'edit';
    this.#rewording.about(this.#original(level, id, seen));
    this.#aside(level, id);
    this.mark();
  }

  /* The words a proposal would replace: of a passage or paragraph, or those an edited proposal is about; null for anything else. */
  #original(level, id, seen) {
    if (level === 'passage') return seen;
    if (level === 'paragraph') return textOf(id);
    const edited = level === 'edit' && document.querySelector(`[data-say^="edit:${id}:"]`)?.dataset;
    if (!edited || edited.kind !== 'PROPOSAL' || !['PASSAGE', 'PARAGRAPH'].includes(edited.level)) return null;
    return edited.original || textOf(document.getElementById(`comment-${id}`).closest('.piece').querySelector('[data-paragraph]').dataset.paragraph);
  }

  /* A proposed wording needs no words besides; they are its reason then. */
  #askFor() {
    const label = this.#form.querySelector('label[for="body"]');
    const proposing = this.#form.elements.kind.value === 'PROPOSAL' && !this.#form.querySelector('.rewording').hidden;
    label.textContent = proposing ? label.dataset.reason : label.dataset.plain;
  }

  /* What decides who will read the words: the comment they answer or change, and whether they stay aside. */
  #readers() {
    const [level, id] = this.place.split(':');
    return { [level]: ['reply', 'edit'].includes(level) ? id : null, aside: Boolean(this.#form.elements.aside?.checked) };
  }

  /* A comment may wait as a note to oneself; a reply to what others released may stay among one's own. */
  #aside(level, id) {
    const aside = this.#form.querySelector('.aside');
    if (!aside) return;
    const inside = level === 'reply' && document.querySelector(`#comment-${id} > header .audience`);
    aside.hidden = level === 'edit' || Boolean(inside);
    const label = aside.querySelector('[data-aside]');
    label.textContent = level === 'reply' ? label.dataset.aside : label.dataset.personal;
    aside.querySelector('.hint').hidden = level === 'reply';
  }

  /* Shows what the words are about; again, when the text around it was exchanged. */
  mark() {
    CSS.highlights?.delete('chosen');
    const [level, first, start, last, end] = this.place.split(':');
    if (level === 'passage' && CSS.highlights && paragraph(first) && paragraph(last)) {
      CSS.highlights.set('chosen', new Highlight(...rangesOf({ first, start: Number(start), last, end: Number(end) })));
    }
  }

  #show() {
    const [level, first, , last] = this.place.split(':');
    const picker = this.#form.querySelector('.picker');
    picker.hidden = true;
    picker.open = false;
    const anchor = this.#anchor(level, level === 'passage' ? last : first);
    if (level === 'paragraph') picker.hidden = !this.#offer(picker, first);
    this.#form.hidden = false;
    if (anchor && anchor.nextElementSibling !== this.#form) anchor.after(this.#form);
    this.#changed();
  }

  #anchor(level, id) {
    if (level === 'draft') return document.querySelector('.frist');
    if (level === 'reply' || level === 'edit') return document.getElementById(`comment-${id}`)?.lastElementChild;
    return paragraph(id);
  }

  #offer(picker, id) {
    const language = document.documentElement.lang;
    const many = offerSentences(picker.querySelector('.sentences'), id, language, (passage) => {
      const before = this.place;
      this.#set(passage ? named(passage) : this.#base, passage?.seen ?? '');
      this.#keeper.drop(before);
      this.#say();
    });
    return many > 1 && !paragraph(id)?.querySelector('table');
  }

  /* Other words are another comment. */
  #say() {
    this.#form.elements.submission.value = submission();
    this.#keep();
  }

  get #words() {
    const { kind, seen, aside, submission: name } = this.#form.elements;
    const words = { body: this.body.value, kind: kind.value, seen: seen.value, aside: Boolean(aside?.checked) };
    const replacement = kind.value === 'PROPOSAL' ? this.#rewording.wording : null;
    return { ...words, replacement, submission: name.value };
  }

  #keep() { this.#keeper.keep(this.place, this.#words); }

  /* A second click sends nothing. What is being kept right now is waited for, or it could arrive after the comment made of it. */
  #submit(event) {
    const again = this.#form.classList.contains('sent');
    this.#form.classList.add('sent');
    if (again || this.#keeper.busy) event.preventDefault();
    if (again) return;
    if (this.#keeper.busy) {
      this.#keeper.quiet().then(() => { this.#form.classList.remove('sent'); this.#form.requestSubmit(event.submitter); });
      return;
    }
    this.#keep();
    this.#form.elements.revision.value = this.#keeper.revision(this.place);
    this.#keeper.sending(this.place, this.#form.elements.submission.value);
  }
}

/* One name per wording, so that a form sent twice is one comment. randomUUID exists on secure addresses only. */
function submission() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
