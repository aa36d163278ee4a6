package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.unit.UnitService;

/** Who may decide on what: the unit above the idea, and four eyes. */
@ApplicationScoped
class DecisionRights {

    private final IdeaRepository ideas;
    private final IdeaHelpers helpers;
    private final UnitService units;

    DecisionRights(IdeaRepository ideas, IdeaHelpers helpers, UnitService units) {
        this.ideas = ideas;
        this.helpers = helpers;
        this.units = units;
    }

    /** The idea, which nobody else changes until the transaction ends. @throws DomainException 404 outside the scope, 403 {@code four-eyes} on one's own */
    Idea lock(long id, Officer officer) {
        Idea idea = ideas.locked(id)
                .filter(found -> found.submittedAt() != null && units.within(found.unitId(), officer.scope()))
                .orElseThrow(Refusals::notFound);
        if (concerns(idea, officer)) {
            throw fourEyes();
        }
        return idea;
    }

    /** Whether somebody else has to decide. */
    boolean concerns(Idea idea, Officer officer) {
        return helpers.concerns(idea, officer.id());
    }

    /** The highest unit from which the officer decides on ideas of this one. */
    long levelOf(Officer officer, long unit) {
        return units.ancestorsAndSelf(unit).stream().filter(officer.scope()::contains).findFirst().orElseThrow(Refusals::notFound);
    }

    /** Whether the officer holds the right over a unit above. */
    boolean above(Officer officer, long unit) {
        List<Long> line = units.ancestorsAndSelf(unit);
        return line.subList(0, line.size() - 1).stream().anyMatch(officer.scope()::contains);
    }

    boolean decides(long id, Officer officer) {
        return ideas.findByIdOptional(id).filter(idea -> idea.submittedAt() != null && !concerns(idea, officer))
                .filter(idea -> units.within(idea.unitId(), officer.scope())).isPresent();
    }

    static DomainException fourEyes() {
        return new DomainException(Category.FORBIDDEN, "four-eyes",
                new Text("Không được tự xét", "Not on your own"),
                new Text("Bạn là tác giả, đồng tác giả, người nhập hoặc người sửa giúp sáng kiến này nên không được xét. Hãy nhờ cán bộ khác.",
                        "You wrote this idea, alone or with others, entered it or helped to write it, so somebody else must decide on it."));
    }
}
