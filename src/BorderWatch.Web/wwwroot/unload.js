// The Blazor script says goodbye to the server on "unload", which browsers are taking out; without that the server would keep
// the circuit of a closed page for minutes. "pagehide" comes at the same moment. A page that is put aside for Back is not gone.
(() => {
  const add = window.addEventListener;
  window.addEventListener = function (type, listener, options) {
    if (type !== 'unload') return add.call(this, type, listener, options);
    return add.call(this, 'pagehide', event => { if (!event.persisted) listener.call(this, event); });
  };
})();
