/* Goes from hit to hit: through those of the page shown, then on to the next or previous page that has some. By the buttons, or by the keys
   N and P while the focus is in the text. Without script the buttons lead from page to page. */
const bar = document.querySelector('.hits');
const marks = [...document.querySelectorAll('.sheet mark')];
let at = -1;

const show = (index) => {
  marks[at]?.classList.remove('current');
  at = index;
  const mark = marks[at];
  mark.classList.add('current');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
  bar.querySelector('[role="status"]').textContent = bar.dataset.here.replace('#', at + 1).replace('#', marks.length);
};

/* false if the next hit is on another page */
const step = (by) => {
  const next = at + by;
  const here = next >= 0 && next < marks.length;
  if (here) show(next);
  return here;
};

if (bar) {
  bar.querySelectorAll('[data-step]').forEach((way) => {
    const elsewhere = way.tagName === 'A';
    if (!elsewhere) way.hidden = marks.length < 2;
    way.addEventListener('click', (event) => {
      if (step(Number(way.dataset.step)) || !elsewhere) event.preventDefault();
    });
  });
  document.querySelector('.sheet').addEventListener('keydown', (event) => {
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!step(by)) bar.querySelector(`a[data-step="${by}"]`)?.click();
  });
  if (marks.length && location.hash.startsWith('#hit-')) show(location.hash === '#hit-last' ? marks.length - 1 : 0);
}
