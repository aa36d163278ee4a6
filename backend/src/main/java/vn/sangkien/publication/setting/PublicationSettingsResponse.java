package vn.sangkien.publication.setting;

import vn.sangkien.shared.version.Versioned;

/** @param version 0 as long as nobody has changed anything; {@code mayChange} whether the caller may */
record PublicationSettingsResponse(boolean likes, boolean comments, boolean mayChange, long version) implements Versioned {
}
