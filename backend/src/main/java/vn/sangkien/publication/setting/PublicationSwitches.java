package vn.sangkien.publication.setting;

/** Both are off until somebody switches them on. */
public record PublicationSwitches(boolean likes, boolean comments) {

    static final PublicationSwitches OFF = new PublicationSwitches(false, false);
}
