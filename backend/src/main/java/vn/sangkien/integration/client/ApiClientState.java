package vn.sangkien.integration.client;

/** Whether a client may do anything now. One that was switched off was not used for long and works again with a new secret. */
enum ApiClientState {
    WORKING, EXPIRED, SWITCHED_OFF, REVOKED
}
