package vn.sangkien.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.time.Time;

/** Reads sections from the database. */
@ApplicationScoped
public class PersonalRows {

    private static final int MOST = 2_000;
    private static final Text YES = new Text("Có", "Yes");
    private static final Text NO = new Text("Không", "No");

    private final EntityManager database;
    private final Sealing sealing;

    PersonalRows(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** What a column holds. @param words what codes stand for, in both languages */
    public record Column(String name, Text label, Map<String, Text> words) {

        public static Column of(String name, String vi, String en) {
            return new Column(name, new Text(vi, en), Map.of());
        }

        public Column saying(Map<String, Text> codes) {
            return new Column(name, label, codes);
        }
    }

    /** @param sql with {@code :person} and as many columns as named, at least two; sealed ones are opened, empty ones left out */
    public PersonalSection read(String name, Text title, long person, String sql, Column... columns) {
        List<?> found = database.createNativeQuery(sql).setParameter("person", person).setMaxResults(MOST + 1).getResultList();
        List<PersonalSection.Row> rows = found.stream().limit(MOST).map(Object[].class::cast).map(row -> row(row, columns)).toList();
        return new PersonalSection(name, title, rows, found.size() <= MOST);
    }

    private PersonalSection.Row row(Object[] values, Column... columns) {
        var fields = new ArrayList<PersonalSection.Field>();
        for (int i = 0; i < columns.length; i++) {
            if (values[i] != null) {
                fields.add(field(columns[i], values[i]));
            }
        }
        return new PersonalSection.Row(fields);
    }

    private PersonalSection.Field field(Column column, Object value) {
        if (value instanceof LocalDateTime) {
            return field(column, Time.ofColumn(value).toString(), same(Time.shown(Time.ofColumn(value))));
        }
        if (value instanceof Date || value instanceof LocalDate) {
            LocalDate day = value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
            return field(column, day.toString(), same(Time.shown(day)));
        }
        if (value instanceof Boolean yes) {
            return field(column, yes.toString(), yes ? YES : NO);
        }
        String text = value instanceof byte[] sealed ? sealing.text(sealed) : value.toString();
        return field(column, text, column.words().getOrDefault(text, same(text)));
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    private static PersonalSection.Field field(Column column, String value, Text shown) {
        return new PersonalSection.Field(column.name(), column.label(), value, shown.vi(), shown.en());
    }
}
