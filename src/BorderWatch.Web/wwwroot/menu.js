// The menu of small screens lies over the page: it closes on Escape and when the focus leaves it, so that it never covers
// what has the focus. Opening and closing by its button needs no script.
(() => {
  const menus = 'details[data-menu][open]';

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll(menus)) {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector('summary').focus();
    }
  });

  document.addEventListener('focusout', event => {
    const menu = event.target.closest?.(menus);
    if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });

  document.addEventListener('pointerdown', event => {
    for (const menu of document.querySelectorAll(menus)) if (!menu.contains(event.target)) menu.open = false;
  });
})();
