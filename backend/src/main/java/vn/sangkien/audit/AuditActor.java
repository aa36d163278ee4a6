package vn.sangkien.audit;

/** Who can do something besides a person with an account, which needs no word. */
public enum AuditActor {
    CLIENT
}
