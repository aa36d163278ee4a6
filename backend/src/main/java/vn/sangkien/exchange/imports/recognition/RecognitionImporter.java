package vn.sangkien.exchange.imports.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sangkien.account.GrantService;
import vn.sangkien.exchange.imports.ImportKind;
import vn.sangkien.exchange.imports.idea.IdeaColumns;
import vn.sangkien.exchange.imports.recognition.NumberedIdeas.Numbered;
import vn.sangkien.exchange.imports.row.ImportKeys;
import vn.sangkien.exchange.imports.row.ImportKeys.Known;
import vn.sangkien.exchange.imports.row.Importer;
import vn.sangkien.exchange.imports.row.Judged;
import vn.sangkien.exchange.imports.row.Made;
import vn.sangkien.exchange.imports.row.RowOutcome;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.idea.Officer;
import vn.sangkien.idea.Recognition;
import vn.sangkien.review.DecisionService;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.time.Time;
import vn.sangkien.shared.version.ReadVersion;

/** Attaches decisions to the ideas that wait, with the rights and rules of the desk; they are valid only when somebody decides so. */
@ApplicationScoped
class RecognitionImporter implements Importer {

    private static final Column NUMBER = Column.of("IDEA_NUMBER", "Mã số sáng kiến", "Number of the idea", true,
            new Text("Mã trên biên nhận của tác giả.", "As on the author's receipt."), "", List.of(), "Số sáng kiến", "Mã sáng kiến", "Số biên nhận", "Idea number");
    private static final List<Column> COLUMNS = List.of(NUMBER, needed(IdeaColumns.DECISION, "12/QĐ-CĐCS"), needed(IdeaColumns.DECIDED_ON, "10/05/2026"),
            needed(IdeaColumns.BODY, "Hội đồng sáng kiến Công ty"), needed(IdeaColumns.LEVEL, "Cấp cơ sở"));
    private static final int LONGEST_NUMBER = 16;

    private final NumberedIdeas ideas;
    private final ImportKeys keys;
    private final DecisionService decisions;
    private final GrantService grants;

    RecognitionImporter(NumberedIdeas ideas, ImportKeys keys, DecisionService decisions, GrantService grants) {
        this.ideas = ideas;
        this.keys = keys;
        this.decisions = decisions;
        this.grants = grants;
    }

    private record Line(Cells cells, String number, Recognition recognition) {
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RECOGNITIONS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Column externalId() {
        return NUMBER;
    }

    @Override
    public List<Judged> judge(Target target, List<Cells> rows) {
        List<Line> lines = rows.stream().map(RecognitionImporter::read).toList();
        Map<String, Numbered> found = ideas.find(target, lines.stream().map(Line::number).filter(Objects::nonNull).distinct().toList());
        Officer officer = new Officer(target.operator(), Set.copyOf(grants.unitsAs(target.operator(), Officer.ROLES)));
        return lines.stream().map(line -> judge(target, line, line.number() == null ? null : found.get(line.number()), officer)).toList();
    }

    private static Line read(Cells cells) {
        String number = cells.needed(NUMBER, LONGEST_NUMBER);
        String decision = cells.needed(IdeaColumns.DECISION, 60);
        LocalDate date = cells.day(IdeaColumns.DECIDED_ON);
        if (date == null && cells.raw(IdeaColumns.DECIDED_ON).isEmpty()) {
            cells.error(IdeaColumns.DECIDED_ON, "empty", "còn trống.", "is empty.");
        }
        String body = cells.needed(IdeaColumns.BODY, 200);
        String level = cells.needed(IdeaColumns.LEVEL, 100);
        return new Line(cells, number == null ? null : number.toUpperCase(Locale.ROOT), new Recognition(decision, date, body, level == null ? null : cells.word(IdeaColumns.LEVEL, IdeaColumns.LEVELS)));
    }

    private Judged judge(Target target, Line line, Numbered idea, Officer officer) {
        Cells cells = line.cells();
        if (line.number() != null && idea == null) {
            cells.error(NUMBER, "idea", "không có sáng kiến mang mã này trong phạm vi của lần nhập.", "no idea has this number inside this import.");
        }
        if (cells.failed()) {
            return Judged.refused(cells, line.number());
        }
        if (line.recognition().equals(idea.recognition())) {
            return Judged.nothing(cells, line.number(), RowOutcome.SAME);
        }
        if (!idea.awaitsDecision()) {
            cells.error(NUMBER, "decided", "sáng kiến này đang không chờ xét nên không gắn quyết định được.", "the idea does not wait for a decision, so none can be attached.");
        } else if (idea.involves(target.operator())) {
            cells.error(NUMBER, "four-eyes", "bạn là tác giả hoặc người nhập sáng kiến này; hãy nhờ cán bộ khác.", "you wrote or entered this idea; somebody else must do it.");
        } else if (idea.closedOff()) {
            cells.error(NUMBER, "closed-off", "đợt của sáng kiến này đã chốt.", "the phase of this idea is closed off.");
        }
        if (idea.firstAppliedOn() != null && line.recognition().date().isBefore(idea.firstAppliedOn())) {
            cells.error(IdeaColumns.DECIDED_ON, "before-applied", "không thể trước ngày áp dụng lần đầu, " + Time.shown(idea.firstAppliedOn()) + ".",
                    "cannot be before the idea was first applied, " + Time.shown(idea.firstAppliedOn()) + ".");
        }
        return cells.failed() ? Judged.refused(cells, line.number())
                : Judged.toMake(cells, line.number(), idea.recognition() == null ? RowOutcome.CREATE : RowOutcome.CHANGE, () -> make(line, idea, officer));
    }

    private Made make(Line line, Numbered idea, Officer officer) {
        decisions.recognise(idea.id(), new ReadVersion("\"" + idea.version() + "\""), line.recognition(), officer);
        return new Made(line.cells().number(), line.number(), new Known(idea.id(), idea.version() + 1, null, keys.hash(line.recognition())), null, null);
    }

    private static Column needed(Column column, String example) {
        return new Column(column.name(), column.title(), true, column.hint(), example, column.choices(), column.alsoCalled());
    }
}
