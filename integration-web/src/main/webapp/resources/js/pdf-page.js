/* Draws the real page of a PDF beside its text, with PDF.js from our own server. Whatever goes wrong (a damaged file, an old
   browser), the text stays and a sentence says so. */
const figure = document.getElementById('realPage');
const MOST_PIXELS = 8_000_000;

const draw = async () => {
  const { file, page, viewer } = figure.dataset;
  const pdf = await import(new URL(`${viewer}legacy/build/pdf.min.mjs`, location.href));
  pdf.GlobalWorkerOptions.workerSrc = `${viewer}legacy/build/pdf.worker.min.mjs`;
  const loaded = await pdf.getDocument({
    url: file,
    useWasm: false,
    wasmUrl: `${viewer}wasm/`,
    cMapUrl: `${viewer}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${viewer}standard_fonts/`,
    iccUrl: `${viewer}iccs/`,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    maxImageSize: 4 * MOST_PIXELS,
  }).promise;
  const sheet = await loaded.getPage(Math.min(Number(page), loaded.numPages));
  const natural = sheet.getViewport({ scale: 1 });
  const wanted = (figure.clientWidth * Math.min(window.devicePixelRatio, 2)) / natural.width;
  const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
  const viewport = sheet.getViewport({ scale: Math.min(wanted, most) });
  const canvas = figure.querySelector('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await sheet.render({ canvas, viewport }).promise;
  figure.querySelector('figcaption').hidden = true;
  figure.dataset.drawn = 'true';
};

if (figure) {
  figure.hidden = false;
  draw().catch(() => {
    const caption = figure.querySelector('figcaption');
    caption.textContent = caption.dataset.failed;
    figure.querySelector('canvas').hidden = true;
  });
}
