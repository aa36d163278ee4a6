package vn.sangkien.notice.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What somebody chose to be told outside their inbox. */
@Entity
class NoticePreference {

    /** Of those who never chose. */
    static final int NONE = 0;

    @Id
    private long accountId;
    private boolean phoneAtOnce;
    private boolean emailAtOnce;
    private boolean emailSummary;
    @Version
    private Integer version;

    protected NoticePreference() {
    }

    /** What everybody has at first. */
    NoticePreference(long account) {
        this.accountId = account;
        this.phoneAtOnce = true;
        this.emailAtOnce = true;
        this.emailSummary = true;
    }

    void choose(PutPreferenceRequest request) {
        phoneAtOnce = request.phoneAtOnce();
        emailAtOnce = request.emailAtOnce();
        emailSummary = request.emailSummary();
    }

    boolean phoneAtOnce() {
        return phoneAtOnce;
    }

    boolean emailAtOnce() {
        return emailAtOnce;
    }

    boolean emailSummary() {
        return emailSummary;
    }

    int version() {
        return version == null ? NONE : version + 1;
    }
}
