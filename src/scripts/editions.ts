/**
 * The toggle: remembers the reader's edition, and leads to the paragraph that the reader is at. Without this script it
 * is plain links to the top of the same page.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('.editions a[data-edition]');
const blocks = document.querySelectorAll<HTMLElement>(
  'main .section, main .block[id], main .half[id], main .part[id]',
);

/** The last block that begins above the upper third of the window. */
function whereReading(): string {
  let at = '';
  for (const block of blocks) if (block.getBoundingClientRect().top < innerHeight / 3) at = block.id;
  return scrollY < innerHeight / 3 ? '' : at;
}

for (const link of links)
  link.addEventListener('click', () => {
    try {
      localStorage.setItem('edition', link.dataset['edition'] ?? '');
    } catch {
      // Storage may be off: the choice is then not kept.
    }
    const id = whereReading();
    link.hash = id ? `#${id}` : location.hash;
    // How a table is filtered and sorted holds in every edition.
    link.search = location.search;
  });
