export {};
interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

// The one address of a script that this application ever hands to the browser; the security policy knows it by this name.
if ('serviceWorker' in navigator) {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const ours = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => '/sw.js' });
  void navigator.serviceWorker.register(ours?.createScriptURL('') ?? '/sw.js');
}
