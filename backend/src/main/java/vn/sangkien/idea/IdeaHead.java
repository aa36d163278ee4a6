package vn.sangkien.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.sangkien.shared.text.Folded;

/** The short answers of the form, by which ideas are listed, found and counted. */
@Embeddable
class IdeaHead {

    private String title;
    private String searchText;
    @Enumerated(EnumType.STRING)
    private SolutionType solutionType;
    @Enumerated(EnumType.STRING)
    private IdeaField field;
    private boolean directWorker;
    private LocalDate firstAppliedOn;
    private Long benefitVnd;
    @Enumerated(EnumType.STRING)
    private RecognitionStatement.State statedRecognition;

    void write(IdeaForm form) {
        title = form.title();
        searchText = title == null ? null : " " + Folded.of(title);
        solutionType = form.solutionType();
        field = form.field();
        directWorker = Boolean.TRUE.equals(form.directWorker());
        firstAppliedOn = form.firstAppliedOn();
        benefitVnd = form.benefitVnd();
        statedRecognition = form.recognition() == null ? null : form.recognition().state();
    }

    IdeaForm form(vn.sangkien.shared.id.Id unit, IdeaContent content, IdeaPeople people) {
        return new IdeaForm(unit, title, solutionType, field, directWorker, firstAppliedOn, content.problem(), content.description(),
                content.conditions(), content.benefitText(), benefitVnd, people.typed(), content.statement(statedRecognition), content.confidential());
    }

    LocalDate firstAppliedOn() {
        return firstAppliedOn;
    }

    String title() {
        return title;
    }
}
