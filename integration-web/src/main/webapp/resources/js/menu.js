/* Menus that are <details class="menu">: Escape and a press elsewhere close them, focus returns to their button. */
const openMenus = () => document.querySelectorAll('details.menu[open]');

document.addEventListener('click', (event) => {
  openMenus().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  openMenus().forEach((menu) => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});

document.addEventListener('focusin', (event) => {
  openMenus().forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

/* Drawers lie open beside a wide page by style alone; saying so lets assistive technology see what is in them. */
const wide = matchMedia('(min-width: 62.01rem)');
const unfold = () => document.querySelectorAll('details.drawer').forEach((drawer) => { drawer.open = wide.matches; });
wide.addEventListener('change', unfold);
unfold();
