package vn.sangkien.standings.snapshot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sangkien.campaign.Minimums;
import vn.sangkien.campaign.group.GroupKind;
import vn.sangkien.campaign.group.GroupRef;
import vn.sangkien.standings.board.BoardScope;
import vn.sangkien.standings.board.BoardWindow;

/** The standings of a unit and all below it in one scope, as they were and as these units were organised at one instant. */
@Entity
@Immutable
class Snapshot {

    @Id
    private long id;
    private long campaignId;
    private String campaignName;
    @Enumerated(EnumType.STRING)
    private BoardScope.Kind scopeKind;
    private Long scopeId;
    private String scopeName;
    private Instant scopeOpensAt;
    private Instant scopeClosesAt;
    @Enumerated(EnumType.STRING)
    private BoardScope.State scopeState;
    private Integer scopeGoal;
    private LocalDate scopeFrom;
    private LocalDate scopeUntil;
    private Long groupId;
    @Enumerated(EnumType.STRING)
    private GroupKind groupKind;
    private String groupName;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private SnapshotKind kind;
    private Instant plannedAt;
    private Instant asOf;
    private Long takenBy;
    private String note;
    private String ruleVersion;
    private int minimumTarget;
    private int minimumMembers;
    private int units;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    protected Snapshot() {
    }

    Snapshot(long id, SnapshotOrder order, String campaignName, Minimums minimums, Instant asOf, String ruleVersion, int units) {
        this.id = id;
        this.campaignId = order.campaignId();
        this.campaignName = campaignName;
        this.scopeKind = order.scope().kind();
        this.scopeId = order.scopeId();
        this.scopeName = order.scope().name();
        this.scopeOpensAt = order.scope().opensAt();
        this.scopeClosesAt = order.scope().closesAt();
        this.scopeState = order.scope().state();
        this.scopeGoal = order.scope().goal();
        this.scopeFrom = order.scope().from();
        this.scopeUntil = order.scope().until();
        if (order.group() != null) {
            this.groupId = order.groupId();
            this.groupKind = order.group().kind();
            this.groupName = order.group().name();
        }
        this.unitId = order.unitId();
        this.kind = order.kind();
        this.plannedAt = order.plannedAt();
        this.asOf = asOf;
        this.takenBy = order.takenBy();
        this.note = order.note();
        this.ruleVersion = ruleVersion;
        this.minimumTarget = minimums.target();
        this.minimumMembers = minimums.members();
        this.units = units;
    }

    /** Once, before it is stored. */
    void seal(String hash) {
        contentHash = hash;
    }

    BoardScope scope() {
        return new BoardScope(scopeKind, scopeId == null ? null : vn.sangkien.shared.id.Id.of(scopeId), scopeName, scopeOpensAt, scopeClosesAt, scopeState,
                scopeGoal, scopeFrom, scopeUntil);
    }

    BoardWindow window() {
        if (scopeId == null) {
            return BoardWindow.ofDays(List.of(), scopeFrom, scopeUntil);
        }
        return scopeKind == BoardScope.Kind.SPRINT ? BoardWindow.ofSprint(scopeId) : BoardWindow.ofPhase(scopeId);
    }

    /** The emulation group whose board is frozen, as it was called; null for none. */
    GroupRef group() {
        return groupId == null ? null : new GroupRef(vn.sangkien.shared.id.Id.of(groupId), vn.sangkien.shared.id.Id.of(campaignId), groupKind, groupName);
    }

    Minimums minimums() {
        return new Minimums(minimumTarget, minimumMembers);
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    String campaignName() {
        return campaignName;
    }

    /** At the top of what is frozen. */
    long unitId() {
        return unitId;
    }

    SnapshotKind kind() {
        return kind;
    }

    /** When a scheduled one was due; null for one taken by hand. */
    Instant plannedAt() {
        return plannedAt;
    }

    Instant asOf() {
        return asOf;
    }

    /** Null for a scheduled one. */
    Long takenBy() {
        return takenBy;
    }

    String note() {
        return note;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    int units() {
        return units;
    }

    String contentHash() {
        return contentHash;
    }
}
