package vn.sangkien.exchange.imports.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people in one cell, as officers write them. */
class WrittenPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Trần Thị Bình; Lê Văn Cường | Trần Thị Bình, Lê Văn Cường",
        "Trần Thị Bình\\n2) Lê Văn Cường\\n | Trần Thị Bình, Lê Văn Cường",
        "1. Trần Thị Bình (0912345678); 2. Lê Văn Cường - SĐT: 098 765 4321 | Trần Thị Bình <0912345678>, Lê Văn Cường <098 765 4321>",
        "Trần Thị Bình, 0912.345.678, 25%; Lê Văn Cường – cuong@example.vn (15 %) | Trần Thị Bình <0912.345.678> 25, Lê Văn Cường <cuong@example.vn> 15",
        "Trần Thị Bình 0912-345-678 - 30; Lê Văn Cường, 20 | Trần Thị Bình <0912-345-678> 30, Lê Văn Cường 20",
        "Trần Thị Bình 8.49E+10 | Trần Thị Bình <8.49E+10>",
        "0912345678; Lê Văn Cường | ? <0912345678>, Lê Văn Cường",
        "Nguyễn Anh (ĐT: 0912345678, tỷ lệ: 20%); H'Hen Niê; Đỗ Thị Điện (Tổ Ba) | Nguyễn Anh <0912345678> 20, H'Hen Niê, Đỗ Thị Điện (Tổ Ba)",
        "` ; \\n;` | ``"})
    void peopleAreToldApart(String written, String read) {
        WrittenPeople people = WrittenPeople.in(written.replace("\\n", "\n"));

        assertThat(String.join(", ", people.people().stream().map(WrittenPeopleTest::shown).toList())).isEqualTo(read);
        assertThat(people.byComma()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Trần Thị Bình, Lê Văn Cường, 0912345678, 20% | Trần Thị Bình, Lê Văn Cường <0912345678> 20", "Trần Thị Bình, tổ trưởng | Trần Thị Bình, tổ trưởng"})
    void commasBetweenNamesAreToBeLookedAt(String written, String read) {
        WrittenPeople people = WrittenPeople.in(written);

        assertThat(String.join(", ", people.people().stream().map(WrittenPeopleTest::shown).toList())).isEqualTo(read);
        assertThat(people.byComma()).isTrue();
    }

    private static String shown(WrittenPeople.Person person) {
        return String.join("", List.of(person.name() == null ? "?" : person.name(), person.contact() == null ? "" : " <" + person.contact() + ">",
                person.share() == null ? "" : " " + person.share()));
    }
}
