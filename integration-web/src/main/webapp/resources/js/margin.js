/* The margin: notes beside their paragraphs without overlapping, and the tie between a note and its passage. */
const GAP = 10;
const wide = matchMedia('(min-width: 62.01rem)');

/* The group that stays where it is while others change around it, until somebody opens or types something else. */
let held = null;

export function hold(group) {
  if (wide.matches) held = { group, top: group.getBoundingClientRect().top - group.closest('.draft-text').getBoundingClientRect().top };
}

export function release() {
  held = null;
}

const groups = (root) => [...root.querySelectorAll('.piece > .notes')];

/* Each group stands beside its paragraph or below the group before it; the one being looked at stands right beside its paragraph, and
   those before it make room. The text itself never moves. */
export function arrange(root, active = null) {
  const all = groups(root);
  if (active) held = null;
  all.forEach((group) => { group.style.translate = ''; });
  root.style.minBlockSize = '';
  if (!wide.matches || !all.length) return;
  const base = root.getBoundingClientRect().top;
  const boxes = all.map((group) => {
    const box = group.getBoundingClientRect();
    return { group, home: box.top - base, height: box.height };
  });
  const middle = Math.max(0, all.indexOf(active ?? held?.group));
  const tops = boxes.map((box) => box.home);
  if (held && all[middle] === held.group) tops[middle] = held.top;
  for (let i = middle + 1; i < boxes.length; i += 1) {
    tops[i] = Math.max(tops[i], tops[i - 1] + boxes[i - 1].height + GAP);
  }
  for (let i = middle - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i], tops[i + 1] - boxes[i].height - GAP);
  }
  const short = Math.max(0, -tops[0]);
  boxes.forEach((box, i) => { box.group.style.translate = `0 ${Math.round(tops[i] + short - box.home)}px`; });
  root.style.minBlockSize = `${Math.ceil(tops.at(-1) + short + boxes.at(-1).height)}px`;
}

const marksOf = (root, id) => root.querySelectorAll(`mark[data-comments~="${id}"]`);

export function lookAt(root, id) {
  root.querySelectorAll('mark.lit').forEach((mark) => mark.classList.remove('lit'));
  root.querySelectorAll('.note.here').forEach((note) => note.classList.remove('here'));
  if (!id) return;
  marksOf(root, id).forEach((mark) => mark.classList.add('lit'));
  root.querySelector(`#comment-${id}`)?.closest('.note')?.classList.add('here');
}

/* Opens a comment: unfolds and aligns its group, brings it into view and marks it. */
export function openComment(root, id) {
  const target = document.getElementById(`comment-${id}`);
  const note = target?.closest('.note');
  if (!note) return false;
  const group = note.closest('.notes');
  if (group) group.open = true;
  arrange(root, group);
  lookAt(root, note.dataset.comment);
  const passage = marksOf(root, note.dataset.comment)[0] ?? group?.previousElementSibling;
  (wide.matches && passage ? passage : target).scrollIntoView({ block: 'center' });
  return true;
}

/* On a wide page everything lies open anyway (by style); saying so lets assistive technology see it. */
export function refold(root) {
  if (wide.matches) root.querySelectorAll('.notes').forEach((group) => { group.open = true; });
}

/* open: shows the comment of this id. */
export function tieNotes(root, open) {
  const noteOf = (event) => event.target.closest?.('.note')?.dataset.comment;
  const markOf = (event) => event.target.closest?.('mark[data-comments]')?.dataset.comments.split(' ')[0];
  for (const kind of ['pointerover', 'focusin']) {
    root.addEventListener(kind, (event) => {
      const id = noteOf(event) ?? markOf(event);
      if (id) lookAt(root, id);
    });
  }
  root.addEventListener('click', (event) => {
    const id = markOf(event);
    if (id && document.getSelection().isCollapsed) open(id);
  });
  const again = () => arrange(root);
  const unfold = () => root.querySelectorAll('.notes').forEach((folded) => { folded.open = wide.matches; });
  new ResizeObserver(again).observe(root.querySelector('.turn') ?? root);
  wide.addEventListener('change', unfold);
  window.addEventListener('resize', () => { release(); again(); });
  root.addEventListener('toggle', again, true);
  document.fonts.ready.then(again);
  unfold();
  again();
}
