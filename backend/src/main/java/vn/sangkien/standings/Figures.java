package vn.sangkien.standings;

import vn.sangkien.idea.IdeaState;

/**
 * The five figures of a unit in a scope (product rules 5.3 and 5.5). As a difference they may be negative.
 *
 * @param submitted   ideas ever submitted less withdrawn
 * @param valid       ideas that rank
 * @param pending     ideas not yet decided
 * @param registrants people who registered for the campaign
 * @param submitters  people who lead a submitted idea
 */
public record Figures(int submitted, int valid, int pending, int registrants, int submitters) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);
    static final Figures REGISTRANT = new Figures(0, 0, 0, 1, 0);
    static final Figures SUBMITTER = new Figures(0, 0, 0, 0, 1);

    /** What one idea in this state adds; null stands for "does not exist yet". */
    static Figures of(IdeaState state) {
        return state == null ? NONE
                : new Figures(one(CountingRule.SUBMITTED, state), one(CountingRule.VALID, state), one(CountingRule.PENDING, state), 0, 0);
    }

    private static int one(CountingRule rule, IdeaState state) {
        return rule.counts(state) ? 1 : 0;
    }

    public Figures plus(Figures other) {
        return new Figures(submitted + other.submitted, valid + other.valid, pending + other.pending,
                registrants + other.registrants, submitters + other.submitters);
    }

    Figures negated() {
        return new Figures(-submitted, -valid, -pending, -registrants, -submitters);
    }

    public Figures minus(Figures other) {
        return plus(other.negated());
    }
}
