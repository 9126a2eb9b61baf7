/* Ticking a box narrows the search at once; the button for people without script goes. The reader stays where they were: the address names
   the box, which has the focus again on the next page. */
const form = document.querySelector('form.narrow');

if (form) {
  form.querySelector('button[type="submit"]').hidden = true;
  const go = (field) => {
    form.querySelectorAll('input[type="date"]').forEach((day) => { day.disabled = !day.value; });
    form.action = `${form.action.split('#')[0]}#${field.id}`;
    form.requestSubmit();
  };
  form.addEventListener('change', (event) => {
    // a day is being typed figure by figure: it counts once the field is left
    if (event.target.type === 'checkbox') go(event.target);
  });
  form.querySelectorAll('input[type="date"]').forEach((day) => {
    const before = day.value;
    day.addEventListener('blur', () => { if (day.value !== before) go(day); });
  });
  const here = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (here && form.contains(here)) {
    here.closest('details.rest')?.setAttribute('open', '');
    here.focus({ preventScroll: true });
  }
}
