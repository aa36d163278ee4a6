package vn.sangkien.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import vn.sangkien.account.consent.ConsentService;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.Idempotency;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.shared.transaction.RunAgainException;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitService;

/** Registering people for campaigns. */
@ApplicationScoped
public class RegistrationService {

    private final RegistrationRepository registrations;
    private final CampaignService campaigns;
    private final UnitService units;
    private final ConsentService consents;
    private final Idempotency idempotency;
    private final Event<Registered> registered;
    private final Event<Unregistered> unregistered;
    private final Clock clock;

    RegistrationService(RegistrationRepository registrations, CampaignService campaigns, UnitService units, ConsentService consents,
                        Idempotency idempotency, Event<Registered> registered, Event<Unregistered> unregistered, Clock clock) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.units = units;
        this.consents = consents;
        this.idempotency = idempotency;
        this.registered = registered;
        this.unregistered = unregistered;
        this.clock = clock;
    }

    /** The workplace from which somebody takes part; empty when they have not registered. */
    public Optional<Long> workplace(long campaignId, long accountId) {
        return registrations.of(campaignId, accountId).map(Registration::unitId);
    }

    /** The same of many, by person; who has not registered is absent. */
    public Map<Long, Long> workplaces(long campaignId, Collection<Long> accounts) {
        return registrations.workplaces(campaignId, accounts);
    }

    /** How somebody takes part. @param unit the workplace */
    public record TakesPart(long unit, Instant since) {
    }

    /** Empty when they have not registered. */
    public Optional<TakesPart> takesPart(long campaignId, long accountId) {
        return registrations.of(campaignId, accountId).map(registration -> new TakesPart(registration.unitId(), registration.registeredAt()));
    }

    /** The workplace from which somebody registered last, in whatever campaign. */
    public Optional<Long> latestWorkplace(long accountId) {
        return registrations.find("accountId = ?1 order by id desc", accountId).firstResultOptional().map(Registration::unitId);
    }

    /**
     * Registers a person from a workplace.
     *
     * @throws DomainException 404 for an unknown campaign, 409 when already registered, 422 for a closed unit and for whoever no longer takes part
     */
    @Atomic
    public RegistrationResponse register(long campaignId, long accountId, RegisterRequest request, IdempotencyKey key) {
        return idempotency.once(accountId, key, new Joining(Id.of(campaignId), request), RegistrationResponse.class,
                () -> register(campaignId, accountId, request.unitId().value()));
    }

    /** For somebody on whose behalf an idea comes: from this workplace, unless they take part from another one already. @throws DomainException as above */
    @Atomic
    public void ensure(long campaignId, long accountId, long unitId) {
        if (workplace(campaignId, accountId).isEmpty()) {
            register(campaignId, accountId, unitId);
        }
    }

    /**
     * The same for many at once, of whom it is known that they agree to take part.
     *
     * @param workplaces by person; all in {@code blocks}, which are those of open units
     */
    @Atomic
    public void ensureAll(long campaignId, Map<Long, Long> workplaces, Map<Long, Block> blocks) {
        var missing = new LinkedHashMap<>(workplaces);
        registrations.workplaces(campaignId, workplaces.keySet()).keySet().forEach(missing::remove);
        if (!missing.isEmpty()) {
            add(campaignId, missing, blocks);
        }
    }

    /** How somebody took part until they were found to be another. @param leftOut because the other one took part already */
    public record HandedOver(long campaign, long unit, Block block, long phase, Instant at, boolean leftOut) {
    }

    /** Two entries of a person were found to be one: where only the first takes part the second does so instead, and nowhere twice. @return what is needed to undo it */
    @Atomic
    public List<HandedOver> handOver(long from, long to) {
        var before = new ArrayList<HandedOver>();
        for (Registration registration : registrations.list("accountId = ?1 order by id", from)) {
            boolean leftOut = registrations.of(registration.campaignId(), to).isPresent();
            before.add(new HandedOver(registration.campaignId(), registration.unitId(), registration.block(), registration.phaseId(), registration.registeredAt(), leftOut));
            if (leftOut) {
                registrations.delete(registration);
                unregistered.fire(new Unregistered(from, registration.unitId(), registration.block(), registration.phaseId(), registration.registeredAt()));
            } else {
                registration.handTo(to);
            }
        }
        registrations.flush();
        return before;
    }

    /**
     * They were two people after all: the first takes part again as before, the second no longer by what came from the first.
     *
     * @param staying campaigns in which the second has ideas of their own and keeps taking part
     */
    @Atomic
    public void giveBack(List<HandedOver> before, long from, long to, Set<Long> staying) {
        for (HandedOver was : before) {
            Optional<Registration> moved = registrations.of(was.campaign(), to)
                    .filter(now -> !was.leftOut() && !staying.contains(was.campaign()) && now.unitId() == was.unit() && now.registeredAt().equals(was.at()));
            if (moved.isPresent()) {
                moved.get().handTo(from);
            } else {
                keep(was.campaign(), List.of(new Registration(was.campaign(), from, was.unit(), was.block(), was.phase(), was.at())));
            }
        }
        registrations.flush();
    }

    private record Joining(Id campaign, RegisterRequest request) {
    }

    private RegistrationResponse register(long campaignId, long accountId, long unitId) {
        campaigns.requireExists(campaignId);
        consents.requireTakesPart(accountId);
        if (registrations.of(campaignId, accountId).isPresent()) {
            throw new DomainException(Category.CONFLICT, "already-registered",
                    new Text("Đã đăng ký", "Already registered"),
                    new Text("Bạn đã đăng ký tham gia chương trình này.", "You have already registered for this campaign."));
        }
        return describe(add(campaignId, Map.of(accountId, unitId), Map.of(unitId, units.requireOpen(unitId))).get(0));
    }

    private List<Registration> add(long campaignId, Map<Long, Long> workplaces, Map<Long, Block> blocks) {
        Instant now = clock.instant();
        long phase = campaigns.phaseOfRegistration(campaignId, now);
        List<Registration> added = workplaces.entrySet().stream()
                .map(person -> new Registration(campaignId, person.getKey(), person.getValue(), blocks.get(person.getValue()), phase, now)).toList();
        keep(campaignId, added);
        return added;
    }

    private void keep(long campaignId, List<Registration> added) {
        persist(added);
        registered.fire(new Registered(campaignId, added.stream()
                .map(one -> new Registered.Person(one.accountId(), one.unitId(), one.block(), one.phaseId(), one.registeredAt())).toList()));
    }

    /** Of two registrations at the same moment, the one that comes second finds the first when it runs again. */
    private void persist(List<Registration> added) {
        try {
            registrations.persist(added);
            registrations.flush();
        } catch (ConstraintViolationException lost) {
            throw RunAgainException.ifTaken(lost);
        }
    }

    /** @throws DomainException 404 for an unknown campaign */
    Optional<RegistrationResponse> mine(long campaignId, long accountId) {
        campaigns.requireExists(campaignId);
        return registrations.of(campaignId, accountId).map(this::describe);
    }

    private RegistrationResponse describe(Registration registration) {
        return RegistrationResponse.of(registration, units.ref(registration.unitId()));
    }
}
