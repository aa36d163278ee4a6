/** The parts of the account page; the header links to the first. */
export const addresses = {
  account: '/me',
  devices: '/me/devices',
  password: '/me/password',
  secondFactor: '/me/second-factor',
  contact: '/me/contact',
  identities: '/me/identities',
  data: '/me/data',
};
