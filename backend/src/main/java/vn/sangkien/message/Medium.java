package vn.sangkien.message;

/** What a message is sent to. Whether a phone gets it as an SMS or by Zalo is the gateway's business. */
public enum Medium {
    PHONE, EMAIL
}
