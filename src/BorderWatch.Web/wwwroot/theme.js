// Runs in <head>, before the first paint, so that a stored theme never flashes in the other one.
// Without a stored choice there is no attribute and the style sheet follows the system.
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const apply = () => {
    const theme = stored();
    if ((theme === 'light' || theme === 'dark') && root.dataset.theme !== theme) root.dataset.theme = theme;
  };

  apply();

  // Enhanced navigation makes the attributes of <html> equal to those the server sent, which never has a theme.
  new MutationObserver(apply).observe(root, { attributeFilter: ['data-theme'] });

  // Another tab has switched.
  addEventListener('storage', apply);

  // Delegated, because the circuit replaces the prerendered button by its own.
  document.addEventListener('click', event => {
    if (!event.target.closest?.('[data-theme-toggle]')) return;
    const now = root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('theme', next); } catch { /* Storage is off: the choice lasts as long as the page. */ }
    root.dataset.theme = next;
  });
})();
