// What the service worker keeps on the device, for the script that builds it and the one that weighs it.

// What a worker needs on the way; every other address, such as the optional pages of the form and the one that is asked only once, falls back to the shell.
const AT_HAND = /^(index|shell|submit\/(?!authors|more|you)|my-ideas|help)\b/;
// Decisions, plans, units, rights and accounts are changed with a network only, and similar titles are asked for with one; so is what people leave on published ideas. The trail and reports of the moment are read with one.
const ONLINE_ONLY =
  /^src\/app\/RarePages|^src\/features\/((account|api-clients|assisted-entry|audit|claim|disputes|exports|guides|review|campaign|grants|groups|imports|invitation|notices|provider|privacy|report|reported-comments|sign-up|support|targets|unit-imports)\/|submit\/([Hh]elp|Similar)|sign-in\/ProviderButtons|idea\/(Disown|EnterLate|PublicParts|QrCode)|unit\/AddUnit|workplace\/Workplaces)|^src\/shared\/(second-step\/|drafts\/(Conflict|[Ss]haring)|ideas\/NotMine)/;

export const isAtHand = (page) => AT_HAND.test(page);

/** The files that are kept: what has a name of ours, and what those import. Parts that only others share are not. */
export function keptFiles(manifest) {
  const kept = new Set();
  const add = (key) => {
    if (kept.has(manifest[key].file)) return;
    kept.add(manifest[key].file);
    (manifest[key].imports ?? []).forEach(add);
  };
  Object.keys(manifest)
    .filter((key) => !key.startsWith('_') && !ONLINE_ONLY.test(key))
    .forEach(add);
  return kept;
}
