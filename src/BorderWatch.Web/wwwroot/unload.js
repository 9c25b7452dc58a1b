// The Blazor script says goodbye to the server once, on "unload" (9.0) or on "pagehide" (10.0). Browsers are taking "unload"
// out; without a goodbye the server would keep the circuit of a closed page for minutes. "pagehide" comes at the same moment,
// but also when a page is put aside for Back, which is not gone and must not use the goodbye up.
(() => {
  const add = window.addEventListener;
  window.addEventListener = function (type, listener, options) {
    if (type !== 'unload' && type !== 'pagehide') return add.call(this, type, listener, options);
    const leave = event => {
      if (event.persisted) return;
      if (options?.once) this.removeEventListener('pagehide', leave, options);
      listener.call(this, event);
    };
    return add.call(this, 'pagehide', leave, options?.once ? { ...options, once: false } : options);
  };
})();
