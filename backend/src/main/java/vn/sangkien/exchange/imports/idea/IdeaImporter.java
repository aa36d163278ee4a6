package vn.sangkien.exchange.imports.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.exchange.imports.ImportKind;
import vn.sangkien.exchange.imports.person.ImportedPeople;
import vn.sangkien.exchange.imports.person.PeopleTogether;
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
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.ImportEntries;

/** Ideas out of lists: each under the name of the person in its row, who agreed on paper. */
@ApplicationScoped
class IdeaImporter implements Importer {

    private final ImportKeys keys;
    private final ImportUnits units;
    private final ImportedPeople people;
    private final IdeaChecks checks;
    private final ImportEntries entries;
    private final EntityManager database;

    IdeaImporter(ImportKeys keys, ImportUnits units, ImportedPeople people, IdeaChecks checks, ImportEntries entries, EntityManager database) {
        this.keys = keys;
        this.units = units;
        this.people = people;
        this.checks = checks;
        this.entries = entries;
        this.database = database;
    }

    private record Standing(IdeaState state, int version, long campaign) {
    }

    private record Line(Cells cells, IdeaRow row) {
    }

    @Override
    public ImportKind kind() {
        return ImportKind.IDEAS;
    }

    @Override
    public List<Column> columns() {
        return IdeaColumns.ALL;
    }

    @Override
    public Column externalId() {
        return IdeaColumns.ID;
    }

    @Override
    public List<Judged> judge(Target target, List<Cells> rows) {
        List<Line> lines = rows.stream().map(cells -> new Line(cells, IdeaRow.read(cells))).toList();
        Map<String, Place> places = units.find(target.unit(), lines.stream().map(line -> line.row().unit()).filter(Objects::nonNull).distinct().toList());
        Map<String, Known> known = keys.find(target.source(), lines.stream().map(line -> line.row().externalId()).filter(Objects::nonNull).distinct().toList());
        Map<Long, Standing> standings = standings(known.values().stream().map(Known::object).toList());
        IdeaChecks.Terms terms = checks.terms(target.campaign());
        PeopleTogether authors = people.together(target);
        var ideas = new IdeasTogether(entries, target);
        return lines.stream().map(line -> {
            Known before = line.row().externalId() == null ? null : known.get(line.row().externalId());
            return judge(target, line, line.row().unit() == null ? null : places.get(ImportUnits.key(line.row().unit())), before, before == null ? null : standings.get(before.object()), terms, authors, ideas);
        }).toList();
    }

    private Judged judge(Target target, Line line, Place place, Known before, Standing standing, IdeaChecks.Terms terms, PeopleTogether authors, IdeasTogether ideas) {
        Cells cells = line.cells();
        IdeaRow row = line.row();
        String hash = cells.failed() ? null : keys.hash(row);
        if (hash != null && before != null && before.hash().equals(hash)) {
            return Judged.nothing(cells, row.externalId(), RowOutcome.SAME);
        }
        checks.check(row, cells, terms);
        units.check(row.unit(), place, IdeaColumns.UNIT, cells);
        if (before != null) {
            checkStanding(target, row, place, before, standing, cells);
        }
        if (cells.failed()) {
            return Judged.refused(cells, row.externalId());
        }
        authors.expect(row.author(), place.id(), cells);
        if (before == null) {
            ideas.expect(cells.number(), () -> authors.take(row.author(), place.id()), row.formIn(place.id()), row.declarations());
        }
        return Judged.toMake(cells, row.externalId(), before == null ? RowOutcome.CREATE : RowOutcome.CHANGE, () -> make(target, cells.number(), row, place, before, hash, authors, ideas));
    }

    private void checkStanding(Target target, IdeaRow row, Place place, Known before, Standing standing, Cells cells) {
        if (standing == null || standing.campaign() != target.campaign() || people.isOther(row.author(), place, before)) {
            cells.error(IdeaColumns.ID, "other-author", "mã này đã dùng cho sáng kiến của người khác hoặc chương trình khác; hãy dùng mã mới.", "this id was used for somebody else's idea or another campaign; use another one.");
        } else if (standing.state() != IdeaState.DRAFT) {
            cells.error(IdeaColumns.ID, "handed-in", "sáng kiến này đã nộp nên không sửa từ tệp được nữa.", "this idea was handed in and is not changed from a file any more.");
        } else if (standing.version() != before.version()) {
            cells.error(IdeaColumns.ID, "changed-by-author", "tác giả đã tự sửa sáng kiến này nên không ghi đè từ tệp.", "the author changed this idea, so it is not overwritten from a file.");
        }
    }

    private Made make(Target target, int number, IdeaRow row, Place place, Known before, String hash, PeopleTogether authors, IdeasTogether ideas) {
        long author = authors.take(row.author(), place.id());
        ImportEntries.Left left = before == null ? ideas.take(number) : entries.rewrite(before.object(), before.version(), row.formIn(place.id()), row.declarations(), target.operator());
        return new Made(number, row.externalId(), new Known(left.id(), left.version(), people.key(row.author(), place.id()), hash), row.author().signed(),
                AuditEntry.of(AuditAction.IDEA_IMPORTED, AuditObject.IDEA, left.id()).by(target.operator()).forWhom(author).in(place.id())
                        .with("externalId", row.externalId()).with("handedIn", row.declarations() != null).with("consent", row.author().paper()));
    }

    private Map<Long, Standing> standings(Collection<Long> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("SELECT id, state, version, campaign_id FROM idea WHERE id IN (:ids)").setParameter("ids", ideas).getResultList();
        var standings = new HashMap<Long, Standing>();
        rows.stream().map(Object[].class::cast).forEach(row -> standings.put(((Number) row[0]).longValue(),
                new Standing(IdeaState.valueOf((String) row[1]), ((Number) row[2]).intValue(), ((Number) row[3]).longValue())));
        return standings;
    }
}
