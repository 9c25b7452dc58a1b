// Buttons with data-copy put what it holds on the clipboard. Delegated, because the circuit replaces the prerendered button
// by its own. Served without TLS from another machine a page has no clipboard of its own; a field that is selected and
// copied works there too.
(() => {
  const shownMs = 3000;
  const told = document.getElementById('copy-told');

  function copyField(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) throw new Error('the browser does not let pages copy');
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copyField(text);
    }
  }

  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]');
    if (!button) return;
    told.textContent = '';
    try {
      await copy(button.dataset.copy);
      button.dataset.copied = '';
      told.textContent = 'Copied';
      setTimeout(() => delete button.dataset.copied, shownMs);
    } catch (error) {
      told.textContent = `Not copied: ${error.message}.`;
    } finally {
      button.focus();
    }
  });
})();
