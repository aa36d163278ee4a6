package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.AccountService;
import vn.sangkien.idea.IdeaMention;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitRef;
import vn.sangkien.unit.UnitService;

/** Puts requests into words and names; who may read them was asked before. */
@ApplicationScoped
class CaseReader {

    private static final String NAMELESS = "—";

    private final SupportCaseRepository cases;
    private final MessageFiles files;
    private final SupportTeams teams;
    private final UnitService units;
    private final AccountService accounts;
    private final IdeaMentions ideas;
    private final Clock clock;

    CaseReader(SupportCaseRepository cases, MessageFiles files, SupportTeams teams, UnitService units, AccountService accounts, IdeaMentions ideas, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.teams = teams;
        this.units = units;
        this.accounts = accounts;
        this.ideas = ideas;
        this.clock = clock;
    }

    Page<SupportCaseResponse> describe(Listing list, List<SupportCase> rows, int limit, Function<SupportCase, Cursor> cursor) {
        Page<SupportCase> page = list.page(rows, limit, cursor);
        return new Page<>(describe(page.items()), page.nextCursor());
    }

    /** With the phone number. */
    SupportCaseResponse describe(SupportCase request) {
        return describe(List.of(request)).get(0).withPhone(request.phone());
    }

    List<SupportCaseResponse> describe(List<SupportCase> all) {
        Map<Long, UnitRef> refs = units.refs(all.stream().flatMap(request -> Stream.of(request.unitId(), request.deskId())).collect(Collectors.toSet()));
        Map<Long, String> desks = teams.names(all.stream().map(SupportCase::deskId).collect(Collectors.toSet()));
        Map<Long, String> names = names(all.stream().flatMap(request -> Stream.of(request.requesterId(), request.assigneeId())));
        Map<Long, IdeaMention> mentions = ideas.all(all.stream().map(request -> request.subject().ideaId()).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, String> questions = cases.questions(all.stream().map(SupportCase::id).toList());
        return all.stream().map(request -> new SupportCaseResponse(Id.of(request.id()),
                request.requesterId() == null ? Objects.requireNonNullElse(request.name(), NAMELESS) : names.getOrDefault(request.requesterId(), NAMELESS),
                request.requesterId() != null, null, refs.get(request.unitId()), refs.get(request.deskId()), desks.get(request.deskId()),
                request.subject().ideaId() == null ? null : mentions.get(request.subject().ideaId()), request.subject().topic(), request.subject().step(), questions.get(request.id()), request.state(),
                request.assigneeId() == null ? null : new SupportCaseResponse.Person(Id.of(request.assigneeId()), names.getOrDefault(request.assigneeId(), NAMELESS)),
                request.sharesDraft(clock.instant()) ? request.sharedUntil() : null, request.openedAt(), request.waitingSince(), Duration.between(request.waitingSince(), clock.instant()).toHours(), request.version())).toList();
    }

    Page<SupportMessageResponse> messages(Listing list, SupportCase request, Cursor after, int limit) {
        Page<SupportMessage> page = list.page(cases.messages(request.id(), after, limit), limit, message -> new Cursor("", message.id()));
        Map<Long, String> names = names(page.items().stream().map(SupportMessage::authorId));
        Map<Long, List<MessageFileResponse>> sent = files.of(page.items().stream().map(SupportMessage::id).toList());
        return page.map(message -> describe(message, request, names, sent));
    }

    SupportMessageResponse describe(SupportMessage message, SupportCase request) {
        return describe(message, request, names(Stream.of(message.authorId())), files.of(List.of(message.id())));
    }

    private static SupportMessageResponse describe(SupportMessage message, SupportCase request, Map<Long, String> names,
                                                   Map<Long, List<MessageFileResponse>> files) {
        return SupportMessageResponse.of(message, message.authorId() != null ? names.get(message.authorId()) : message.part() == CasePart.WORKER ? request.name() : null,
                files.getOrDefault(message.id(), List.of()));
    }

    private Map<Long, String> names(Stream<Long> people) {
        return accounts.names(people.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
