package vn.sangkien.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** One trade-union unit, as it is organised now. */
@Entity
class Unit {

    @Id
    private long id;
    private String code;
    private String name;
    private String searchText;
    @Enumerated(EnumType.STRING)
    private UnitLevel level;
    @Enumerated(EnumType.STRING)
    private UpperKind kind;
    @Enumerated(EnumType.STRING)
    private Block block;
    private int memberCount;
    private Long parentId;
    private Instant closedAt;
    private Long successorId;
    @Version
    private int version;

    protected Unit() {
    }

    void moveUnder(Unit parent) {
        parentId = parent.id;
    }

    boolean closed(Instant now) {
        return closedAt != null && !closedAt.isAfter(now);
    }

    UnitRef ref() {
        return UnitRef.of(id, code, name);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    UnitLevel level() {
        return level;
    }

    UpperKind kind() {
        return kind;
    }

    Block block() {
        return block;
    }

    int memberCount() {
        return memberCount;
    }

    Long parentId() {
        return parentId;
    }

    Instant closedAt() {
        return closedAt;
    }

    Long successorId() {
        return successorId;
    }
}
