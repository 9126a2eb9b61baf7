/* Keeps the chips fresh that say how far reading a document has got: asks for all unfinished ones of the page together, less and
   less often, until all are done. A chip with data-reload reloads the page when its document becomes done. */
const SOON = 1500;
const LATER = 15000;

const unfinished = () => [...document.querySelectorAll('[data-document][data-done="false"]')];

const tones = ['ok', 'warn', 'bad', 'neutral'];

const show = (chip, state) => {
  chip.textContent = state.words;
  chip.hidden = false;
  chip.classList.remove(...tones);
  chip.classList.add(state.tone);
  chip.dataset.done = String(state.done);
  if (state.done && chip.dataset.reload) location.reload();
};

const ask = async (chips) => {
  const query = chips.slice(0, 100).map((chip) => `id=${chip.dataset.document}`).join('&');
  const base = new URL('../../api/v1/documents/states', import.meta.url);
  const answer = await fetch(`${base}?${query}`, { headers: { 'Accept-Language': document.documentElement.lang } });
  if (!answer.ok) throw new Error(`states: ${answer.status}`);
  const states = new Map((await answer.json()).map((state) => [String(state.id), state]));
  chips.filter((chip) => states.has(chip.dataset.document)).forEach((chip) => show(chip, states.get(chip.dataset.document)));
};

let running = false;

/** Watches until everything on the page is done; call again when chips were added. */
export const watch = async () => {
  if (running) return;
  running = true;
  let pause = SOON;
  for (let chips = unfinished(); chips.length > 0; chips = unfinished()) {
    await new Promise((awake) => setTimeout(awake, pause));
    pause = Math.min(pause * 1.2, LATER);
    if (!document.hidden) await ask(chips).catch(() => { pause = LATER; });
  }
  running = false;
};

watch();
