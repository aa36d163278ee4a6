package vn.sangkien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import vn.sangkien.idea.lookalike.LabelledSet;

/** {@code make bench}: the hot paths over a nation, few ideas first. Arguments: folder of the databases, the program, the numbers of ideas. */
public final class Bench {

    /** Null for everything. */
    private static final String PART = System.getenv("BENCH_PART");

    private Bench() {
    }

    public static void main(String... args) throws Exception {
        Path base = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        var table = new Table();
        System.out.println("Load average before: " + loadAverage());
        int[] scales = Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray();
        for (int ideas : scales) {
            Path data = Data.of(base, jar, ideas);
            table.scale(ideas);
            try (var application = Application.start(jar, data); var database = application.database()) {
                var client = new Client(application);
                var load = new Load(application.url, data);
                Desk.awaitIndex(client);
                part("sign-ins", () -> new SignIns(application, client, database, data, table).measure());
                part("reads", () -> new Reads(client, load, database, table).measure());
                part("desk", () -> new Desk(client, load, database, table).measure());
                part("desk-queues", () -> new Queues(client, load, database, table).measure());
                part("writes", () -> new Writes(client, load, database, table).measure());
                part("exports", () -> new Exports(application, client, database, table).measure());
                part("list-import", () -> ListImport.measure(client, database, table));
                if (ideas == scales[0]) {
                    part("tree-import", () -> TreeImport.measure(base.resolve("import").toAbsolutePath(), jar, client, database, table));
                }
                System.out.printf("%,d ideas: the backend has %d MB in memory, at most %d MB%n", ideas, application.memory(false), application.memory(true));
            }
            part("notices", () -> Notices.measure(jar, data, table));
        }
        System.out.printf("%n%s, %d cores, load average %s%n", Instant.now(), Runtime.getRuntime().availableProcessors(), loadAverage());
        table.print();
        var pairs = LabelledSet.pairs();
        System.out.printf("%nLook-alikes, %d labelled pairs: recall %.3f (wanted ≥ 0.95), precision %.3f, false alarms %.3f (wanted ≤ 0.02)%n", pairs.size(),
                LabelledSet.recall(pairs), LabelledSet.precision(pairs), LabelledSet.falseAlarms(pairs));
    }

    private interface Part {
        void measure() throws Exception;
    }

    private static void part(String name, Part part) throws Exception {
        if (PART == null || PART.equals(name)) {
            part.measure();
        }
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
