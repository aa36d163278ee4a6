package vn.sangkien.support.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.store.StoredName;

/** A photo or a document that goes with a line of a conversation. */
@Entity
@Table(name = "support_message_file")
class MessageFile {

    @Id
    private long id;
    private long senderId;
    private Long messageId;
    private String name;
    @Enumerated(EnumType.STRING)
    private FileType type;
    private int bytes;
    private String storedAs;
    private Instant createdAt;

    protected MessageFile() {
    }

    MessageFile(long sender, String name, FileType type, int bytes, StoredName stored, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.senderId = sender;
        this.name = name;
        this.type = type;
        this.bytes = bytes;
        this.storedAs = stored.value();
        this.createdAt = now;
    }

    /** Whether this person may still send it along. @param since what was kept earlier is about to go */
    boolean waitsFor(long person, Instant since) {
        return senderId == person && messageId == null && createdAt.isAfter(since);
    }

    /** From now on those of the conversation see it. */
    void goWith(long message) {
        messageId = message;
    }

    long id() {
        return id;
    }

    Long messageId() {
        return messageId;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    int bytes() {
        return bytes;
    }

    StoredName storedAs() {
        return new StoredName(storedAs);
    }
}
