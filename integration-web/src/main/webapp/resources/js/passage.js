/* Places in the draft's text. A place is a paragraph (lasting id) and an offset in its plain text, in UTF-16 units, as the server
   counts. Elements of class "words" hold nothing but text of the paragraph, from the offset in data-at; a table's cells are
   one each. However marks split the text, the length of a range from the beginning of such an element is the distance in it. */

const lengthOf = (words) => words.textContent.length;

const before = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;

/* The words element at a point of the document, or the nearest one in reading direction (forward: the next, else the last). */
function wordsAt(root, node, offset, forward) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const inside = element.closest('.words');
  if (inside && root.contains(inside)) return { words: inside, inside: true };
  const point = document.createRange();
  point.setStart(node, offset);
  const all = [...root.querySelectorAll('.words')];
  const following = all.findIndex((words) => point.comparePoint(words, 0) > 0);
  const index = forward ? following : (following < 0 ? all.length : following) - 1;
  return all[index] && { words: all[index], inside: false };
}

function placeOf(root, node, offset, forward) {
  const found = wordsAt(root, node, offset, forward);
  if (!found) return null;
  const { words, inside } = found;
  let distance = forward ? 0 : lengthOf(words);
  if (inside) {
    const way = document.createRange();
    way.setStart(words, 0);
    way.setEnd(node, offset);
    distance = way.toString().length;
  }
  return { paragraph: words.closest('[data-paragraph]').dataset.paragraph, at: Number(words.dataset.at) + distance };
}

/* The passage of a selection within the root, without blanks at its ends; null if it holds no words. */
export function passageOf(root, range) {
  if (range.collapsed || !root.contains(range.commonAncestorContainer)) return null;
  const first = placeOf(root, range.startContainer, range.startOffset, true);
  const last = placeOf(root, range.endContainer, range.endOffset, false);
  if (!first || !last) return null;
  const passage = trimmed({ first: first.paragraph, start: first.at, last: last.paragraph, end: last.at });
  return passage && { ...passage, seen: seenIn(passage) };
}

function trimmed(passage) {
  const { first, last } = passage;
  let { start, end } = passage;
  const head = textOf(first);
  const tail = textOf(last);
  while (start < head.length && /\s/.test(head[start])) start += 1;
  while (end > 0 && /\s/.test(tail[end - 1])) end -= 1;
  const ordered = first === last ? start < end : before(paragraph(first), paragraph(last));
  return ordered ? { first, start, last, end } : null;
}

export const paragraph = (id) => document.querySelector(`[data-paragraph="${CSS.escape(id)}"]`);

const wordsOf = (id) => [...(paragraph(id)?.querySelectorAll('.words') ?? [])];

/* The paragraph's plain text; cells of a table stand at their offsets, with blanks between. */
export function textOf(id) {
  return wordsOf(id).reduce((text, words) => text.padEnd(Number(words.dataset.at), ' ') + words.textContent, '');
}

/* The words between two places, paragraphs joined by blanks: what the person saw. */
export function seenIn({ first, start, last, end }) {
  if (first === last) return textOf(first).slice(start, end);
  const ids = [...document.querySelectorAll('.draft-text [data-paragraph]')].map((p) => p.dataset.paragraph);
  const between = ids.slice(ids.indexOf(first) + 1, ids.indexOf(last)).map(textOf);
  return [textOf(first).slice(start), ...between, textOf(last).slice(0, end)].join(' ');
}

function point(id, offset) {
  const cells = wordsOf(id);
  const words = cells.findLast((cell) => Number(cell.dataset.at) <= offset) ?? cells[0];
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = offset - Number(words.dataset.at);
  let text = walker.nextNode();
  while (text && left > text.length) {
    left -= text.length;
    text = walker.nextNode() ?? (left = 0, null);
  }
  return text ? [text, left] : [words, words.childNodes.length];
}

/* The document range of a passage. */
export function rangeOf({ first, start, last, end }) {
  const range = document.createRange();
  range.setStart(...point(first, start));
  range.setEnd(...point(last, end));
  return range;
}
