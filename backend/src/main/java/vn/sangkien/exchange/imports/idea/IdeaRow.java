package vn.sangkien.exchange.imports.idea;

import static vn.sangkien.exchange.imports.idea.IdeaColumns.AMOUNT;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.APPLIED;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.BENEFIT;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.BODY;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.CONDITIONS;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.DECIDED_ON;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.DECISION;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.DESCRIPTION;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.DIRECT;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.FIELD;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.FIELDS;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.ID;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.LEVEL;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.LEVELS;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.PROBLEM;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.PUBLISH;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.SECRET;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.TITLE;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.TRUTHFUL;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.TYPE;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.TYPES;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.UNIT;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.UNPROTECTED;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sangkien.exchange.imports.person.PersonRow;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.Recognition;
import vn.sangkien.idea.RecognitionStatement;
import vn.sangkien.idea.SubmitIdeaRequest;
import vn.sangkien.shared.id.Id;

/**
 * What stands in a row.
 *
 * @param form         without its unit
 * @param declarations what the author declared on paper; null to leave it a draft
 */
record IdeaRow(String externalId, PersonRow author, String unit, IdeaForm form, SubmitIdeaRequest declarations) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_CODE = 40;

    static IdeaRow read(Cells cells) {
        String id = cells.needed(ID, LONGEST_ID);
        PersonRow author = PersonRow.readPerhapsWithoutContact(cells);
        String unit = cells.needed(UNIT, LONGEST_CODE);
        var form = new IdeaForm(null, cells.needed(TITLE, Integer.MAX_VALUE), cells.word(TYPE, TYPES), cells.word(FIELD, FIELDS), cells.yes(DIRECT), cells.day(APPLIED), cells.lines(PROBLEM),
                cells.lines(DESCRIPTION), cells.lines(CONDITIONS), cells.lines(BENEFIT), cells.money(AMOUNT), CoAuthorCells.read(cells, author), recognition(cells), cells.lines(SECRET));
        return new IdeaRow(id, author, unit, form, declarations(cells));
    }

    IdeaForm formIn(long unitId) {
        return new IdeaForm(Id.of(unitId), form.title(), form.solutionType(), form.field(), form.directWorker(), form.firstAppliedOn(), form.problem(), form.description(), form.conditions(),
                form.benefitText(), form.benefitVnd(), form.authors(), form.recognition(), form.confidential());
    }

    private static RecognitionStatement recognition(Cells cells) {
        String number = cells.line(DECISION);
        LocalDate date = cells.day(DECIDED_ON);
        String body = cells.line(BODY);
        Recognition.Level level = cells.word(LEVEL, LEVELS);
        boolean none = Stream.of(number, date, body, level).allMatch(Objects::isNull);
        return none ? null : new RecognitionStatement(RecognitionStatement.State.RECOGNISED, number, date, body, level);
    }

    /** All three or none: what is missing is never added. */
    private static SubmitIdeaRequest declarations(Cells cells) {
        Boolean truthful = cells.yes(TRUTHFUL);
        Boolean unprotected = cells.yes(UNPROTECTED);
        Boolean publish = cells.yes(PUBLISH);
        if (Boolean.TRUE.equals(truthful) && Boolean.TRUE.equals(unprotected) && publish != null) {
            return new SubmitIdeaRequest(true, true, publish);
        }
        cells.add(Finding.ofRow(false, "draft", "Chưa đủ ba cam kết của tác giả nên dòng này thành bản nháp, tác giả nộp sau.",
                "The author's three declarations are not all there, so this becomes a draft for the author to hand in."));
        return null;
    }
}
