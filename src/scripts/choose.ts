/** The first page: leads on to the edition that the reader chose last, or whose language the browser asks for. */
const offered = new Map<string, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-choose] a'))
  offered.set(link.dataset['edition'] ?? '', link);

function remembered(): string | null {
  try {
    return localStorage.getItem('edition');
  } catch {
    return null;
  }
}

/** zh-TW reads zh-Hant, zh-MO and zh-HK read zh-Hant-HK, any other Chinese zh-Hans. */
function editionFor(language: string): string {
  const [tag, ...parts] = language.toLowerCase().split('-');
  if (tag !== 'zh') return tag ?? '';
  if (parts.includes('hk') || parts.includes('mo')) return 'zh-Hant-HK';
  return parts.includes('tw') || parts.includes('hant') ? 'zh-Hant' : 'zh-Hans';
}

const wanted = [remembered() ?? '', ...navigator.languages.map(editionFor)].find((edition) =>
  offered.has(edition),
);
const chosen = offered.get(wanted ?? '');
if (chosen && !location.hash) location.replace(chosen.href);
