/* Forms outlive the session. What is typed is set aside in this tab when a form leaves; if the sign-in page comes instead of an answer, or the
   page is opened afresh, or no answer comes at all, it is put back where it was typed, to be looked at and sent again. Passwords and
   files are never set aside; the reading page keeps its words itself, and a form marked as fleeting may be about something else when its
   page is opened again. */
const KEY = 'rt:unsent';
const main = document.getElementById('content');
const here = location.pathname + location.search;
const optional = (field) => field.type === 'radio' || field.type === 'checkbox';

document.addEventListener('submit', (event) => setAside(event.target));
comeBack(take());

function typed(form) {
  const never = ['password', 'file', 'submit', 'button'];
  return [...form.elements].filter((field) => field.name && !field.name.startsWith('jakarta.') && !never.includes(field.type) && !listed(field));
}

/* Hidden fields of one name are the page's own list, such as the order of a statement; the fresh page knows it better. */
function listed(field) {
  return field.type === 'hidden' && field.form.elements[field.name] instanceof RadioNodeList;
}

function setAside(form) {
  const id = form.getAttribute('id');
  const fields = typed(form);
  if (!main.dataset.person || id === 'say' || 'fleeting' in form.dataset || fields.every((field) => field.type === 'hidden')) return;
  const values = fields.map(({ name, value, checked }) => ({ name, value, checked }));
  store({ person: main.dataset.person, page: here, form: id, values });
}

function comeBack(entry) {
  if (!entry) return;
  if (document.getElementById('signIn')) {
    store({ ...entry, lost: true });
    return;
  }
  const unanswered = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  const form = document.getElementById(entry.form);
  const same = form && entry.person === main.dataset.person && entry.page === here;
  if (same && (entry.lost || unanswered || main.dataset.afresh === 'true')) putBack(form, entry.values);
}

function putBack(form, values) {
  for (const field of typed(form)) {
    const kept = values.find(({ name, value }) => name === field.name && (!optional(field) || value === field.value));
    if (kept && optional(field)) field.checked = kept.checked;
    else if (kept) field.value = kept.value;
  }
  form.prepend(document.getElementById('put-back').content.cloneNode(true));
  form.scrollIntoView({ block: 'center' });
}

/* Browsers may forbid storage altogether; forms work without it. */
function store(entry) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(entry));
  } catch { /* nothing is set aside then */ }
}

function take() {
  try {
    const entry = JSON.parse(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return entry;
  } catch {
    return null;
  }
}
