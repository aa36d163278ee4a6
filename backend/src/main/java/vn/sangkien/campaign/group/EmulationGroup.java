package vn.sangkien.campaign.group;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Units that compete with each other in one campaign, put together by a unit above all of them. */
@Entity
class EmulationGroup {

    @Id
    private long id;
    private long campaignId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private GroupKind kind;
    private String name;
    private String description;
    private LocalDate dissolvedOn;
    @Version
    private int version;

    protected EmulationGroup() {
    }

    EmulationGroup(long campaignId, CreateGroupRequest request) {
        this.id = vn.sangkien.shared.id.Id.next();
        this.campaignId = campaignId;
        this.unitId = request.unitId().value();
        this.kind = request.kind();
        this.name = request.name();
        this.description = request.description();
    }

    void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }

    void dissolve(LocalDate on) {
        dissolvedOn = on;
    }

    long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    /** Who put the group together; its members lie in that unit's subtree. */
    long unitId() {
        return unitId;
    }

    GroupKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    int version() {
        return version;
    }
}
