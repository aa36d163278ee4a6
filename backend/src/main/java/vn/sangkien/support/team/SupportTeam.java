package vn.sangkien.support.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How a unit's support team is reached. There is one at most for each unit, whose number it has. */
@Entity
class SupportTeam {

    /** What a caller has read who found no team. */
    static final int NONE = 0;

    @Id
    private long unitId;
    private String name;
    private String phone;
    private String zalo;
    private String hours;
    @Version
    private int version;

    protected SupportTeam() {
    }

    SupportTeam(long unitId, PutSupportTeamRequest request) {
        this.unitId = unitId;
        this.version = NONE + 1;
        describe(request);
    }

    void describe(PutSupportTeamRequest request) {
        name = request.name();
        phone = request.phone();
        zalo = request.zaloLink();
        hours = request.hours();
    }

    long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String zalo() {
        return zalo;
    }

    String hours() {
        return hours;
    }

    int version() {
        return version;
    }
}
