package vn.sangkien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jose4j.lang.JoseException;
import vn.sangkien.account.StoredLogins;
import vn.sangkien.demo.Nation;
import vn.sangkien.shared.database.EmbeddedDatabase;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;

/** A data folder with a nation in it, built once and used until measuring has made it much larger, or as long as the generator and the calendar allow. */
final class Data {

    /** The running phase of the nation ends 99 days after it was made. */
    private static final int DAYS_OF_USE = 80;
    /** Every run adds some 60,000 ideas: much beside 24,000. */
    private static final double MOST_GROWN = 1.5;
    private static final String BUFFER_POOL = "4G";

    private Data() {
    }

    static Path of(Path base, Path jar, int ideas) throws IOException, InterruptedException, SQLException, JoseException {
        Path data = base.resolve(Integer.toString(ideas)).toAbsolutePath();
        Path stamp = data.resolve("nation");
        LocalDate today = LocalDate.now(Time.ZONE);
        if (Files.exists(stamp)) {
            String[] made = Files.readString(stamp).strip().split(" ");
            if (made[0].equals(Integer.toString(Nation.VERSION)) && ChronoUnit.DAYS.between(LocalDate.parse(made[1]), today) < DAYS_OF_USE
                    && ideas(data) < MOST_GROWN * ideas) {
                return data;
            }
        }
        System.out.println("Building " + data + " …");
        delete(data);
        Application.start(jar, data).close();
        write(data, today, ideas);
        long start = System.nanoTime();
        Application.command(jar, data, BUFFER_POOL, "recount", "--repair");
        System.out.printf("Tallies made in %.1f s%n", (System.nanoTime() - start) / 1e9);
        index(jar, data);
        Files.writeString(stamp, Nation.VERSION + " " + today + "\n");
        return data;
    }

    private static long ideas(Path data) throws IOException, InterruptedException, SQLException {
        try (var database = EmbeddedDatabase.start(EmbeddedDatabase.Settings.of(data));
             var connection = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
             var statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT COUNT(*) FROM idea")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void index(Path jar, Path data) throws IOException, InterruptedException, JoseException {
        long start = System.nanoTime();
        // The one of the first start was made before there were ideas, and nobody told it of those that were loaded.
        delete(data.resolve("idea-index"));
        try (var application = Application.start(jar, data)) {
            Desk.awaitIndex(new Client(application));
        }
        System.out.printf("Index of ideas made in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void write(Path data, LocalDate today, int ideas) throws IOException, InterruptedException, SQLException {
        var settings = EmbeddedDatabase.Settings.of(data).withBufferPool(BUFFER_POOL).withoutDurability();
        try (var database = EmbeddedDatabase.start(settings)) {
            // The application's user may not, and need not, say so.
            var allow = new ProcessBuilder(settings.binaries().resolve("bin/mariadb").toString(), "--no-defaults", "--skip-ssl",
                    "--socket=" + data.resolve("mariadb/mariadb.sock"), "-e", "SET GLOBAL local_infile = ON").inheritIO().start();
            if (allow.waitFor() != 0) {
                throw new IllegalStateException("the server takes no LOAD DATA LOCAL");
            }
            new Nation(database.jdbcUrl(), database.owner(), database.ownerPassword(), new StoredLogins(new Sealing(data.resolve("data-keys")))).write(today, ideas, null);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
