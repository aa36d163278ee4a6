package vn.sangkien.idea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sangkien.idea.EligibilityItem.Code;
import vn.sangkien.idea.EligibilityItem.State;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/**
 * What {@link SubmissionRules} found: at once the list that a person reads beforehand and the refusal of the submission, so that the two
 * cannot say different things.
 */
final class Examination {

    private final List<EligibilityItem> items = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private DomainException first;
    private DomainException last;

    /** A rule that comes before what is written. @return what it gives; empty when it refuses */
    <T> Optional<T> before(Code code, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (DomainException refusal) {
            first = first == null ? refusal : first;
            refused(code, null, refusal);
            return Optional.empty();
        }
    }

    /** A rule that comes after what is written. */
    <T> Optional<T> after(Code code, String field, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (DomainException refusal) {
            last = last == null ? refusal : last;
            refused(code, field, refusal);
            return Optional.empty();
        }
    }

    private void refused(Code code, String field, DomainException refusal) {
        Problem problem = refusal.toProblem();
        State state = problem.properties().get("nextPhase") == null ? State.MISSING : State.WAITING;
        items.add(EligibilityItem.refused(code, state, field, new Text(problem.detail(), problem.detailEn())));
    }

    /** What is wrong with a part of what is written; when nothing is, the item says so. */
    void written(Code code, List<Violation> wrong, EligibilityItem otherwise) {
        wrong.forEach(violation -> items.add(EligibilityItem.missing(code, violation)));
        violations.addAll(wrong);
        if (wrong.isEmpty()) {
            items.add(otherwise);
        }
    }

    /** Nothing is wrong with it, and yet it may have to wait. */
    void waits(EligibilityItem item) {
        items.add(item);
        if (item.blocking()) {
            violations.add(new Violation(item.field(), "waiting", item.message(), item.messageEn()));
        }
    }

    void add(EligibilityItem item) {
        items.add(item);
    }

    List<EligibilityItem> items() {
        return List.copyOf(items);
    }

    /** @throws DomainException the first reason not to take the idea; all fields that are wrong are one */
    void requireReady() {
        if (first != null) {
            throw first;
        }
        requireWritten();
        if (last != null) {
            throw last;
        }
    }

    void requireWritten() {
        if (!violations.isEmpty()) {
            throw new InvalidFieldsException(violations.stream().sorted(Comparator.comparing(Violation::field)).toList());
        }
    }
}
