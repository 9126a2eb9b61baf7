/* One box that ticks or unticks all boxes of a name. Without this script it does nothing, and the boxes are ticked one by one. */
document.querySelectorAll('[data-choose-all]').forEach((all) => {
  const boxes = () => [...all.form.querySelectorAll(`input[name="${all.dataset.chooseAll}"]`)];
  all.addEventListener('change', () => boxes().forEach((box) => { box.checked = all.checked; }));
  all.form.addEventListener('change', () => {
    const ticked = boxes().filter((box) => box.checked).length;
    all.checked = ticked === boxes().length;
    all.indeterminate = ticked > 0 && !all.checked;
  });
});
