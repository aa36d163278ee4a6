package vn.sangkien.standings.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.PhaseResponse;
import vn.sangkien.campaign.PhaseState;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** Finds the stretch of time that a caller asks for: a phase, a sprint, a quarter or some days of the campaign. */
@ApplicationScoped
class Windows {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignService campaigns;
    private final Clock clock;

    Windows(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    record Chosen(BoardScope scope, BoardWindow window) {
    }

    /** @throws vn.sangkien.shared.problem.DomainException 404 for an unknown phase or sprint, 400 for days outside the campaign */
    Chosen choose(long campaign, LeaderboardRequest request) {
        if (Stream.of(request.phase(), request.sprint(), request.quarter(), request.from()).filter(Objects::nonNull).count() > 1) {
            throw invalid("phase", "one-window", "Thời gian: chỉ chọn một trong giai đoạn, đợt, quý hoặc khoảng ngày.",
                    "Pick one of phase, sprint, quarter and days.");
        }
        if (request.quarter() != null) {
            return quarter(campaign, request.quarter());
        }
        if (request.from() != null || request.until() != null) {
            return range(campaign, request.from(), request.until());
        }
        return scope(campaign, request);
    }

    private Chosen scope(long campaign, LeaderboardRequest request) {
        if (request.sprint() != null) {
            BoardScope sprint = campaigns.sprints(campaign).stream().filter(found -> found.id().equals(request.sprint()))
                    .findFirst().map(BoardScope::of).orElseThrow(Refusals::notFound);
            return new Chosen(sprint, BoardWindow.ofSprint(sprint.id().value()));
        }
        BoardScope phase = request.phase() == null ? BoardScope.of(campaigns.shownPhase(campaign)) : campaigns.phases(campaign).stream()
                .filter(found -> found.id().equals(request.phase())).findFirst().map(BoardScope::of).orElseThrow(Refusals::notFound);
        return new Chosen(phase, BoardWindow.ofPhase(phase.id().value()));
    }

    private Chosen quarter(long campaign, String text) {
        var quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            throw Refusals.unreadable("quarter");
        }
        LocalDate from = LocalDate.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1);
        LocalDate until = from.plusMonths(3).minusDays(1);
        return days(campaign, BoardScope.Kind.QUARTER, "Quý " + quarter.group(2) + "/" + quarter.group(1), from, until, "quarter");
    }

    private Chosen range(long campaign, LocalDate from, LocalDate until) {
        if (from == null || until == null || until.isBefore(from)) {
            throw invalid(from == null ? "from" : "until", "range", "Khoảng ngày: hãy cho cả ngày đầu và ngày cuối, ngày cuối không sớm hơn.",
                    "Give the first and the last day, the last one not earlier.");
        }
        return days(campaign, BoardScope.Kind.DAYS, SHOWN.format(from) + " – " + SHOWN.format(until), from, until, "from");
    }

    private Chosen days(long campaign, BoardScope.Kind kind, String name, LocalDate from, LocalDate until, String field) {
        List<PhaseResponse> phases = campaigns.phases(campaign);
        Instant opens = from.atStartOfDay(Time.ZONE).toInstant();
        Instant closes = until.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        List<PhaseResponse> touched = phases.stream().filter(phase -> phase.opensAt().isBefore(closes) && phase.closesAt().isAfter(opens)).toList();
        if (touched.isEmpty()) {
            throw invalid(field, "outside-campaign", "Thời gian: nằm ngoài các giai đoạn của chương trình.", "The days lie outside the campaign's phases.");
        }
        // All phases, since people register before the first one opens.
        List<Long> ids = phases.stream().map(PhaseResponse::id).map(Id::value).toList();
        return new Chosen(new BoardScope(kind, null, name, opens, closes, state(touched, opens, closes), null, from, until),
                BoardWindow.ofDays(ids, from, until));
    }

    private BoardScope.State state(List<PhaseResponse> touched, Instant opens, Instant closes) {
        Instant now = clock.instant();
        if (touched.stream().allMatch(phase -> phase.state() == PhaseState.CLOSED_OFF)) {
            return BoardScope.State.CLOSED_OFF;
        }
        if (now.isBefore(opens)) {
            return BoardScope.State.UPCOMING;
        }
        return now.isBefore(closes) ? BoardScope.State.OPEN : BoardScope.State.CLOSED;
    }

    private static InvalidFieldsException invalid(String field, String code, String vi, String en) {
        return new InvalidFieldsException(new Violation(field, code, vi, en));
    }
}
