package vn.sangkien.idea.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sangkien.idea.attachment.check.CheckedFile;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.idea.attachment.check.Refusal;
import vn.sangkien.shared.store.StoredName;

/** One file of an idea, from its announcement on. */
@Entity
class Attachment {

    /** What has not arrived by then is forgotten. */
    static final Duration TIME_TO_SEND = Duration.ofHours(24);

    @Id
    private long id;
    private long ideaId;
    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;
    @Enumerated(EnumType.STRING)
    private AttachmentState state;
    @Enumerated(EnumType.STRING)
    private Refusal refusal;
    private String name;
    @Enumerated(EnumType.STRING)
    private FileType type;
    private int announced;
    private int received;
    private Integer bytes;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    private Integer width;
    private Integer height;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String storedAs;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String thumbnailAs;
    private long uploadedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant removedAt;

    protected Attachment() {
    }

    Attachment(long ideaId, BeginAttachmentRequest request, long person, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.ideaId = ideaId;
        this.kind = request.kind();
        this.state = AttachmentState.UPLOADING;
        this.name = request.name();
        this.announced = request.bytes();
        this.uploadedBy = person;
        this.createdAt = now;
        this.expiresAt = now.plus(TIME_TO_SEND);
    }

    void receive(int more) {
        received += more;
    }

    /** The file as it is kept. */
    record Kept(StoredName name, StoredName thumbnail, int bytes, String sha256) {
    }

    void becomeReady(CheckedFile checked, Kept kept) {
        state = AttachmentState.READY;
        if (kind != AttachmentKind.RECOGNITION) {
            kind = checked.photo() ? AttachmentKind.PHOTO : AttachmentKind.DOCUMENT;
        }
        type = checked.type();
        name = FileName.ending(name, type);
        bytes = kept.bytes();
        sha256 = kept.sha256();
        width = checked.width();
        height = checked.height();
        storedAs = kept.name().value();
        thumbnailAs = kept.thumbnail() == null ? null : kept.thumbnail().value();
    }

    void refuse(Refusal why) {
        state = AttachmentState.REFUSED;
        refusal = why;
    }

    void remove(Instant now) {
        state = AttachmentState.REMOVED;
        removedAt = now;
    }

    boolean complete() {
        return received == announced;
    }

    long id() {
        return id;
    }

    long ideaId() {
        return ideaId;
    }

    AttachmentKind kind() {
        return kind;
    }

    AttachmentState state() {
        return state;
    }

    Refusal refusal() {
        return refusal;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    int announced() {
        return announced;
    }

    int received() {
        return received;
    }

    Integer bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    Integer width() {
        return width;
    }

    Integer height() {
        return height;
    }

    StoredName storedAs() {
        return storedAs == null ? null : new StoredName(storedAs);
    }

    StoredName thumbnailAs() {
        return thumbnailAs == null ? null : new StoredName(thumbnailAs);
    }

    long uploadedBy() {
        return uploadedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
