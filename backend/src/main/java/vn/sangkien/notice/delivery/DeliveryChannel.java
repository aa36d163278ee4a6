package vn.sangkien.notice.delivery;

import vn.sangkien.message.Medium;

/** How something leaves; the inbox is always there. */
enum DeliveryChannel {
    PHONE, EMAIL;

    Medium medium() {
        return Medium.valueOf(name());
    }
}
