package vn.sangkien.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.sangkien.account.StoredLogins;

/**
 * A programme of national size for measuring: always the same for the same day and number of ideas. It is written into
 * an empty database with our tables; the tallies are then made by {@code recount --repair}.
 */
public final class Nation {

    /** Grows whenever the rows would come out differently. */
    public static final int VERSION = 1;

    private static final String CODE = "1-trieu-sang-kien";

    private final StoredLogins logins;
    private final String url;
    private final String user;
    private final String password;

    /** @param url of a server that takes {@code LOAD DATA LOCAL} */
    public Nation(String url, String user, String password, StoredLogins logins) {
        this.logins = logins;
        this.url = url + "?allowLocalInfile=true";
        this.user = user;
        this.password = password;
    }

    public void write(LocalDate today, int ideas, String passwordHash) throws SQLException {
        var steps = new Stopwatch();
        var calendar = new SampleCalendar(today);
        var programme = ProgrammeIds.of(calendar);
        var units = new NationUnits(calendar);
        var people = new NationPeople(units, calendar.firstPhase().opensAt().minusSeconds(45 * 86_400L));
        try (Connection connection = open(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            new ProgrammeRows(connection, calendar, programme).campaign(CODE, "Chương trình \"1 triệu sáng kiến\"", 600_000);
            var rows = new NationRows(this::open, calendar, programme, units, people);
            rows.writeUnits();
            steps.done("units");
            rows.writePeople(logins, passwordHash);
            steps.done("people");
            rows.writeTargets();
            steps.done("targets");
            rows.writeIdeas(ideas);
            steps.done("ideas");
            statement.execute("SELECT SETVAL(idea_number, " + ideas + ")");
            statement.execute("ANALYZE TABLE unit, unit_ancestor, account, registration, target, idea, idea_content, idea_event");
            steps.done("analyze");
        }
        System.out.println("Nation with " + ideas + " ideas written in " + steps);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
