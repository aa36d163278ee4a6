package vn.sangkien.campaign.history;

/** What was changed. @param name as it was called at that time */
public record Subject(Kind kind, long id, String name) {

    /** The parts of a campaign that people change. */
    public enum Kind {
        CAMPAIGN, PHASE, SPRINT, GROUP
    }
}
