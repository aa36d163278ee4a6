package vn.sangkien.idea.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.idea.IdeaFiles;

@ApplicationScoped
class FilesUnderway implements IdeaFiles {

    private final AttachmentRepository attachments;

    FilesUnderway(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<String> underway(long idea, long person, Instant now) {
        return attachments.arrivingLocked(idea, person, now).stream().map(Attachment::name).toList();
    }
}
