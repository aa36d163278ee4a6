package vn.sangkien.campaign.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sangkien.campaign.CampaignFacts;
import vn.sangkien.campaign.PhaseFacts;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.SprintFacts;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** What must be so of every window: it ends after it begins, in years that a campaign can have, and phases do not overlap. */
final class Windows {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final Instant FIRST = FIRST_DAY.atStartOfDay(Time.ZONE).toInstant();
    private static final Instant LAST = LAST_DAY.plusDays(1).atStartOfDay(Time.ZONE).toInstant();

    private Windows() {
    }

    /** To the millisecond, as the database keeps it. */
    static Instant stored(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }

    static void require(CampaignFacts facts) {
        var wrong = new ArrayList<Violation>();
        checkYear(wrong, "appliedFrom", outside(facts.appliedFrom()));
        checkYear(wrong, "appliedUntil", outside(facts.appliedUntil()));
        if (facts.appliedUntil().isBefore(facts.appliedFrom())) {
            wrong.add(notBefore("appliedUntil", "ngày đầu", "the first day"));
        }
        refuse(wrong);
    }

    static void require(PhaseFacts facts) {
        var wrong = new ArrayList<Violation>();
        checkYear(wrong, "opensAt", outside(facts.opensAt()));
        checkYear(wrong, "graceEndsAt", outside(facts.graceEndsAt()));
        if (!facts.closesAt().isAfter(facts.opensAt())) {
            wrong.add(notBefore("closesAt", "thời điểm mở", "the opening"));
        }
        if (facts.graceEndsAt().isBefore(facts.closesAt())) {
            wrong.add(notBefore("graceEndsAt", "thời điểm đóng", "the closing"));
        }
        refuse(wrong);
    }

    static void require(SprintFacts facts) {
        var wrong = new ArrayList<Violation>();
        checkYear(wrong, "opensAt", outside(facts.opensAt()));
        checkYear(wrong, "closesAt", outside(facts.closesAt()));
        if (!facts.closesAt().isAfter(facts.opensAt())) {
            wrong.add(notBefore("closesAt", "thời điểm mở", "the opening"));
        }
        refuse(wrong);
    }

    /** @param others the phases of the campaign @param itself null for a new phase */
    static void requireNoOverlap(PhaseFacts facts, List<PhaseResponse> others, Id itself) {
        others.stream().filter(other -> !other.id().equals(itself))
                .filter(other -> facts.opensAt().isBefore(other.closesAt()) && other.opensAt().isBefore(facts.closesAt()))
                .findFirst().ifPresent(other -> {
                    String span = Time.shown(other.opensAt()) + " – " + Time.shown(other.closesAt());
                    throw new DomainException(Category.RULE, "phase-overlap",
                            new Text("Hai giai đoạn trùng thời gian", "Two phases overlap"),
                            new Text("\"" + other.name() + "\" đã chiếm " + span + ". Hãy chọn thời gian khác.",
                                    "\"" + other.name() + "\" takes " + span + " already. Pick other times."),
                            Map.of("phase", other));
                });
    }

    static void requireInside(SprintFacts sprint, PhaseResponse phase) {
        if (sprint.opensAt().isBefore(phase.opensAt()) || sprint.closesAt().isAfter(phase.closesAt())) {
            String span = Time.shown(phase.opensAt()) + " – " + Time.shown(phase.closesAt());
            throw new DomainException(Category.RULE, "sprint-outside-phase",
                    new Text("Đợt cao điểm nằm ngoài giai đoạn", "The sprint lies outside its phase"),
                    new Text("Đợt cao điểm phải nằm trong \"" + phase.name() + "\": " + span + ".", "A sprint must lie inside \"" + phase.name() + "\": " + span + "."));
        }
    }

    private static boolean outside(Instant instant) {
        return instant.isBefore(FIRST) || instant.isAfter(LAST);
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    private static void checkYear(List<Violation> wrong, String field, boolean outside) {
        if (outside) {
            wrong.add(new Violation(field, "year", "Năm phải từ 2000 đến 2099.", "The year must be from 2000 to 2099."));
        }
    }

    private static Violation notBefore(String field, String vi, String en) {
        return new Violation(field, "order", "Phải sau " + vi + ".", "Must be after " + en + ".");
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(List.copyOf(wrong));
        }
    }
}
