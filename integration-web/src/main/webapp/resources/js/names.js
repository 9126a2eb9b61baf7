/* Completing a name behind an at sign: a list of people beneath the text area, moved through with the arrow keys while the cursor stays in the
   text. Only people whom these words can reach are offered; what is typed otherwise stays plain text. */
const PAUSE = 150;
const TYPED = /(?:^|[^\p{L}\p{N}@.])@((?:[\p{L}\p{M}'’-]+ ?){0,3})$/u;

export class Names {
  #field;
  #list;
  #status;
  #about;
  #pause;
  #asked = 0;
  #chosen = -1;

  /* about tells, when asked, what the words are for: { reply, edit, aside }. */
  constructor(form, field, about) {
    this.#field = field;
    this.#about = about;
    this.#list = form.querySelector('#names');
    this.#status = form.querySelector('#names-status');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('input', () => { clearTimeout(this.#pause); this.#pause = setTimeout(() => this.#look(), PAUSE); });
    field.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('blur', () => this.#close());
    // a press must not take the cursor out of the text before the name is in
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) this.#take(option);
    });
  }

  get #options() { return [...this.#list.children]; }
  get #typed() { return this.#field.value.slice(0, this.#field.selectionStart).match(TYPED)?.[1]; }

  async #look() {
    const typed = this.#typed;
    this.#asked += 1;
    if (typed === undefined) { this.#close(); return; }
    const question = this.#asked;
    const people = await this.#ask(typed);
    if (question === this.#asked && document.activeElement === this.#field) this.#offer(people);
  }

  async #ask(typed) {
    const address = new URL(this.#list.dataset.from, location.href);
    address.searchParams.set('q', typed);
    for (const [name, value] of Object.entries(this.#about())) if (value) address.searchParams.set(name, value);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      return answer.ok ? await answer.json() : [];
    } catch {
      return []; // without a connection names are typed by hand
    }
  }

  #offer(people) {
    if (!people.length) { this.#close(); return; }
    this.#list.replaceChildren(...people.map(({ name, group }, index) => {
      const option = Object.assign(document.createElement('li'), { id: `name-${index}`, role: 'option' });
      option.dataset.name = name;
      option.append(Object.assign(document.createElement('b'), { textContent: name }), ' ',
        Object.assign(document.createElement('span'), { className: 'muted', textContent: group || this.#list.dataset.office }));
      return option;
    }));
    this.#list.hidden = false;
    this.#choose(0);
    const { one, many } = this.#status.dataset;
    this.#status.textContent = people.length === 1 ? one : many.replace('#', people.length);
  }

  #choose(index) {
    const options = this.#options;
    this.#chosen = (index + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#chosen)));
    this.#field.setAttribute('aria-activedescendant', options[this.#chosen].id);
    options[this.#chosen].scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    if (this.#list.hidden || event.isComposing) return;
    const acts = {
      ArrowDown: () => this.#choose(this.#chosen + 1),
      ArrowUp: () => this.#choose(this.#chosen - 1),
      Enter: () => this.#take(this.#options[this.#chosen]),
      Tab: () => this.#take(this.#options[this.#chosen]),
      Escape: () => this.#close(),
    };
    if (!acts[event.key] || (event.key === 'Tab' && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    acts[event.key]();
  }

  #take(option) {
    const end = this.#field.selectionStart;
    const start = end - (this.#typed ?? '').length;
    this.#field.setRangeText(`${option.dataset.name} `, start, end, 'end');
    this.#close();
    clearTimeout(this.#pause);
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    clearTimeout(this.#pause);
  }

  #close() {
    this.#asked += 1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#field.removeAttribute('aria-activedescendant');
  }
}
