package vn.sangkien.campaign;

import java.time.Instant;
import java.util.List;
import vn.sangkien.unit.Block;

/** People registered for a campaign together; nearly always it is one. */
public record Registered(long campaignId, List<Person> people) {

    /** How one of them takes part. */
    public record Person(long accountId, long unitId, Block block, long phaseId, Instant at) {
    }
}
