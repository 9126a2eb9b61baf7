/* Completing a question: a list beneath the search box, moved through with the arrow keys while the cursor stays in the box (the combobox
   of the ARIA Authoring Practices). Without script or connection it is an ordinary search box. */
const PAUSE = 120;
let boxes = 0;

class Completion {
  #box;
  #list;
  #status;
  #pause;
  #asked = 0;
  #chosen = -1;
  #typed = '';

  constructor(box) {
    this.#box = box;
    const id = `completions-${boxes += 1}`;
    this.#list = Object.assign(document.createElement('ul'), { id, className: 'suggestions', role: 'listbox', hidden: true });
    this.#list.setAttribute('aria-label', box.getAttribute('aria-label'));
    this.#status = Object.assign(document.createElement('span'), { className: 'visually-hidden', role: 'status' });
    box.after(this.#list, this.#status);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', id], ['autocomplete', 'off']]) box.setAttribute(name, value);
    box.addEventListener('input', () => { clearTimeout(this.#pause); this.#pause = setTimeout(() => this.#look(), PAUSE); });
    box.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('blur', () => this.#close());
    // a press must not take the focus from the box before the words are in
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) { this.#box.value = option.textContent; this.#close(); this.#box.form.requestSubmit(); }
    });
  }

  async #look() {
    this.#typed = this.#box.value;
    this.#asked += 1;
    const question = this.#asked;
    const words = this.#typed.trim().length < 2 ? [] : await this.#ask(this.#typed);
    if (question === this.#asked && document.activeElement === this.#box) this.#offer(words);
  }

  async #ask(typed) {
    const address = new URL(this.#box.dataset.complete, location.href);
    address.searchParams.set('q', typed);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      return answer.ok ? await answer.json() : [];
    } catch {
      return []; // without a connection the question is typed to its end
    }
  }

  #offer(words) {
    if (!words.length) { this.#close(); return; }
    this.#list.replaceChildren(...words.map((word, index) => {
      const option = Object.assign(document.createElement('li'), { id: `${this.#list.id}-${index}`, role: 'option', textContent: word, dir: 'auto' });
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    this.#chosen = -1;
    this.#list.hidden = false;
    this.#box.setAttribute('aria-expanded', 'true');
    this.#box.removeAttribute('aria-activedescendant');
    this.#status.textContent = this.#box.dataset.found.replace('#', words.length);
  }

  /* Before the first and after the last comes what was typed. */
  #choose(step) {
    const options = [...this.#list.children];
    const places = options.length + 1;
    this.#chosen = ((this.#chosen + 1 + step + places) % places) - 1;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#chosen)));
    const option = options[this.#chosen];
    this.#box.value = option ? option.textContent : this.#typed;
    if (option) {
      this.#box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#box.removeAttribute('aria-activedescendant');
    }
  }

  #key(event) {
    if (this.#list.hidden || event.isComposing) return;
    const acts = {
      ArrowDown: () => this.#choose(1),
      ArrowUp: () => this.#choose(-1),
      Escape: () => { this.#box.value = this.#typed; this.#close(); },
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    acts[event.key]();
  }

  #close() {
    clearTimeout(this.#pause);
    this.#asked += 1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#box.setAttribute('aria-expanded', 'false');
    this.#box.removeAttribute('aria-activedescendant');
  }
}

document.querySelectorAll('input[data-complete]').forEach((box) => new Completion(box));
