/* What stands beside the words being typed: a line that says where they are kept, and, if other words stand at their place that the person has
   not seen, both with what differs. Neither is chosen for the person. */
import { nameOf } from './draft-keeper.js';
import { wordChanges } from './word-changes.js';

const PAUSE = 200;
const whole = ({ body, replacement }) => [replacement, body].filter(Boolean).join('\n\n');

export class Beside {
  #form;
  #keeper;
  #composer;
  #line;
  #told;
  #panel;
  #other = null;
  #mine = null;
  #state = '';
  #pause;

  /* composer: typed() gives the words in the form, take(words) puts others in, changed() is told when the form grows. */
  constructor(form, keeper, composer) {
    this.#form = form;
    this.#keeper = keeper;
    this.#composer = composer;
    this.#line = form.querySelector('.kept');
    this.#told = form.querySelector('.kept-told');
    this.#panel = form.querySelector('.merge');
    keeper.tell = (place, state, answer) => this.#hear(place, state, answer);
    this.#panel.querySelector('[data-mine]').addEventListener('click', () => this.#choose(this.#mine));
    this.#panel.querySelector('[data-other]').addEventListener('click', () => this.#choose(this.#other));
    form.addEventListener('input', () => {
      clearTimeout(this.#pause);
      if (this.#other) this.#pause = setTimeout(() => { this.#mine = composer.typed(); this.#draw(); }, PAUSE);
    });
  }

  /* The form opens for a place. */
  open(place) {
    this.#other = null;
    this.#panel.hidden = true;
    this.#say('begin');
    const other = this.#keeper.other(place);
    if (other) this.#offer(other.now, other.title);
  }

  /* The server sent the form back, perhaps with other words for a comment that changed meanwhile. */
  reopen() {
    const said = this.#panel.querySelector('.other');
    this.#say('begin');
    if (this.#panel.hidden) return;
    const { wording, strikes } = said.dataset;
    this.#offer({ body: said.textContent, replacement: strikes ? wording ?? '' : null });
  }

  #hear(place, state, answer) {
    if (this.#form.hidden || nameOf(place) !== nameOf(this.#form.elements.about.value)) return;
    this.#say(state, answer);
    if (state === 'elsewhere') this.#offer(answer.now, answer.title);
  }

  /* The time is for the eye; the ear is told when something has changed. */
  #say(state, answer) {
    const text = this.#line.dataset[state].replace('{0}', answer?.time ?? '');
    this.#line.textContent = text;
    this.#line.classList.toggle('warn', !['begin', 'saved'].includes(state));
    if (state !== this.#state && state !== 'begin') this.#told.textContent = text;
    this.#state = state;
  }

  #offer(other, title = null) {
    this.#other = other;
    this.#mine = this.#composer.typed();
    if (title) this.#panel.querySelector('.merge-title').textContent = title;
    this.#panel.querySelector('.other').textContent = whole(other);
    this.#panel.querySelector('.actions').hidden = false;
    this.#panel.hidden = false;
    this.#draw();
  }

  #draw() {
    const changes = wordChanges(whole(this.#other), whole(this.#mine));
    this.#panel.querySelector('.changes').replaceChildren(...changes.map(({ kind, text }) => {
      if (kind === 'same') return document.createTextNode(text);
      const element = document.createElement(kind === 'deleted' ? 'del' : 'ins');
      element.append(Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: `${this.#panel.dataset[kind]} ` }), text);
      return element;
    }));
    this.#composer.changed();
  }

  /* Both stay on the page, so that one can change one's mind until the form is sent. */
  #choose(words) {
    this.#keeper.agree(this.#form.elements.about.value);
    this.#composer.take({ ...words });
    this.#form.elements.body.focus();
  }
}
