const OF_A_GUIDE = /\/(assets\/|api\/v1\/guide)/;

/**
 * Whoever comes here first of all is sooner than the service worker: what the page was made of is asked for once more when that is in charge, so that it is kept.
 * Hardly any of it travels again.
 */
export function keepOpened(): () => void {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  if (!worker || worker.controller) return () => undefined;
  const again = () => {
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const address of new Set(addresses.filter((name) => OF_A_GUIDE.test(name)))) {
      fetch(address).catch(() => undefined);
    }
  };
  worker.addEventListener('controllerchange', again, { once: true });
  return () => worker.removeEventListener('controllerchange', again);
}
