package vn.sangkien.idea.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.account.data.PersonalSection;

/** Files of those who are erased: those of drafts go, the others are no longer called as they were, since names of files often hold those of people. */
@ApplicationScoped
class AttachmentData implements PersonalData {

    private final AttachmentService attachments;

    AttachmentData(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** Told with the ideas. */
    @Override
    public List<PersonalSection> about(long account) {
        return List.of();
    }

    @Override
    public void erase(long account, Instant now) {
        attachments.forget(account);
    }
}
