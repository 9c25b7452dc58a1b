// A chart as PNG: its SVG, which is complete in itself, drawn at twice its size. Delegated, because the circuit replaces
// the prerendered button by its own.
(() => {
  const scale = 2;
  const told = document.getElementById('png-told');

  const loaded = image => new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error('the picture cannot be drawn'));
  });

  async function drawn(svg) {
    const address = URL.createObjectURL(svg);
    try {
      const image = new Image();
      image.src = address;
      await loaded(image);
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth * scale;
      canvas.height = image.naturalHeight * scale;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      return await new Promise((resolve, reject) => canvas.toBlob(png => png ? resolve(png) : reject(new Error('the picture is too large')), 'image/png'));
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  function save(png, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(png);
    link.download = name;
    link.click();
    // The browser reads it after this.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  document.addEventListener('click', async event => {
    told.textContent = '';
    const button = event.target.closest?.('[data-png]');
    if (!button || button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      const answer = await fetch(button.dataset.png);
      if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
      const [, name] = answer.headers.get('Content-Disposition').match(/filename="(.+)\.svg"/);
      save(await drawn(await answer.blob()), `${name}.png`);
    } catch (error) {
      told.textContent = `The PNG could not be made: ${error.message}. The SVG beside it has the same picture.`;
    } finally {
      button.ariaBusy = null;
    }
  });
})();
