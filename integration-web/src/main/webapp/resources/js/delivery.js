/* Keeps a delivery's page fresh as long as something of it is still to be unpacked or read: fetches the page as it is now and exchanges
   what differs, less and less often. Without this script one reloads. */
import { morph } from './morph.js';

const SOON = 1500;
const LATER = 10000;
const root = () => document.getElementById('delivery');

const refresh = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(`delivery: ${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('delivery');
  if (fresh) {
    morph(root(), fresh);
    root().dataset.open = fresh.dataset.open;
  }
};

let pause = SOON;
while (root()?.dataset.open === 'true') {
  await new Promise((awake) => { setTimeout(awake, pause); });
  pause = Math.min(pause * 1.1, LATER);
  if (!document.hidden) await refresh().catch(() => { pause = LATER; });
}
