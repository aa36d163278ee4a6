package vn.sangkien.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a campaign stands at one moment, read off its phases. */
final class CampaignClock {

    private final List<Phase> phases;
    private final Instant now;

    CampaignClock(List<Phase> phases, Instant now) {
        this.phases = phases.stream().sorted(Comparator.comparing(Phase::opensAt)).toList();
        this.now = now;
    }

    Optional<Phase> open() {
        return first(PhaseState.OPEN);
    }

    Optional<Phase> next() {
        return first(PhaseState.UPCOMING);
    }

    /** The phase whose figures people look at: the open one, else the one that ended last, else the first to come. */
    Optional<Phase> shown() {
        return open()
                .or(() -> phases.stream().filter(phase -> phase.state(now) != PhaseState.UPCOMING).reduce((earlier, later) -> later))
                .or(this::next);
    }

    CampaignState state() {
        if (open().isPresent()) {
            return CampaignState.OPEN;
        }
        if (first(PhaseState.GRACE).isPresent()) {
            return CampaignState.GRACE;
        }
        boolean begun = phases.stream().anyMatch(phase -> phase.state(now) == PhaseState.CLOSED_OFF);
        if (next().isPresent()) {
            return begun ? CampaignState.BETWEEN : CampaignState.BEFORE;
        }
        return begun ? CampaignState.AFTER : CampaignState.BEFORE;
    }

    private Optional<Phase> first(PhaseState state) {
        return phases.stream().filter(phase -> phase.state(now) == state).findFirst();
    }
}
