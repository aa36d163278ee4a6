package vn.sangkien.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sangkien.shared.time.Time;

/** Where a campaign stands follows from the time alone. */
class CampaignClockTest {

    private static final Phase FIRST = new Phase(9, 1, new PhaseFacts("Giai đoạn 1", at("2026-01-01T00:00"), at("2026-06-01T00:00"), at("2026-06-15T00:00")));
    private static final Phase SECOND = new Phase(9, 2, new PhaseFacts("Giai đoạn 2", at("2026-07-01T00:00"), at("2027-01-01T00:00"), at("2027-02-01T00:00")));

    @Test
    void beforeTheFirstPhaseTheCampaignHasNotBegun() {
        assertState("2025-12-31T23:59:59.999", CampaignState.BEFORE, FIRST, FIRST);
    }

    @Test
    void aPhaseIsOpenFromItsFirstInstant() {
        assertState("2026-01-01T00:00", CampaignState.OPEN, FIRST, SECOND);
    }

    @Test
    void aPhaseIsOpenUntilJustBeforeItsLastInstant() {
        assertState("2026-05-31T23:59:59.999", CampaignState.OPEN, FIRST, SECOND);
    }

    @Test
    void onClosingTheGraceBegins() {
        assertState("2026-06-01T00:00", CampaignState.GRACE, FIRST, SECOND);
        assertState("2026-06-14T23:59:59.999", CampaignState.GRACE, FIRST, SECOND);
    }

    @Test
    void afterTheGraceAndBeforeTheNextPhaseTheCampaignPauses() {
        assertState("2026-06-15T00:00", CampaignState.BETWEEN, FIRST, SECOND);
    }

    @Test
    void theLastPhaseHasNoNext() {
        assertState("2026-12-31T23:59:59.999", CampaignState.OPEN, SECOND, null);
        assertState("2027-01-01T00:00", CampaignState.GRACE, SECOND, null);
    }

    @Test
    void afterTheLastGraceAllIsFinal() {
        assertState("2027-02-01T00:00", CampaignState.AFTER, SECOND, null);
    }

    @Test
    void aCampaignWithoutPhasesHasNotBegun() {
        var clock = new CampaignClock(List.of(), at("2026-01-01T00:00"));

        assertThat(clock.state()).isEqualTo(CampaignState.BEFORE);
        assertThat(clock.shown()).isEmpty();
    }

    private static void assertState(String time, CampaignState state, Phase shown, Phase next) {
        var clock = new CampaignClock(List.of(SECOND, FIRST), at(time));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.shown()).contains(shown);
        assertThat(clock.next().orElse(null)).isEqualTo(next);
    }

    private static Instant at(String vietnamTime) {
        return LocalDateTime.parse(vietnamTime).atZone(Time.ZONE).toInstant();
    }
}
