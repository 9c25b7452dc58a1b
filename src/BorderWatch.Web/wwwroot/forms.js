// Forms by which people edit. The name of who edits (data-who) is asked once and kept in this browser. What is typed into a form
// with data-keep is held in the tab until it is sent, so that neither the circuit, which replaces the prerendered form by its own,
// nor a connection that is lost, loses it; data-keep says what the form is about, and text of another is not put into it. A file that
// was chosen is held as long as the page.
(() => {
  const whoKey = 'who';
  const read = (store, key) => { try { return store.getItem(key); } catch { return null; } };
  const write = (store, key, text) => { try { store.setItem(key, text); } catch { /* Storage is off or full: what is typed lasts as long as the page. */ } };
  const keyOf = form => `form ${location.pathname} ${form.dataset.keep}`;
  const isTyped = field => field.name && field.type !== 'hidden' && field.type !== 'file';

  // Of fields with the same name, such as the choices of one question, each on its own.
  const keep = form => write(sessionStorage, keyOf(form), JSON.stringify([...form.elements].filter(isTyped).map(field => [field.name, field.value, field.checked])));

  function restore(form) {
    let back = false;
    try {
      const fields = [...form.elements].filter(isTyped);
      const kept = JSON.parse(read(sessionStorage, keyOf(form)) ?? '[]');
      if (kept.length !== fields.length || kept.some(([name], i) => name !== fields[i].name)) return;
      fields.forEach((field, i) => {
        const [, value, checked] = kept[i];
        if (field.value === value && field.checked === checked) return;
        // The value of a choice is its name, and is not typed.
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = checked;
        else field.value = value;
        back ||= !field.matches('[data-who]');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    } catch { /* Not ours: the form stays as it is. */ }
    const told = form.querySelector('[data-told]');
    if (told && back) told.hidden = false;
  }

  // By address and field: what was chosen on one page is not chosen on the next.
  const chosen = new Map();
  const chosenOf = field => `${location.href} ${field.id}`;
  function copyOf(files) {
    const copy = new DataTransfer();
    for (const file of files) copy.items.add(file);
    return copy.files;
  }

  function choose(field) {
    const files = chosen.get(chosenOf(field));
    if (!files?.length || field.files.length) return;
    field.files = files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // What the fields of a form were filled with. The circuit sets values, not attributes, so a form of its own would be reset to nothing.
  const filled = new WeakMap();
  const seen = new WeakSet();
  function look() {
    for (const form of document.querySelectorAll('form[data-keep]')) {
      if (filled.has(form)) continue;
      filled.set(form, new Map([...form.elements].filter(isTyped).map(field => [field, [field.value, field.checked]])));
      restore(form);
    }
    for (const field of document.querySelectorAll('input[type=file]')) {
      if (seen.has(field)) continue;
      seen.add(field);
      choose(field);
    }
    const name = read(localStorage, whoKey);
    for (const field of document.querySelectorAll('input[data-who]')) {
      if (seen.has(field)) continue;
      seen.add(field);
      if (name && !field.value) field.value = name;
    }
  }

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.matches('[data-keep]')) keep(form);
  });
  document.addEventListener('change', event => {
    // A copy: the field's own list may be emptied with it.
    if (event.target.matches('input[type=file]')) chosen.set(chosenOf(event.target), copyOf(event.target.files));
  });
  document.addEventListener('reset', event => {
    const form = event.target;
    if (!filled.has(form)) return;
    event.preventDefault();
    for (const field of [...form.elements].filter(isTyped).filter(field => !field.matches('[data-who]'))) {
      [field.value, field.checked] = filled.get(form).get(field) ?? ['', false];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    try { sessionStorage.removeItem(keyOf(form)); } catch { /* Nothing was kept. */ }
    const told = form.querySelector('[data-told]');
    if (told) told.hidden = true;
  });
  document.addEventListener('submit', event => {
    const who = event.target.querySelector?.('input[data-who]');
    if (who?.value.trim()) write(localStorage, whoKey, who.value.trim());
    if (event.target.matches?.('form[data-keep]')) try { sessionStorage.removeItem(keyOf(event.target)); } catch { /* Nothing was kept. */ }
  });

  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
})();
