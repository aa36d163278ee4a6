package vn.sangkien.notice.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sangkien.message.Medium;
import vn.sangkien.message.Messages;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.version.ReadVersion;

/** By which channels people want to be told. */
@ApplicationScoped
class Preferences {

    private final NoticePreferenceRepository chosen;
    private final Messages messages;

    Preferences(NoticePreferenceRepository chosen, Messages messages) {
        this.chosen = chosen;
        this.messages = messages;
    }

    PreferenceResponse get(long account) {
        return describe(chosen.findByIdOptional(account).orElseGet(() -> new NoticePreference(account)));
    }

    /** @throws vn.sangkien.shared.problem.DomainException 409 on a stale version */
    @Atomic
    PreferenceResponse put(long account, ReadVersion read, PutPreferenceRequest request) {
        NoticePreference known = chosen.findById(account);
        NoticePreference preference = known == null ? new NoticePreference(account) : known;
        ReadVersion.require(read, preference.version());
        preference.choose(request);
        if (known == null) {
            chosen.persist(preference);
        }
        chosen.flush();
        return describe(preference);
    }

    private PreferenceResponse describe(NoticePreference preference) {
        return PreferenceResponse.of(preference, messages.reaches(Medium.PHONE), messages.reaches(Medium.EMAIL), messages.quiet().from(), messages.quiet().until());
    }
}
