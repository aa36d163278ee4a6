package vn.sangkien.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalSection;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.shared.transaction.Atomic;

/** Everything that the programme keeps about somebody, for them. */
@ApplicationScoped
class MyData {

    private final List<PersonalData> features;
    private final AccountService accounts;
    private final Audit audit;
    private final Clock clock;

    MyData(@All List<PersonalData> features, AccountService accounts, Audit audit, Clock clock) {
        // The account itself first.
        this.features = features.stream().sorted(Comparator.comparing(feature -> feature.getClass().getName())).toList();
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sections one for each kind of data, also when there is none of it */
    record Answer(Instant asOf, List<PersonalSection> sections) {
    }

    @Atomic
    Answer about(long person) {
        return new Answer(clock.instant(), features.stream().flatMap(feature -> feature.about(person).stream()).toList());
    }

    /** As a file to keep, which is written down. */
    @Atomic
    Answer taken(long person, String format) {
        audit.write(AuditEntry.of(AuditAction.DATA_DOWNLOADED, AuditObject.ACCOUNT, person).by(person).with("format", format));
        return about(person);
    }

    /** @throws vn.sangkien.shared.problem.DomainException never for one's own account */
    @Atomic
    void correctName(long person, String name) {
        String before = accounts.rename(person, name);
        if (!before.equals(name)) {
            audit.write(AuditEntry.of(AuditAction.NAME_CORRECTED, AuditObject.ACCOUNT, person).by(person));
        }
    }
}
