// The Blazor script says goodbye to the server on "unload", which browsers are taking out; without that the server would keep
// the circuit of a closed page for minutes. "pagehide" comes at the same moment. A page that is put aside for Back is not gone,
// so a listener that is to be called once is not used up by that.
(() => {
  const add = window.addEventListener;
  window.addEventListener = function (type, listener, options) {
    if (type !== 'unload') return add.call(this, type, listener, options);
    const leave = event => {
      if (event.persisted) return;
      if (options?.once) this.removeEventListener('pagehide', leave, options);
      listener.call(this, event);
    };
    return add.call(this, 'pagehide', leave, options?.once ? { ...options, once: false } : options);
  };
})();
