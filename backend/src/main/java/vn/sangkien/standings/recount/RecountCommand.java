package vn.sangkien.standings.recount;

import io.quarkus.runtime.QuarkusApplication;
import java.util.List;

/** {@code recount [--repair]}: prints each difference; 0 when there is none left, 2 otherwise. */
public class RecountCommand implements QuarkusApplication {

    public static final String NAME = "recount";

    private static final String REPAIR = "--repair";
    private static final int MOST_LINES = 100_000;

    private final RecountService recounts;

    RecountCommand(RecountService recounts) {
        this.recounts = recounts;
    }

    public static boolean understands(String... args) {
        return args.length == 1 || args.length == 2 && args[1].equals(REPAIR);
    }

    @Override
    public int run(String... args) {
        boolean repair = List.of(args).contains(REPAIR);
        RecountService.Report report = recounts.report(repair, MOST_LINES);
        report.lines().forEach(System.out::println);
        System.out.println("recount: " + report.wrong() + " differences" + (report.wrong() > 0 && repair ? ", repaired" : ""));
        return report.wrong() == 0 || repair ? 0 : 2;
    }
}
