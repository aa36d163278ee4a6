package vn.sangkien.notice.delivery;

/** One that waits for its turn. The event is that of its notice, or the summary of a day. */
record DueDelivery(long accountId, String event, DeliveryChannel channel, boolean summary, Long noticeId, Long unitId) {

    static final String SUMMARY = "SUMMARY:";

    static DueDelivery of(Object[] row, boolean summary) {
        return new DueDelivery(((Number) row[0]).longValue(), (String) row[1], DeliveryChannel.valueOf((String) row[2]), summary, number(row[3]), number(row[4]));
    }

    private static Long number(Object column) {
        return column == null ? null : (Long) ((Number) column).longValue();
    }
}
