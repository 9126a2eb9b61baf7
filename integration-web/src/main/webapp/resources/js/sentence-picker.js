/* Picking sentences of a paragraph by keyboard: a list of checkboxes; what lies between two picked sentences is picked too,
   because a passage has no holes. */
import { textOf } from './passage.js';

function sentencesOf(text, language) {
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }];
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
}

/* Fills the list for a paragraph; tells the passage picked, or null for the whole paragraph. Returns the number of sentences. */
export function offerSentences(list, paragraphId, language, picked) {
  const sentences = sentencesOf(textOf(paragraphId), language);
  const boxes = sentences.map(({ segment }) => {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const words = Object.assign(document.createElement('span'), { textContent: segment.trim() });
    label.append(box, words);
    return { label, box };
  });
  list.replaceChildren(...boxes.map(({ label }) => label));
  boxes.forEach(({ box }, index) => {
    box.addEventListener('change', () => {
      close(boxes.map((entry) => entry.box), index);
      picked(passage(boxes.map((entry) => entry.box.checked), sentences, paragraphId));
    });
  });
  return sentences.length;
}

/* After a tick the gap to the others is ticked; after a clearing, what follows it is cleared. */
function close(boxes, changed) {
  const ticked = boxes.flatMap((box, index) => (box.checked ? [index] : []));
  if (!ticked.length) return;
  const [from, to] = [Math.min(...ticked), Math.max(...ticked)];
  const inside = !boxes[changed].checked && changed > from && changed < to;
  boxes.forEach((box, index) => {
    box.checked = index >= from && index <= to && !(inside && index > changed - 1);
  });
}

function passage(ticked, sentences, id) {
  const from = ticked.indexOf(true);
  if (from < 0) return null;
  const last = sentences[ticked.lastIndexOf(true)];
  const start = sentences[from].index;
  const end = last.index + last.segment.trimEnd().length;
  return { first: id, start, last: id, end, seen: textOf(id).slice(start, end) };
}
