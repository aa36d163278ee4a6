// What the service worker keeps on the device, for the script that builds it and the one that weighs it.

// What a worker needs on the way; every other address, such as the optional pages of the form, falls back to the shell.
const AT_HAND = /^(index|shell|submit\/(?!authors|more)|my-ideas|help)\b/;
// Decisions, plans and rights are changed with a network only; so is what people leave on published ideas.
const ONLINE_ONLY =
  /^src\/features\/((review|campaign|grants|groups|reported-comments|targets|unit-imports)\/|idea\/(PublicParts|QrCode))/;

export const isAtHand = (page) => AT_HAND.test(page);
export const needsNetwork = (source) => ONLINE_ONLY.test(source);
