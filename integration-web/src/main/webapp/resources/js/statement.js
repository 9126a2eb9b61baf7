/* The order of a statement: comments move up and down by button, and the order on the page is the order that is sent. */
const list = document.querySelector('ol.statement[data-moved]');
const status = document.getElementById('moved');

list?.addEventListener('click', (event) => {
  const button = event.target.closest('[data-move]');
  if (!button) return;
  const item = button.closest('li');
  const up = button.dataset.move === 'up';
  const neighbour = up ? item.previousElementSibling : item.nextElementSibling;
  if (neighbour) {
    if (up) neighbour.before(item);
    else neighbour.after(item);
    const place = [...list.children].indexOf(item) + 1;
    status.textContent = list.dataset.moved.replace('{0}', place).replace('{1}', list.children.length);
  }
  button.focus();
});
