package vn.sangkien.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The long texts of an idea, and the decision that its author names. They lie in a table of their own. */
@Embeddable
record IdeaContent(
        @Column(table = TABLE, columnDefinition = "text") String problem,
        @Column(table = TABLE, columnDefinition = "text") String description,
        @Column(table = TABLE, columnDefinition = "text") String conditions,
        @Column(table = TABLE, columnDefinition = "text") String benefitText,
        @Column(table = TABLE, columnDefinition = "text") String confidential,
        @Column(table = TABLE) String statedNumber,
        @Column(table = TABLE) LocalDate statedDate,
        @Column(table = TABLE) String statedBody,
        @Column(table = TABLE) @Enumerated(EnumType.STRING) Recognition.Level statedLevel) {

    static final String TABLE = "idea_content";
    static final IdeaContent NONE = new IdeaContent(null, null, null, null, null, null, null, null, null);

    static IdeaContent of(IdeaForm form) {
        RecognitionStatement stated = form.recognition();
        return stated == null
                ? new IdeaContent(form.problem(), form.description(), form.conditions(), form.benefitText(), form.confidential(), null, null, null, null)
                : new IdeaContent(form.problem(), form.description(), form.conditions(), form.benefitText(), form.confidential(),
                        stated.number(), stated.date(), stated.body(), stated.level());
    }

    RecognitionStatement statement(RecognitionStatement.State state) {
        return state == null ? null : new RecognitionStatement(state, statedNumber, statedDate, statedBody, statedLevel);
    }
}
