package vn.sangkien.audit;

import io.quarkus.runtime.QuarkusApplication;

/** {@code audit-check}: follows every chain, prints where it ends or is broken; 0 when all are whole, 2 otherwise. */
public class AuditCheckCommand implements QuarkusApplication {

    public static final String NAME = "audit-check";

    private final AuditCheck check;

    AuditCheckCommand(AuditCheck check) {
        this.check = check;
    }

    @Override
    public int run(String... args) {
        AuditCheck.Report report = check.all();
        report.ends().forEach(System.out::println);
        report.broken().forEach(System.out::println);
        System.out.println("audit-check: " + report.links() + " links, " + report.broken().size() + " broken");
        return report.broken().isEmpty() ? 0 : 2;
    }
}
