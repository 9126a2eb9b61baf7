/* The reading view: ties its parts together. Everything readable and the links work without it. */
import { Autosave } from './autosave.js';
import { Composer } from './composer.js';
import { DraftKeeper, nameOf } from './draft-keeper.js';
import { Live } from './live.js';
import { arrange, openComment, release, tieNotes } from './margin.js';
import { offerOnSelection } from './passage-selection.js';
import { paragraph } from './passage.js';
import { Rest } from './rest.js';
import { askToWithdraw } from './withdraw.js';

const page = document.getElementById('read');
const text = page.querySelector('.draft-text');
const form = document.getElementById('say');
const keeper = new Autosave(new DraftKeeper(page.dataset.person, page.dataset.version), page.dataset.unsent);

const rest = new Rest(text, () => arrange(text));
const show = (id) => rest.bring(id).then(() => openComment(text, id));

tieNotes(text, show);
askToWithdraw(text, document.getElementById('take'), document.getElementById('take-asked'));
arrive();
const composer = form && write();
if (page.dataset.stream) new Live(page, text, () => { if (form && !form.hidden) composer.mark(); arrange(text); });

/* A comment or paragraph named in the address is opened and shown; words that were just sent are known to be there. */
async function arrive() {
  const id = location.hash.match(/^#comment-(\d+)$/)?.[1] ?? page.dataset.comment;
  const arrived = keeper.settle(sent());
  window.addEventListener('hashchange', () => {
    const next = location.hash.match(/^#comment-(\d+)$/)?.[1];
    if (next) show(next);
  });
  const shown = id && (document.getElementById(`comment-${id}`) ? openComment(text, id) : await show(id));
  if (arrived && shown) {
    const sign = document.getElementById('sent')?.content.cloneNode(true);
    if (sign) document.getElementById(`comment-${id}`).firstElementChild.append(sign);
  }
  if (!shown && page.dataset.place) {
    const place = paragraph(page.dataset.place);
    place?.classList.add('chosen');
    place?.scrollIntoView({ block: 'center' });
  }
}

/* The submission that the server has just stored. It leaves the address, which people copy and come back to. */
function sent() {
  const address = new URL(location.href);
  const submission = address.searchParams.get('sent');
  address.searchParams.delete('sent');
  if (submission) history.replaceState(null, '', address);
  return submission;
}

function write() {
  const composer = new Composer(form, keeper, () => { release(); arrange(text); });
  text.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-say]');
    if (!opener?.dataset.say) return;
    event.preventDefault();
    composer.open(opener.dataset.say, { opener, body: oldWords(opener), ...proposed(opener.dataset) });
  });
  const bar = document.getElementById('selection-bar');
  if (text.querySelector('.add')) offerOnSelection(text, bar, (passage) => composer.openPassage(passage, null));
  const open = form.dataset.open === 'true' ? composer.place : null;
  if (open) composer.reopen();
  keeper.load().then(() => {
    if (!form.hidden) composer.catchUp();
    keeper.places().filter((place) => form.hidden || nameOf(place) !== nameOf(composer.place)).forEach((place) => remind(place, composer));
  });
  return composer;
}

function oldWords(opener) {
  if (!opener.dataset.say.startsWith('edit:')) return '';
  return opener.closest('[data-comment]').querySelector('.body')?.textContent ?? '';
}

/* What a button knows of a proposal: the wording to start from, and the words it is about. */
function proposed({ kind = null, wording = null, strikes, seen = '' }) {
  return { kind, wording: strikes === 'true' ? '' : wording, seen };
}

/* Beneath a place with unsent words stands a line that offers to go on with them. */
async function remind(place, composer) {
  const [level, id] = place.split(':');
  if (level === 'reply' || level === 'edit') await rest.bring(id);
  const anchor = level === 'draft' ? document.querySelector('.frist')
    : level === 'reply' || level === 'edit' ? document.getElementById(`comment-${id}`) : paragraph(id);
  if (!anchor || (level === 'draft' && !document.querySelector('[data-say="draft"]'))) return;
  const line = document.getElementById('waiting').content.cloneNode(true).firstElementChild;
  const words = keeper.kept(place);
  const told = words.body.trim() ? words.body : words.replacement || form.querySelector('.rewording .choice').textContent.trim();
  line.querySelector('q').textContent = told.length > 80 ? `${told.slice(0, 80)}…` : told;
  line.querySelector('[data-go-on]').addEventListener('click', () => { line.remove(); composer.open(place); });
  line.querySelector('[data-drop]').addEventListener('click', () => { keeper.drop(place); dropped(line, place, words, composer); arrange(text); });
  if (level === 'reply' || level === 'edit') anchor.append(line);
  else anchor.after(line);
  arrange(text);
}

/* In its place stands the way back, until the page is left. */
function dropped(line, place, words, composer) {
  const back = document.getElementById('dropped').content.cloneNode(true).firstElementChild;
  back.querySelector('button').addEventListener('click', () => { keeper.keep(place, words); back.remove(); remind(place, composer); });
  line.replaceWith(back);
  back.querySelector('button').focus();
}
