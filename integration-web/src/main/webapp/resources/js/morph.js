/* Makes a part of the page the same as a fresh copy of it by changing only what differs: what stays keeps focus, caret, folding and
   place. What scripts have put there is left alone, and nothing that holds words being typed is taken away. */
const OURS = '#say, .waiting, [role="status"]';
const LOOKS = ['here', 'lit', 'chosen'];
const STATE = ['open', 'style', 'hidden', 'tabindex'];

const ours = (node) => node instanceof Element && node.matches(OURS);
const typing = (node) => node.contains(document.activeElement) || Boolean(node.querySelector?.('#say:not([hidden])'));

export function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.data = fresh.data;
    return;
  }
  attributes(old, fresh);
  children(old, fresh);
}

function attributes(old, fresh) {
  const looks = LOOKS.filter((name) => old.classList.contains(name));
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !STATE.includes(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (!STATE.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (looks.length) old.classList.add(...looks);
}

function children(old, fresh) {
  let at = own(old.firstChild);
  for (const child of fresh.childNodes) {
    const same = counterpart(old, at, child);
    if (!same) {
      old.insertBefore(document.importNode(child, true), at);
    } else if (same === at || same.parentNode !== old || typing(same)) {
      if (same === at) at = own(at.nextSibling);
      morph(same, child);
    } else {
      old.insertBefore(same, at);
      morph(same, child);
    }
  }
  while (at) {
    const next = own(at.nextSibling);
    remove(at);
    at = next;
  }
}

/* The next node that the server made. */
function own(node) {
  let next = node;
  while (next && ours(next)) next = next.nextSibling;
  return next;
}

/* What has a name is found by it, also where it does not stand any more, if taking it from there would disturb somebody. */
function counterpart(old, at, child) {
  if (child.id) {
    const named = document.getElementById(child.id);
    return named && (named.parentNode === old || typing(named)) ? named : null;
  }
  return at && at.nodeType === child.nodeType && at.nodeName === child.nodeName && !at.id ? at : null;
}

function remove(node) {
  if (typing(node)) return;
  const form = node.querySelector?.('#say');
  if (form) node.closest('.draft-text').append(form);
  node.remove();
}
