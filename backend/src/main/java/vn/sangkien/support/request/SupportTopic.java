package vn.sangkien.support.request;

/** What help is asked about. */
enum SupportTopic {
    SIGN_IN, FORM, PHOTOS, UNIT, STATUS, OTHER
}
