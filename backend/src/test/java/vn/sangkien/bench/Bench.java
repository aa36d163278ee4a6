package vn.sangkien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import vn.sangkien.idea.lookalike.LabelledSet;

/** {@code make bench}: the hot paths over a nation, few ideas first. Arguments: folder of the databases, the program, the numbers of ideas. */
public final class Bench {

    private static final String PART = System.getenv("BENCH_PART");
    private static final boolean SIGN_INS_ALONE = "sign-ins".equals(PART);
    private static final boolean EXPORTS_ALONE = "exports".equals(PART);
    private static final boolean QUEUES_ALONE = "desk-queues".equals(PART);

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
                if (EXPORTS_ALONE) {
                    new Exports(application, client, database, table).measure();
                    continue;
                }
                if (QUEUES_ALONE) {
                    new Queues(client, load, database, table).measure();
                    continue;
                }
                new SignIns(application, client, database, data, table).measure();
                if (SIGN_INS_ALONE) {
                    continue;
                }
                new Reads(client, load, database, table).measure();
                new Desk(client, load, database, table).measure();
                new Queues(client, load, database, table).measure();
                new Writes(client, load, database, table).measure();
                new Exports(application, client, database, table).measure();
                if (ideas == scales[0]) {
                    ListImport.measure(client, database, table);
                    TreeImport.measure(base.resolve("import").toAbsolutePath(), jar, client, database, table);
                }
                System.out.printf("%,d ideas: the backend has %d MB in memory, at most %d MB%n", ideas, application.memory(false), application.memory(true));
            }
        }
        System.out.printf("%n%s, %d cores, load average %s%n", Instant.now(), Runtime.getRuntime().availableProcessors(), loadAverage());
        table.print();
        var pairs = LabelledSet.pairs();
        System.out.printf("%nLook-alikes, %d labelled pairs: recall %.3f (wanted ≥ 0.95), precision %.3f, false alarms %.3f (wanted ≤ 0.02)%n", pairs.size(),
                LabelledSet.recall(pairs), LabelledSet.precision(pairs), LabelledSet.falseAlarms(pairs));
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
