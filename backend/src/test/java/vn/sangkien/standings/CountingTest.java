package vn.sangkien.standings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangkien.Api;
import vn.sangkien.AtOnce;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Campaign;
import vn.sangkien.World.Person;
import vn.sangkien.World.Unit;
import vn.sangkien.account.Role;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.IdeaTransitioned;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.Block;
import vn.sangkien.unit.UnitEditor;
import vn.sangkien.unit.UnitFacts;
import vn.sangkien.unit.UnitLevel;
import vn.sangkien.unit.UpperKind;

/** Whatever happens in whatever order, the running figures equal those counted from the ideas themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CountingTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    Recount recount;
    @Inject
    Folder folder;
    @Inject
    UnitEditor tree;
    @Inject
    Revocations revocations;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    /** Submissions, decisions, revocations, withdrawals and registrations, while units are founded, moved, merged, split, closed and put in another block. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @ActivateRequestContext
    void randomLivesEqualTheRecountForEveryAncestorScopeDayAndBlock(long seed) {
        var random = new SplittableRandom(seed);
        Campaign campaign = world.campaign();
        long sprint = world.sprint(campaign, campaign.phase(1), clock.instant().plusSeconds(100), clock.instant().plusSeconds(200_000));
        var life = new RandomLife(random, campaign);

        for (int step = 0; step < 80; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(5) == 0 ? random.nextInt(60_000) : random.nextInt(10)));
            life.step();
            if (random.nextInt(8) == 0) {
                folder.foldAll();
                assertThat(differences(campaign, life.units, sprint)).isEmpty();
            }
        }
        folder.foldAll();
        assertThat(differences(campaign, life.units, sprint)).isEmpty();
    }

    /** The oracle would be worth nothing if it could not see a mistake. */
    @Test
    @ActivateRequestContext
    void theRecountFindsAndRepairsATallyThatIsWrong() {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở có số liệu sai");
        Api.submitted(world.worker(campaign, unit), campaign);
        folder.foldAll();

        world.spoilTally(unit);

        assertThat(differences(campaign)).extracting(Difference::ledger).containsExactlyInAnyOrder(Ledger.SCOPE, Ledger.DAY);
        assertThat(differences(campaign)).allSatisfy(difference -> {
            assertThat(difference.unitId()).isEqualTo(unit.value());
            assertThat(difference.figure()).isEqualTo("valid");
            assertThat(difference.counted() - difference.correct()).isEqualTo(7);
        });
        assertThat(recount.repair(0).wrong()).isPositive();
        assertThat(differences(campaign)).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void fiftyWorkersSubmittingToOneUnitAtOnceLoseNothing() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở đông người");
        List<Person> workers = IntStream.range(0, 50).mapToObj(i -> world.worker(campaign, unit)).toList();

        AtOnce.call(workers.stream().<Callable<String>>map(worker -> () -> Api.submitted(worker, campaign)).toList());

        folder.foldAll();
        assertThat(differences(campaign)).isEmpty();
        int submitted = Api.anonymous().queryParam("campaign", campaign.id()).queryParam("unit", unit.id()).get("/api/v1/leaderboards").path("self.figures.submitted");
        assertThat(submitted).isEqualTo(50);
    }

    @Test
    @ActivateRequestContext
    void onePersonSubmittingTenIdeasAtOnceIsOneSubmitter() throws Exception {
        Campaign campaign = world.campaign();
        Unit unit = world.unit(world.root(), "Cơ sở của một người");
        Person worker = world.worker(campaign, unit);

        AtOnce.call(10, () -> Api.submitted(worker, campaign));

        folder.foldAll();
        assertThat(differences(campaign)).isEmpty();
    }

    /** In the scopes of this test: others put figures of their own on their boards. */
    private List<Difference> differences(Campaign campaign) {
        return differences(campaign, Set.of());
    }

    /** @param units of which all is counted that is counted by no scope */
    private List<Difference> differences(Campaign campaign, Set<Long> units, Long... sprints) {
        var scopes = new HashSet<>(List.of(sprints));
        campaign.phases().forEach(phase -> scopes.add(phase.value()));
        return recount.differences().stream().filter(difference -> scopes.contains(difference.scopeId()) || units.contains(difference.unitId())).toList();
    }

    /** A few units and people to whom anything may happen. */
    private final class RandomLife {

        private final SplittableRandom random;
        private final Campaign campaign;
        private final Set<Long> units = new HashSet<>();
        private final List<Long> uppers = new ArrayList<>();
        private final List<Long> places = new ArrayList<>();
        private final List<Person> workers = new ArrayList<>();
        private final Map<String, Person> ideas = new LinkedHashMap<>();
        private final Person officer = world.person("Cán bộ", Role.REVIEWER, world.root());
        private final Person admin = world.person("Quản trị", Role.ADMIN, world.root());

        RandomLife(SplittableRandom random, Campaign campaign) {
            this.random = random;
            this.campaign = campaign;
            long root = world.root().value();
            uppers.addAll(List.of(found(UnitLevel.UPPER, root), found(UnitLevel.UPPER, root)));
            for (int i = 0; i < 6; i++) {
                places.add(found(i < 4 ? UnitLevel.GRASSROOTS : UnitLevel.SECTION, i < 4 ? uppers.get(i % 2) : places.get(0)));
            }
            places.forEach(this::register);
        }

        void step() {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3 -> submit();
                case 4, 5, 6 -> decide();
                case 7 -> oneOf(ideas.keySet()).ifPresent(this::withdraw);
                case 8 -> oneOf(ideas.keySet()).ifPresent(this::turnOver);
                case 9 -> oneOf(places).ifPresent(this::register);
                case 10 -> tree.move(oneOf(places.subList(0, 4)).orElseThrow(), oneOf(uppers).orElseThrow());
                case 11 -> places.add(found(UnitLevel.GRASSROOTS, oneOf(uppers).orElseThrow()));
                default -> reorganise();
            }
        }

        private long found(UnitLevel level, long parent) {
            UpperKind kind = level == UnitLevel.UPPER ? UpperKind.DISTRICT : null;
            long unit = tree.found("C" + Id.next(), new UnitFacts("Đơn vị ngẫu nhiên", level, kind, block()), parent, LocalDate.of(2020, 1, 1));
            units.add(unit);
            return unit;
        }

        private void register(long unit) {
            Person person = world.person("Người lao động");
            if (Api.creating(person).body(Map.of("unitId", text(unit))).post("/api/v1/campaigns/{id}/registrations", campaign.id()).statusCode() == 201) {
                workers.add(person);
            }
        }

        private void submit() {
            Person worker = world.signedInAgain(oneOf(workers).orElseThrow());
            Map<String, Object> form = Api.form();
            form.put("unitId", text(oneOf(places).orElseThrow()));
            Response created = Api.create(worker, campaign, form);
            if (created.statusCode() == 201) {
                String id = created.path("id");
                assertThat(Api.submit(worker, id).statusCode()).isEqualTo(200);
                ideas.put(id, worker);
            }
        }

        private void decide() {
            oneOf(ideas.keySet()).ifPresent(idea -> {
                Map<String, ?> decision = switch (random.nextInt(4)) {
                    case 0 -> Api.refusing("INVALID");
                    case 1 -> Api.returning("Cần bổ sung số liệu trước và sau.");
                    default -> Api.ACCEPT;
                };
                assertThat(Api.decide(world.signedInAgain(officer), idea, decision).statusCode()).isIn(200, 409);
                if (random.nextBoolean()) {
                    assertThat(Api.submit(world.signedInAgain(ideas.get(idea)), idea).statusCode()).isIn(200, 409);
                }
            });
        }

        private void withdraw(String idea) {
            assertThat(Api.as(world.signedInAgain(ideas.get(idea))).body(Map.of()).post("/api/v1/ideas/{id}/withdrawal", idea).statusCode()).isIn(200, 409);
        }

        /** What is valid ceases to be, and the other way round. */
        private void turnOver(String idea) {
            revocations.turnOver(Id.fromString(idea).value(), clock.instant());
        }

        private void reorganise() {
            long unit = oneOf(places).orElseThrow();
            Map<String, Object> change = new HashMap<>(Map.of("effectiveOn", Time.dayOf(clock.instant()).toString(), "reason", "Sắp xếp lại tổ chức"));
            switch (random.nextInt(5)) {
                case 0 -> change.putAll(Map.of("kind", "MERGE", "otherUnitIds", List.of(text(oneOf(places).orElseThrow()))));
                case 1 -> change.putAll(Map.of("kind", "SPLIT", "otherUnitIds", List.of(text(places.get(0)), text(places.get(1)))));
                case 2 -> change.putAll(Map.of("kind", "CLOSE"));
                case 3 -> change.putAll(Map.of("kind", "REOPEN"));
                default -> change.putAll(Map.of("kind", "RECLASSIFY", "level", random.nextBoolean() ? "GRASSROOTS" : "SECTION", "block", block().name()));
            }
            assertThat(Api.creating(world.signedInAgain(admin)).body(change).post("/api/v1/units/{id}/changes", text(unit)).statusCode()).isIn(201, 409, 422);
        }

        private Block block() {
            return random.nextInt(3) == 0 ? Block.PUBLIC_SERVICE : Block.ENTERPRISE;
        }

        private <T> Optional<T> oneOf(Collection<T> some) {
            return some.isEmpty() ? Optional.empty() : some.stream().skip(random.nextInt(some.size())).findFirst();
        }

        private static String text(long id) {
            return Id.of(id).toString();
        }
    }

    /** What post-audit will do, as those who count hear of it. */
    @ApplicationScoped
    static class Revocations {

        @Inject
        EntityManager database;
        @Inject
        Event<IdeaTransitioned> transitioned;

        @Atomic
        void turnOver(long idea, Instant now) {
            Object[] row = (Object[]) database.createNativeQuery(
                    "SELECT author_id, campaign_id, phase_id, unit_id, block, state, submitted_at, decided_at FROM idea WHERE id = ?1 FOR UPDATE")
                    .setParameter(1, idea).getSingleResult();
            IdeaState from = IdeaState.valueOf((String) row[5]);
            if (from != IdeaState.VALID && from != IdeaState.INVALID) {
                return;
            }
            IdeaState to = from == IdeaState.VALID ? IdeaState.INVALID : IdeaState.VALID;
            Instant decidedAt = to == IdeaState.VALID ? now : Time.ofColumn(row[7]);
            database.createNativeQuery("UPDATE idea SET state = ?2, decided_at = ?3 WHERE id = ?1")
                    .setParameter(1, idea).setParameter(2, to.name()).setParameter(3, decidedAt).executeUpdate();
            transitioned.fire(new IdeaTransitioned(idea, number(row[0]), number(row[1]), number(row[2]), number(row[3]), Block.valueOf((String) row[4]),
                    from, to, Time.ofColumn(row[6]), decidedAt, now));
        }

        private static long number(Object column) {
            return ((Number) column).longValue();
        }
    }
}
