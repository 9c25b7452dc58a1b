// A new order or filter of the page that is shown leaves the reader where they are. The official Blazor script of .NET 10
// does so by itself; that of 9.0, which stands in for it in places (README, Decisions), scrolls to the top on every navigation.
(() => {
  const { scrollTo } = window;
  let shown = location.pathname;
  addEventListener('popstate', () => { shown = location.pathname; });
  window.scrollTo = (...to) => {
    const same = location.pathname === shown;
    shown = location.pathname;
    if (!(same && to[0] === 0 && to[1] === 0)) scrollTo.apply(window, to);
  };
})();
