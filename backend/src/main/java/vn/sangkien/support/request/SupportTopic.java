package vn.sangkien.support.request;

/** What help is asked about. */
public enum SupportTopic {
    SIGN_IN, FORM, PHOTOS, UNIT, STATUS, OTHER
}
