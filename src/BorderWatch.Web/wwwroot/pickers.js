// Mends to the script of the component library (Radzen.Blazor 12), which must be loaded before.
(() => {
  // It moves an open popup to <body>, outside of every landmark. Its coordinates are those of the document, and <main> is not
  // positioned, so there it lies in the same place.
  const { openPopup } = Radzen;
  Radzen.openPopup = (parent, id, ...rest) => {
    openPopup(parent, id, ...rest);
    const popup = document.getElementById(id);
    const main = document.getElementById('main');
    if (popup?.parentNode !== document.body || !main) return;
    main.append(popup);
    if (popup.matches('.rz-datepicker-popup-container')) nameWeekdays(popup);
  };

  // It gives the focus back to its own text field, which DayPicker does without: then to the button, or it would be lost.
  const { closePopup } = Radzen;
  Radzen.closePopup = (id, ...rest) => {
    const held = document.getElementById(id)?.contains(document.activeElement);
    closePopup(id, ...rest);
    if (held) document.querySelector(`.rz-datepicker-trigger[aria-controls="${CSS.escape(id)}"]`)?.focus();
  };

  // It hides the text of the calendar's column heads and puts the name beside it, which leaves an empty cell to those who
  // read by table. Again whenever it draws them anew.
  function nameWeekdays(popup) {
    const show = () => {
      for (const day of popup.querySelectorAll('th > [aria-hidden]')) day.removeAttribute('aria-hidden');
    };
    show();
    if (popup.observed) return;
    popup.observed = new MutationObserver(show);
    popup.observed.observe(popup, { childList: true, subtree: true });
  }

  // It takes the calendar's button out of the tab order. Put back as soon as the focus comes near.
  document.addEventListener('focusin', event => {
    const button = event.target.closest?.('.step')?.querySelector('.rz-datepicker-trigger[tabindex="-1"]');
    if (button) button.tabIndex = 0;
  });

  // And has it answer the mouse alone, on its way down. A click that comes from a key counts no clicks.
  document.addEventListener('click', event => {
    const button = event.target.closest?.('.rz-datepicker-trigger');
    if (button && event.detail === 0) button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  });
})();
