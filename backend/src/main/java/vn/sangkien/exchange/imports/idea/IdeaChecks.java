package vn.sangkien.exchange.imports.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.campaign.CampaignService.SubmissionTerms;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Column;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.idea.ImportEntries;
import vn.sangkien.idea.RecognitionStatement;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** What the idea's own rules will say when a row is taken, told beforehand by column. The rules are asked again when it is taken. */
@ApplicationScoped
class IdeaChecks {

    private static final String AUTHORS = "form.authors";
    private static final Map<String, Column> COLUMNS = Map.ofEntries(Map.entry("form.title", IdeaColumns.TITLE), Map.entry("form.solutionType", IdeaColumns.TYPE),
            Map.entry("form.field", IdeaColumns.FIELD), Map.entry("form.firstAppliedOn", IdeaColumns.APPLIED), Map.entry("form.problem", IdeaColumns.PROBLEM),
            Map.entry("form.description", IdeaColumns.DESCRIPTION), Map.entry("form.conditions", IdeaColumns.CONDITIONS), Map.entry("form.benefitText", IdeaColumns.BENEFIT),
            Map.entry("form.benefitVnd", IdeaColumns.AMOUNT), Map.entry("form.confidential", IdeaColumns.SECRET), Map.entry("form.recognition.number", IdeaColumns.DECISION),
            Map.entry("form.recognition.date", IdeaColumns.DECIDED_ON), Map.entry("form.recognition.body", IdeaColumns.BODY), Map.entry("form.recognition.level", IdeaColumns.LEVEL));

    private final CampaignService campaigns;
    private final ImportEntries entries;
    private final Clock clock;

    IdeaChecks(CampaignService campaigns, ImportEntries entries, Clock clock) {
        this.campaigns = campaigns;
        this.entries = entries;
        this.clock = clock;
    }

    /** What is so for all rows. @param closed why nothing can be handed in now; null when it can */
    record Terms(SubmissionTerms submission, Problem closed) {
    }

    Terms terms(long campaign) {
        try {
            campaigns.requireOpen(campaign, clock.instant());
            return new Terms(campaigns.submissionTerms(campaign), null);
        } catch (DomainException notOpen) {
            return new Terms(campaigns.submissionTerms(campaign), notOpen.toProblem());
        }
    }

    void check(IdeaRow row, Cells cells, Terms terms) {
        boolean handedIn = row.declarations() != null;
        Set<String> said = new HashSet<>(cells.findings().stream().filter(found -> found.error() && found.column() != null).map(Finding::column).toList());
        for (Violation violation : entries.violations(row.form(), handedIn, row.author().contact())) {
            if (violation.field().startsWith(AUTHORS)) {
                // One reason is enough: with no share at all, each of them would be missing, and so would the sum.
                Column column = ofAuthors(violation);
                if (said.add(column.name())) {
                    cells.add(new Finding(column.name(), true, violation.code(), violation.message(), violation.messageEn()));
                }
            } else {
                Column column = COLUMNS.get(violation.field());
                if (column == null || !said.contains(column.name())) {
                    cells.add(finding(column, violation));
                }
            }
        }
        if (handedIn) {
            checkHandingIn(row, cells, terms);
        }
    }

    /** By the title that the sheet has, not the one of the form on the screen. */
    private static Finding finding(Column column, Violation violation) {
        return column == null ? Finding.ofRow(true, violation.code(), violation.message(), violation.messageEn())
                : Finding.error(column, violation.code(), withoutLabel(violation.message()), withoutLabel(violation.messageEn()));
    }

    private static String withoutLabel(String message) {
        return message.substring(message.indexOf(": ") < 0 ? 0 : message.indexOf(": ") + 2);
    }

    private static Column ofAuthors(Violation violation) {
        return violation.field().endsWith(".share") || violation.code().equals("sum") ? IdeaColumns.SHARES : IdeaColumns.CO_AUTHORS;
    }

    private void checkHandingIn(IdeaRow row, Cells cells, Terms terms) {
        if (terms.closed() != null) {
            cells.add(Finding.ofRow(true, "not-open", terms.closed().detail(), terms.closed().detailEn()));
        }
        var applied = row.form().firstAppliedOn();
        var window = terms.submission().window();
        if (applied != null && !window.contains(applied)) {
            cells.error(IdeaColumns.APPLIED, "application-window", "phải từ " + Time.shown(window.from()) + " đến " + Time.shown(window.until()) + ".",
                    "must be from " + Time.shown(window.from()) + " to " + Time.shown(window.until()) + ".");
        }
        RecognitionStatement stated = row.form().recognition();
        if (stated == null && terms.submission().recognitionFirst()) {
            cells.error(IdeaColumns.DECISION, "empty", "chương trình chỉ nhận sáng kiến đã được công nhận.", "the campaign takes recognised ideas only.");
        } else if (stated != null) {
            checkRecognition(stated, cells);
            if (stated.date() != null && applied != null && stated.date().isBefore(applied)) {
                cells.error(IdeaColumns.DECIDED_ON, "before-applied", "không thể trước ngày áp dụng lần đầu, " + Time.shown(applied) + ".", "cannot be before the idea was first applied, " + Time.shown(applied) + ".");
            }
        }
    }

    private static void checkRecognition(RecognitionStatement stated, Cells cells) {
        needed(stated.number(), IdeaColumns.DECISION, cells);
        needed(stated.date(), IdeaColumns.DECIDED_ON, cells);
        needed(stated.body(), IdeaColumns.BODY, cells);
        needed(stated.level(), IdeaColumns.LEVEL, cells);
    }

    private static void needed(Object value, Column column, Cells cells) {
        if (value == null && cells.raw(column).isEmpty()) {
            cells.error(column, "empty", "còn trống trong khi đã ghi quyết định công nhận.", "is empty, while there is a decision.");
        }
    }
}
