package vn.sangkien.account.data;

import java.util.List;
import vn.sangkien.shared.problem.Text;

/**
 * One kind of data about a person.
 *
 * @param name  stable, for programs
 * @param whole whether these are all rows there are
 */
public record PersonalSection(String name, Text title, List<Row> rows, boolean whole) {

    public record Row(List<Field> fields) {
    }

    /** @param value as programs read it: instants in ISO 8601, true or false @param shown as people read it in Vietnamese @param shownEn the same in English */
    public record Field(String name, Text label, String value, String shown, String shownEn) {
    }
}
