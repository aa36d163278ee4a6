package vn.sangkien.account;

/** What a grant lets its holder do inside a unit's subtree; every signed-in person is a worker without any grant. */
public enum Role {
    WORKER, UNIT_OFFICER, SUPPORT, REVIEWER, TARGET_MANAGER, LEADER, ADMIN, DPO,
    /** Enter ideas into a phase that has closed and is not yet closed off. */
    LATE_ENTRY
}
