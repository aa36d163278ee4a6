package vn.sangkien.message;

/** The receiver will never take this message. */
class RefusedMessageException extends Exception {

    RefusedMessageException(String why) {
        super(why);
    }
}
