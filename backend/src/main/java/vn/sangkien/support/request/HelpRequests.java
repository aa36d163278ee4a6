package vn.sangkien.support.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.sangkien.account.AccountService;
import vn.sangkien.account.Contact;
import vn.sangkien.campaign.RegistrationService;
import vn.sangkien.idea.IdeaMentions;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Cursor;
import vn.sangkien.shared.page.Listing;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.support.team.SupportTeamResponse;
import vn.sangkien.support.team.SupportTeams;
import vn.sangkien.unit.UnitService;

/** What workers ask, and what becomes of it as they see it. */
@ApplicationScoped
class HelpRequests {

    static final Listing MINE = new Listing("my-support-cases");

    private static final int MOST_A_DAY = 10;
    /** Whoever has no account shares one name for keys; each key is random. */
    private static final long NOBODY = 0;

    private final SupportCaseRepository cases;
    private final CaseReader reader;
    private final DraftShares shares;
    private final MessageFiles files;
    private final SupportTeams teams;
    private final UnitService units;
    private final RegistrationService registrations;
    private final IdeaMentions ideas;
    private final AccountService accounts;
    private final Idempotency idempotency;
    private final Clock clock;

    HelpRequests(SupportCaseRepository cases, CaseReader reader, DraftShares shares, MessageFiles files, SupportTeams teams, UnitService units, RegistrationService registrations, IdeaMentions ideas,
                 AccountService accounts, Idempotency idempotency, Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.shares = shares;
        this.files = files;
        this.teams = teams;
        this.units = units;
        this.registrations = registrations;
        this.ideas = ideas;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @throws DomainException 422 for somebody else's idea, an unknown unit, or one question too many today */
    @Atomic
    HelpAsked ask(AskForHelpRequest request, IdempotencyKey key, long person) {
        return idempotency.once(person, key, request, HelpAsked.class, () -> {
            accounts.takeTurn(person);
            Instant now = clock.instant();
            LocalDate today = Time.dayOf(now);
            int number = cases.countOn(person, today) + 1;
            if (number > MOST_A_DAY) {
                throw new DomainException(Category.RULE, "too-many-today", new Text("Chưa gửi được yêu cầu", "The request was not sent"),
                        new Text("Mỗi ngày gửi được nhiều nhất " + MOST_A_DAY + " yêu cầu. Hãy viết tiếp vào yêu cầu đã gửi hoặc gọi tổ hỗ trợ.",
                                MOST_A_DAY + " requests a day at most. Write on in one of them or call the support team."));
            }
            Long idea = Id.valueOrNull(request.ideaId());
            Optional<Long> ideaUnit = idea == null ? Optional.empty() : ideas.unitOfOwn(idea, person);
            long unit = request.unitId() != null ? request.unitId().value() : ideaUnit.or(() -> registrations.latestWorkplace(person)).orElseGet(units::root);
            Optional<SupportTeamResponse> team = nearest(unit);
            String phone = request.phone() == null ? null : phone(request.phone());
            SupportCase made = SupportCase.by(person, new Turn(today, number), phone, unit, desk(team, unit), new CaseSubject(request.topic(), idea, request.step()), now);
            if (request.shareDraft()) {
                shares.begin(made);
            }
            files.attach(open(made, request.text(), now), request.files(), person);
            return new HelpAsked(Id.of(made.id()), team.orElse(null));
        });
    }

    /** By somebody who is not signed in. @throws DomainException 400 without a name and a mobile number */
    @Atomic
    HelpAsked askToBeCalled(AskForHelpRequest request, IdempotencyKey key) {
        return idempotency.once(NOBODY, key, request, HelpAsked.class, () -> {
            if (request.name() == null) {
                throw new InvalidFieldsException(new Violation("name", "required", "Hãy cho biết họ tên để tổ hỗ trợ gọi lại.", "Say your name so that the team can call you."));
            }
            if (request.ideaId() != null || !request.files().isEmpty()) {
                throw Refusals.unauthenticated();
            }
            Instant now = clock.instant();
            long unit = request.unitId() == null ? units.root() : request.unitId().value();
            Optional<SupportTeamResponse> team = nearest(unit);
            SupportCase made = SupportCase.byCaller(request.name(), phone(request.phone()), unit, desk(team, unit), new CaseSubject(request.topic(), null, request.step()), now);
            open(made, request.text(), now);
            return new HelpAsked(null, team.orElse(null));
        });
    }

    Page<SupportCaseResponse> mine(long person, Cursor after, int limit) {
        return reader.describe(MINE, cases.of(person, after, limit), limit, request -> new Cursor("", request.id()));
    }

    /** The worker says that it is solved. @throws DomainException 404 when it is not theirs, 409 when it is closed already */
    @Atomic
    SupportCaseResponse close(long id, long person) {
        cases.own(id, person).orElseThrow(Refusals::notFound);
        SupportCase request = cases.locked(id);
        Instant now = clock.instant();
        request.close(now);
        cases.add(new SupportMessage(id, CasePart.WORKER, CaseEvent.CLOSED, null, person, now));
        cases.flush();
        return reader.describe(request);
    }

    /** @return the line that the question is */
    private long open(SupportCase made, String text, Instant now) {
        cases.persist(made);
        cases.flush();
        var question = new SupportMessage(made.id(), CasePart.WORKER, CaseEvent.WROTE, text, made.requesterId(), now);
        cases.add(question);
        cases.flush();
        return question.id();
    }

    private Optional<SupportTeamResponse> nearest(long unit) {
        units.ref(unit);
        return teams.nearest(unit);
    }

    /** Where there is no team yet it lies at the unit, for those with rights there or above. */
    private static long desk(Optional<SupportTeamResponse> team, long unit) {
        return team.map(found -> found.unit().id().value()).orElse(unit);
    }

    private static String phone(String typed) {
        return Optional.ofNullable(Typed.line(typed)).flatMap(Contact::of).filter(Contact::isPhone).map(Contact::value)
                .orElseThrow(() -> new InvalidFieldsException(new Violation("phone", "phone", "Số điện thoại: cần một số di động Việt Nam, ví dụ 0901 234 567.",
                        "Phone number: give a Vietnamese mobile number, e.g. 0901 234 567.")));
    }
}
