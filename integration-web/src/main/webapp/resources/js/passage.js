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

/* Without blanks at its ends, and whole words: fingers seldom hit the first letter. */
function trimmed({ first, start, last, end }) {
  const head = textOf(first);
  const tail = textOf(last);
  const from = start + head.slice(start).search(/\S|$/);
  const to = tail.slice(0, end).trimEnd().length;
  const ordered = first === last ? from < to : before(paragraph(first), paragraph(last)) && to > 0;
  if (!ordered) return null;
  return {
    first,
    start: from - head.slice(0, from).match(/[\p{L}\p{N}]*$/u)[0].length,
    last,
    end: to + tail.slice(to).match(/^[\p{L}\p{N}]*/u)[0].length,
  };
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

/* The words of a passage as document ranges, one for each stretch of text, so that nothing between them is included. */
export function rangesOf({ first, start, last, end }) {
  const ids = [...document.querySelectorAll('.draft-text [data-paragraph]')].map((p) => p.dataset.paragraph);
  const covered = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
  return covered.flatMap((id) => wordsOf(id).flatMap((words) => {
    const at = Number(words.dataset.at);
    const from = id === first ? Math.max(0, start - at) : 0;
    const to = id === last ? Math.min(lengthOf(words), end - at) : lengthOf(words);
    return from < to ? [stretch(words, from, to)] : [];
  }));
}

function stretch(words, from, to) {
  const range = document.createRange();
  range.setStart(...point(words, from));
  range.setEnd(...point(words, to));
  return range;
}

function point(words, offset) {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  return [words, words.childNodes.length];
}
