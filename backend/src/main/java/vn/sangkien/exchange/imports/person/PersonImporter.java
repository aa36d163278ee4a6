package vn.sangkien.exchange.imports.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.exchange.imports.ImportKind;
import vn.sangkien.exchange.imports.idea.IdeaColumns;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportKeys.Known;
import vn.sangkien.exchange.imports.row.ImportUnits;
import vn.sangkien.exchange.imports.row.ImportUnits.Place;
import vn.sangkien.exchange.imports.row.Importer;
import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.exchange.imports.row.Made;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.Finding;

/** People who take part, out of lists: each agreed on paper, and signs in later with a code sent to their own number or address. */
@ApplicationScoped
class PersonImporter implements Importer {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_CODE = 40;
    private static final List<Column> COLUMNS = List.of(IdeaColumns.ID, IdeaColumns.AUTHOR, IdeaColumns.CONTACT, IdeaColumns.UNIT, IdeaColumns.AGREES, IdeaColumns.PAPER,
            IdeaColumns.AGREED_ON, IdeaColumns.WORDS);

    private final ImportKeys keys;
    private final ImportUnits units;
    private final ImportedPeople people;

    PersonImporter(ImportKeys keys, ImportUnits units, ImportedPeople people) {
        this.keys = keys;
        this.units = units;
        this.people = people;
    }

    private record Content(String externalId, PersonRow person, String unit) {
    }

    private record Line(Cells cells, Content content) {
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Column externalId() {
        return IdeaColumns.ID;
    }

    @Override
    public List<Judged> judge(Target target, List<Cells> rows) {
        List<Line> lines = rows.stream().map(cells -> new Line(cells, new Content(cells.needed(IdeaColumns.ID, LONGEST_ID), PersonRow.read(cells), cells.needed(IdeaColumns.UNIT, LONGEST_CODE)))).toList();
        Map<String, Place> places = units.find(target.unit(), lines.stream().map(line -> line.content().unit()).filter(Objects::nonNull).distinct().toList());
        Map<String, Known> known = keys.find(target.source(), lines.stream().map(line -> line.content().externalId()).filter(Objects::nonNull).distinct().toList());
        PeopleTogether together = people.together(target);
        return lines.stream().map(line -> judge(target, line.cells(), line.content(), places, known, together)).toList();
    }

    private Judged judge(Target target, Cells cells, Content content, Map<String, Place> places, Map<String, Known> known, PeopleTogether together) {
        Known before = content.externalId() == null ? null : known.get(content.externalId());
        String hash = cells.failed() ? null : keys.hash(content);
        if (hash != null && before != null && before.hash().equals(hash)) {
            return Judged.nothing(cells, content.externalId(), RowOutcome.SAME);
        }
        Place place = content.unit() == null ? null : places.get(ImportUnits.key(content.unit()));
        units.check(content.unit(), place, IdeaColumns.UNIT, cells);
        if (before != null && people.isOther(content.person(), place, before)) {
            cells.error(IdeaColumns.ID, "other-author", "mã này đã dùng cho người khác; hãy dùng mã mới.", "this id was used for somebody else; use another one.");
        } else if (before != null) {
            cells.add(Finding.ofRow(false, "kept", "Người này đã có; tên và nơi làm việc do chính họ sửa, tệp chỉ bổ sung giấy đồng ý.",
                    "The person is there already; their name and workplace are theirs to change, only the paper is added."));
        }
        if (cells.failed()) {
            return Judged.refused(cells, content.externalId());
        }
        together.expect(content.person(), place.id(), cells);
        return Judged.toMake(cells, content.externalId(), before == null ? RowOutcome.CREATE : RowOutcome.CHANGE, () -> make(target, cells.number(), content, place, hash, together));
    }

    private Made make(Target target, int number, Content content, Place place, String hash, PeopleTogether together) {
        long account = together.take(content.person(), place.id());
        return new Made(number, content.externalId(), new Known(account, 0, people.key(content.person(), place.id()), hash), content.person().signed(),
                AuditEntry.of(AuditAction.PERSON_IMPORTED, AuditObject.ACCOUNT, account).by(target.operator()).forWhom(account).in(place.id())
                        .with("externalId", content.externalId()).with("consent", content.person().paper()));
    }
}
