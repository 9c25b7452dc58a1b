// The bar of App.razor tells that the connection is lost. When the server no longer knows the circuit, the page is loaded
// again as soon as it answers: everything that matters is in the URL, and the browser keeps the scroll position.
(() => {
  const bar = document.getElementById('components-reconnect-modal');
  let waiting = false;

  async function reloadWhenAnswered() {
    if (waiting) return;
    waiting = true;
    for (;;) {
      try {
        await fetch(new URL('favicon.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' });
        location.reload();
        return;
      } catch {
        await new Promise(resume => setTimeout(resume, 2000));
      }
    }
  }

  const check = state => { if (state === 'failed' || state === 'rejected') reloadWhenAnswered(); };
  bar.addEventListener('components-reconnect-state-changed', event => check(event.detail.state));

  // The script of 9.0, used where the official one cannot be restored, sends no such event; both set these classes.
  new MutationObserver(() => check(bar.className.match(/components-reconnect-(failed|rejected)/)?.[1]))
    .observe(bar, { attributeFilter: ['class'] });
})();
