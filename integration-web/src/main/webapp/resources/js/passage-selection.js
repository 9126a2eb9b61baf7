/* Selecting words in the draft shows a small toolbar at the end of the selection, by mouse, touch and keyboard alike. */
import { passageOf } from './passage.js';

const PAUSE = 180; // a selection being dragged does not flicker

export function offerOnSelection(root, bar, chosen) {
  let passage = null;
  let pause;

  const look = () => {
    const selection = document.getSelection();
    passage = selection.rangeCount ? passageOf(root, selection.getRangeAt(0)) : null;
    bar.hidden = !passage;
    if (passage) place(bar, selection);
  };

  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  });
  window.addEventListener('resize', () => { bar.hidden = true; });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') bar.hidden = true;
  });
  // pressing the button must not lose the selection before it is read
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.querySelector('button').addEventListener('click', () => {
    const picked = passage;
    document.getSelection().removeAllRanges();
    bar.hidden = true;
    if (picked) chosen(picked);
  });
}

/* Below the last line of the selection, inside the window; a phone's own menu stands above it. */
function place(bar, selection) {
  const lines = [...selection.getRangeAt(0).getClientRects()].filter((line) => line.width > 0);
  const end = lines.at(-1);
  if (!end) return;
  const host = bar.offsetParent.getBoundingClientRect();
  const rtl = getComputedStyle(bar).direction === 'rtl';
  const wanted = (rtl ? end.left : end.right - bar.offsetWidth) - host.left;
  const furthest = host.width - bar.offsetWidth - 8;
  bar.style.left = `${Math.max(8, Math.min(wanted, furthest))}px`;
  bar.style.right = 'auto';
  bar.style.top = `${end.bottom - host.top + 8}px`;
}
