package vn.sangkien.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.sangkien.shared.lease.Leases;
import vn.sangkien.shared.time.Ticks;
import vn.sangkien.shared.time.Time;

/** Links what was written, within a second, and once a night has every chain checked. */
@ApplicationScoped
class AuditClock {

    private static final String LEASE = "audit-check";
    private static final LocalTime NIGHTLY = LocalTime.of(3, 30);
    private static final LocalTime LATEST = LocalTime.of(5, 30);

    private final Ticks links = new Ticks("audit-chain", this::linkAll);
    private final Ticks checks = new Ticks("audit-check", this::checkAtNight);
    private final AuditChain chain;
    private final AuditCheck check;
    private final AuditConfig config;
    private final Leases leases;
    private final Clock clock;

    AuditClock(AuditChain chain, AuditCheck check, AuditConfig config, Leases leases, Clock clock) {
        this.chain = chain;
        this.check = check;
        this.config = config;
        this.leases = leases;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        links.start(config.linkEvery(), config.linkEvery());
        checks.start(config.lookAtTheTimeEvery(), config.lookAtTheTimeEvery());
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        links.stop();
        checks.breakOff();
    }

    void linkAll() {
        for (String node : chain.waiting(config.nodeName(), clock.instant().minus(config.leftBehind()))) {
            boolean more;
            do {
                more = chain.take(node) && chain.link(node);
            } while (more && !links.stopping());
        }
    }

    @ActivateRequestContext
    void checkAtNight() {
        ZonedDateTime now = clock.instant().atZone(Time.ZONE);
        if (!now.toLocalTime().isBefore(NIGHTLY) && now.toLocalTime().isBefore(LATEST) && leases.take(LEASE)) {
            check.ofTheNight(now.toLocalDate());
        }
    }
}
