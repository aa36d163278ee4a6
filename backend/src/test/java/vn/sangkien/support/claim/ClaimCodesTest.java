package vn.sangkien.support.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangkien.TestClock;
import vn.sangkien.TestDatabase;
import vn.sangkien.World;
import vn.sangkien.World.Person;

/** The codes on receipts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimCodesTest {

    @Inject
    World world;
    @Inject
    TestClock clock;
    @Inject
    ClaimCodes codes;
    @Inject
    EntityManager database;

    private Person worker;
    private Person operator;

    @BeforeEach
    void aWorkerForWhomSomebodyWrites() {
        worker = world.person("Chị Công Nhân");
        operator = world.person("Anh Tổ Viên");
    }

    @AfterEach
    void now() {
        clock.run();
    }

    @Test
    void aCodeFindsItsPersonHoweverItIsTyped() {
        String code = codes.issue(worker.value(), operator.value());

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(Stream.of(code, code.toLowerCase(Locale.ROOT), code.replace("-", " "), code.replace("-", ""), " " + code.replace('0', 'o').replace('1', 'l') + "."))
                .allSatisfy(typed -> assertThat(owner(typed)).contains(worker.value()));
    }

    @Test
    void whatIsNoCodeIsNobodys() {
        codes.issue(worker.value(), operator.value());

        assertThat(Stream.of("", "-", "0000-0000-0000", "Mã của tôi", "💥".repeat(12))).allSatisfy(typed -> assertThat(owner(typed)).isEmpty());
    }

    @Test
    void anEarlierReceiptStillWorksUntilThereAreTooMany() {
        List<String> receipts = Stream.generate(() -> codes.issue(worker.value(), operator.value())).limit(ClaimCodes.MOST + 1).toList();

        assertThat(owner(receipts.get(0))).isEmpty();
        assertThat(receipts.subList(1, receipts.size())).allSatisfy(code -> assertThat(owner(code)).contains(worker.value()));
    }

    @Test
    void aReceiptWorksForAYear() {
        String code = codes.issue(worker.value(), operator.value());

        clock.advance(ClaimCodes.VALID.minus(Duration.ofMinutes(1)));
        assertThat(owner(code)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(owner(code)).isEmpty();
    }

    @Test
    void theDatabaseKnowsNoCode() {
        String code = codes.issue(worker.value(), operator.value());

        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT code_hash FROM claim_code WHERE account_id = ?1")
                .setParameter(1, worker.value()).getResultList());
        assertThat(rows).singleElement().asString().hasSize(64).isNotEqualTo(vn.sangkien.account.key.Opaque.hash(code));
    }

    @Test
    void whoIssuedACodeForWhomIsOnTheAudit() {
        codes.issue(worker.value(), operator.value());

        List<?> lines = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("SELECT id FROM audit_event WHERE action = 'CLAIM_CODE_ISSUED'"
                + " AND actor_id = ?1 AND object_id = ?2").setParameter(1, operator.value()).setParameter(2, worker.value()).getResultList());
        assertThat(lines).hasSize(1);
    }

    private Optional<Long> owner(String typed) {
        return codes.find(WrittenCode.typed(typed)).map(ClaimCodes.Working::account);
    }
}
