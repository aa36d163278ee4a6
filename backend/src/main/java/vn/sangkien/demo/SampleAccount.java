package vn.sangkien.demo;

import vn.sangkien.account.Role;

/** The accounts that anybody may sign in with, one for each role and a second worker who has yet to register. */
enum SampleAccount {
    WORKER(Role.WORKER, "congnhan", "Nguyễn Thị Hồng", 501),
    NEWCOMER(Role.WORKER, "congnhan2", "Trần Văn Nam", 502),
    UNIT_OFFICER(Role.UNIT_OFFICER, "canbo", "Lê Thị Thu Hà", 511),
    REVIEWER(Role.REVIEWER, "thamdinh", "Phạm Quốc Bảo", 512),
    TARGET_MANAGER(Role.TARGET_MANAGER, "chitieu", "Đỗ Minh Châu", 513),
    LEADER(Role.LEADER, "lanhdao", "Vũ Đức Thắng", 514),
    ADMIN(Role.ADMIN, "quantri", "Hoàng Anh Tuấn", 515),
    SUPPORT(Role.SUPPORT, "hotro", "Bùi Thị Ngọc Mai", 516),
    DPO(Role.DPO, "baove", "Ngô Thanh Tùng", 517);

    static final String PASSWORD = "SangKien@2026";

    final Role role;
    final String displayName;
    private final String mailbox;
    private final int lastDigits;

    SampleAccount(Role role, String mailbox, String displayName, int lastDigits) {
        this.role = role;
        this.mailbox = mailbox;
        this.displayName = displayName;
        this.lastDigits = lastDigits;
    }

    String email() {
        return mailbox + "@example.vn";
    }

    String phone() {
        return "+84901234" + lastDigits;
    }

    /** Over which unit the role is held; null for workers. */
    SampleUnit scope(SampleUnits units) {
        return switch (this) {
            case WORKER, NEWCOMER -> null;
            case UNIT_OFFICER -> units.sampleUnit();
            case REVIEWER -> units.sampleUnit().parent();
            default -> units.root();
        };
    }
}
