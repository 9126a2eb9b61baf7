/* The difference between two wordings, word by word, as the server shows it once it is stored: a short word between two changed ones counts as
   changed too. Long texts are compared in their differing middle only; a middle too long to compare is shown as replaced. */
const MOST = 1200;
const ISLAND = 4;

const tokens = (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];

/* [{ kind: 'same' | 'deleted' | 'inserted', text }] in reading order, deleted before inserted. */
export function wordChanges(before, after) {
  const [old, fresh] = [tokens(before), tokens(after)];
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const middle = compared(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  const same = (from, to) => ({ kind: 'same', text: old.slice(from, to).join('') });
  return joined(withoutIslands([same(0, head), ...middle, same(old.length - tail, old.length)]));
}

function compared(old, fresh) {
  if (old.length > MOST || fresh.length > MOST) {
    return [{ kind: 'deleted', text: old.join('') }, { kind: 'inserted', text: fresh.join('') }];
  }
  const width = fresh.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === fresh[j] ? common[(i + 1) * width + j + 1] + 1
        : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const changes = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push({ kind: 'same', text: old[i] });
      [i, j] = [i + 1, j + 1];
    } else if (j >= fresh.length || (i < old.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      changes.push({ kind: 'deleted', text: old[i] });
      i += 1;
    } else {
      changes.push({ kind: 'inserted', text: fresh[j] });
      j += 1;
    }
  }
  return joined(changes);
}

function withoutIslands(changes) {
  return changes.flatMap((change, at) => {
    const inner = at > 0 && at < changes.length - 1;
    return inner && change.kind === 'same' && change.text.trim().length < ISLAND
      ? [{ ...change, kind: 'deleted' }, { ...change, kind: 'inserted' }] : [change];
  });
}

/* Neighbours of a kind become one, everything deleted between two same stretches before everything inserted. */
function joined(changes) {
  const result = [];
  let [deleted, inserted] = ['', ''];
  const flush = () => {
    if (deleted) result.push({ kind: 'deleted', text: deleted });
    if (inserted) result.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  for (const { kind, text } of changes) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (text) {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
