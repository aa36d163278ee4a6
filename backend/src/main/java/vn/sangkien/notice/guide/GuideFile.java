package vn.sangkien.notice.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sangkien.shared.store.StoredName;

/** A file that was sent for a guide. It never changes: another one has another name, so that it may be kept by whoever has seen it. */
@Entity
class GuideFile {

    /** What has not been put into its guide by then is forgotten. */
    static final Duration KEPT_UNUSED = Duration.ofHours(24);

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String name;
    private long guideId;
    @Enumerated(EnumType.STRING)
    private GuideFileKind kind;
    @Enumerated(EnumType.STRING)
    private GuideFileType type;
    private int bytes;
    private Integer width;
    private Integer height;
    private boolean used;
    private Instant createdAt;

    protected GuideFile() {
    }

    GuideFile(long guideId, StoredName name, CheckedGuideFile checked, Instant now) {
        this.name = name.value();
        this.guideId = guideId;
        this.kind = checked.kind();
        this.type = checked.type();
        this.bytes = checked.bytes();
        this.width = checked.width();
        this.height = checked.height();
        this.createdAt = now;
    }

    void use() {
        used = true;
    }

    /** Whether it is still there: one that nothing uses goes soon. */
    boolean usable(Instant now) {
        return used || now.isBefore(createdAt.plus(KEPT_UNUSED));
    }

    String name() {
        return name;
    }

    long guideId() {
        return guideId;
    }

    StoredName storedAs() {
        return new StoredName(name);
    }

    GuideFileKind kind() {
        return kind;
    }

    GuideFileType type() {
        return type;
    }

    int bytes() {
        return bytes;
    }

    Integer width() {
        return width;
    }

    Integer height() {
        return height;
    }

    boolean used() {
        return used;
    }
}
