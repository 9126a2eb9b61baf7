/* Taking one's own comment back, after asking once; sharing a personal one at once. */
export function askToWithdraw(root, form, dialog) {
  let opener = null;
  root.addEventListener('click', (event) => {
    const shared = event.target.closest('[data-share]');
    if (shared) {
      form.elements.taken.value = shared.dataset.share;
      form.requestSubmit(form.elements.share);
    }
    const button = event.target.closest('[data-withdraw]');
    if (!button) return;
    opener = button;
    form.elements.taken.value = button.dataset.withdraw;
    dialog.showModal();
  });
  dialog.querySelector('[data-yes]').addEventListener('click', () => form.requestSubmit(form.elements.withdraw));
  dialog.querySelector('[data-no]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => opener?.focus());
}
