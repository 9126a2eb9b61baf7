/* Sends each chosen or dropped file by itself to the REST interface and shows how far it is. Without this script the form sends
   all files together; the server takes both ways. */
import { watch } from './extraction.js';

const form = document.getElementById('upload');
const chooser = document.getElementById('files');
const drop = document.getElementById('drop');
const list = document.getElementById('list');
const words = document.getElementById('words').dataset;
const AT_ONCE = 2;
const waiting = [];
let sending = 0;

const part = (row, name) => row.querySelector(`.${name}`);
const say = (row, text) => { part(row, 'words').textContent = text; };
const chip = (row, text, tone) => {
  const state = part(row, 'state');
  state.textContent = text;
  state.className = `chip state ${tone}`;
  state.hidden = !text;
};

const summarise = () => {
  const rows = [...list.children];
  const done = rows.filter((row) => row.dataset.ended).length;
  document.getElementById('summary').textContent = words.summary.replace('{0}', done).replace('{1}', rows.length);
};

const taken = (row, answer) => {
  if (!answer.id) {
    say(row, words.packed);
    return;
  }
  say(row, answer.duplicate ? words.duplicate : words.taken);
  for (const page of answer.duplicate ? ['open'] : ['open', 'describe']) {
    const link = part(row, page);
    link.href = `${form.dataset.pages}${page === 'open' ? 'document' : 'describe'}?id=${answer.id}`;
    link.setAttribute('aria-label', `${link.textContent}: ${part(row, 'name').textContent}`);
    link.hidden = false;
  }
  const state = part(row, 'state');
  state.dataset.document = answer.id;
  state.dataset.done = 'false';
  watch();
};

const refused = (row, text, again) => {
  say(row, text);
  const button = part(row, 'again');
  button.hidden = !again;
  row.classList.add('refused');
};

const read = (request) => {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return {};
  }
};

const ended = (row, request) => {
  const answer = read(request);
  part(row, 'progress').hidden = true;
  row.dataset.ended = 'true';
  if (request.status === 202) taken(row, answer);
  else refused(row, answer.title ?? words.broken, request.status === 0 || request.status >= 500);
  sending -= 1;
  summarise();
  next();
};

const said = () => {
  const data = new FormData();
  const kind = form.elements.kind.value;
  if (kind) data.append('kind', kind);
  data.append('visibility', form.elements.visibility.value);
  return data;
};

/* All files of this visit are one delivery, which has a page of its own that can be left and found again. */
let delivery = null;
const begin = async () => {
  const answer = await fetch(form.dataset.deliveries, { method: 'POST', body: said() });
  if (!answer.ok) throw new Error(`delivery: ${answer.status}`);
  const { id } = await answer.json();
  const follow = document.getElementById('follow');
  follow.href = `${form.dataset.pages}delivery?id=${id}`;
  follow.hidden = false;
  return id;
};

const send = async (row, file) => {
  sending += 1;
  const request = new XMLHttpRequest();
  const data = said();
  delivery ??= begin();
  const id = await delivery.catch(() => { delivery = null; });
  if (id) data.append('delivery', id);
  data.append('file', file, file.name);
  say(row, words.sending);
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) part(row, 'progress').value = (100 * event.loaded) / event.total;
  });
  request.addEventListener('loadend', () => ended(row, request));
  request.open('POST', form.dataset.target);
  request.setRequestHeader('Accept-Language', document.documentElement.lang);
  request.send(data);
};

function next() {
  while (sending < AT_ONCE && waiting.length > 0) send(...waiting.shift());
}

const queue = (row, file) => {
  delete row.dataset.ended;
  row.classList.remove('refused');
  part(row, 'again').hidden = true;
  part(row, 'progress').hidden = false;
  part(row, 'progress').value = 0;
  say(row, words.waiting);
  waiting.push([row, file]);
};

const add = (file) => {
  const row = document.getElementById('row').content.firstElementChild.cloneNode(true);
  part(row, 'name').textContent = file.name;
  part(row, 'progress').setAttribute('aria-label', file.name);
  chip(row, '', 'neutral');
  part(row, 'again').addEventListener('click', () => { queue(row, file); next(); });
  list.append(row);
  if (file.size > Number(form.dataset.limit)) {
    part(row, 'progress').hidden = true;
    row.dataset.ended = 'true';
    refused(row, words.tooLarge, false);
  } else {
    queue(row, file);
  }
};

const take = (files) => {
  if (files.length === 0) return;
  document.getElementById('results').hidden = false;
  [...files].forEach(add);
  chooser.value = '';
  summarise();
  next();
};

chooser.addEventListener('change', () => take(chooser.files));
form.querySelector('.actions').hidden = true;

drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  take(event.dataTransfer.files);
});
window.addEventListener('beforeunload', (event) => {
  if (sending + waiting.length > 0) event.preventDefault();
});
