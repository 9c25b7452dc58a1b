// The review of an article by keyboard, and claims from words that are selected in its text. Everything here presses a button or
// follows a link that stands on the page, so nothing can be done by key alone.
(() => {
  const offKey = 'review-keys-off';
  const read = () => { try { return localStorage.getItem(offKey) === '1'; } catch { return false; } };
  const write = off => { try { if (off) localStorage.setItem(offKey, '1'); else localStorage.removeItem(offKey); } catch { /* Storage is off: the choice lasts as long as the page. */ } };
  let off = read();
  let sent = false;

  const review = () => document.querySelector('[data-review]');
  const current = () => review()?.querySelector('.cc[aria-current]');
  const tell = text => { const told = document.querySelector('[data-keys-told]'); if (told) told.textContent = text; };
  const isTyping = target => target.isContentEditable || target.matches?.('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select');

  // Which claim is to have the focus, until it has it or the reader goes somewhere else: the circuit replaces what was served.
  let wanted = /^#c\d+$/.test(location.hash) ? location.hash.slice(1) : null;
  let held = null;
  function settle() {
    for (const box of document.querySelectorAll('[data-keys-on]')) if (box.checked === off) box.checked = !off;
    if (!wanted) return;
    const card = document.getElementById(wanted);
    if (!card?.matches('[aria-current]') || (card === held && card.contains(document.activeElement))) return;
    const field = card.querySelector('#claim-form :is(input:not([type=hidden]), select, textarea)');
    if (card.contains(document.activeElement) && document.activeElement !== card) return;
    (field ?? card).focus({ preventScroll: true });
    if (card === held) return;
    held = card;
    card.scrollIntoView({ block: 'nearest' });
    document.getElementById(`e${card.dataset.claim}`)?.scrollIntoView({ block: 'nearest' });
  }

  function go(link) {
    const hash = new URL(link.href).hash;
    [wanted, held] = [hash.slice(1), null];
    // Stepping from claim to claim would fill the history; Back leads out of the review.
    if (document.querySelector('.shell[data-interactive]') && window.Blazor?.navigateTo) window.Blazor.navigateTo(link.href, { replaceHistoryEntry: true });
    else location.replace(link.href);
  }

  function press(key) {
    const card = current();
    const button = card?.querySelector(`[data-key="${key}"]`) ?? (key === 'u' ? document.querySelector('[data-key-last="u"]') : null);
    if (key === 'j' || key === 'k') {
      const step = review().querySelector(`.steps [data-key="${key}"]`);
      if (step) go(step);
      else tell(key === 'j' ? 'This is the last claim.' : 'This is the first claim.');
    } else if (key === 'n') {
      const bar = document.querySelector('[data-selbar]:not([hidden])');
      if (bar) bar.querySelector('button').focus();
      else tell('Select the words of the claim in the text first.');
    } else if (!card && !button) {
      tell('There is no claim to decide about.');
    } else if (!button) {
      tell({ a: 'This claim is accepted, or its form is open.', e: 'This claim is accepted: its record is edited in the store.', r: 'This claim cannot be rejected as it is.', u: 'There is nothing to take back.' }[key]);
    } else if (button.disabled) {
      tell(`It cannot be accepted yet. ${card.querySelector('.needs li')?.textContent ?? ''}`);
      card.querySelector('[data-key="e"]')?.focus();
    } else if (button.matches('a')) {
      go(button);
    } else {
      button.click();
    }
  }

  document.addEventListener('keydown', event => {
    if (off || sent || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented || !review() || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (event.key.length !== 1 || !'aerjkun'.includes(key)) return;
    event.preventDefault();
    press(key);
  });

  document.addEventListener('change', event => {
    if (!event.target.matches?.('[data-keys-on]')) return;
    off = !event.target.checked;
    write(off);
    tell(off ? 'Keys are off.' : 'Keys are on.');
  });
  addEventListener('storage', () => { off = read(); settle(); });

  // A second press must not send the form of a page that is about to go.
  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    if (event.target.matches?.('form[data-reading]')) event.target.querySelector('[data-progress]').hidden = false;
    if (review()) sent = true;
  });
  addEventListener('pageshow', () => {
    sent = false;
    for (const progress of document.querySelectorAll('[data-progress]')) progress.hidden = true;
  });
  document.addEventListener('pointerdown', () => { wanted = null; });
  document.addEventListener('keydown', event => { if (event.key === 'Tab') wanted = null; }, true);

  // A link to another claim, followed with the pointer: the focus goes there too.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('[data-review] a[href*="#c"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) [wanted, held] = [new URL(link.href).hash.slice(1), null];
  });

  // Where an end of the selection lies in the text: in a run, which says where it begins, or between two.
  function offset(node, at) {
    const run = node.parentElement?.closest('[data-s]');
    if (node.nodeType === Node.TEXT_NODE && run) return Number(run.dataset.s) + at;
    const range = document.createRange();
    range.setStart(node, at);
    range.collapse(true);
    let last = null;
    for (const other of document.querySelectorAll('#text [data-s]')) {
      if (range.comparePoint(other, 0) >= 0) return last === null ? Number(other.dataset.s) : last;
      last = Number(other.dataset.s) + other.textContent.length;
    }
    return last;
  }

  let pause = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const bar = document.querySelector('[data-selbar]');
      const text = document.getElementById('text');
      if (!bar || !text || bar.contains(document.activeElement)) return;
      const selection = getSelection();
      const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      const inside = range && text.contains(range.commonAncestorContainer);
      const [start, end] = inside ? [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)] : [0, 0];
      const words = [...text.querySelectorAll('[data-s]')].filter(run => Number(run.dataset.s) < end && Number(run.dataset.s) + run.textContent.length > start)
        .map(run => run.textContent.slice(Math.max(0, start - Number(run.dataset.s)), end - Number(run.dataset.s))).join('').trim();
      bar.hidden = !words;
      if (!words) return;
      bar.querySelector('[name=start]').value = start;
      bar.querySelector('[name=end]').value = end;
      bar.querySelector('[data-selected]').textContent = words.length > 120 ? `${words.slice(0, 60)} … ${words.slice(-50)}` : words;
    }, 120);
  });

  new MutationObserver(settle).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-current'] });
  settle();
})();
