package vn.sangkien.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sangkien.shared.json.MergePatch;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Fields;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.version.ReadVersion;
import vn.sangkien.unit.UnitService;

/** Staff who help somebody to write. That the author lets them is for the caller to know; handing in stays with the author. */
@ApplicationScoped
public class DraftHelp {

    private final IdeaRepository ideas;
    private final IdeaHelpers helpers;
    private final UnitService units;
    private final MergePatch mergePatch;
    private final Fields fields;
    private final Clock clock;

    DraftHelp(IdeaRepository ideas, IdeaHelpers helpers, UnitService units, MergePatch mergePatch, Fields fields, Clock clock) {
        this.ideas = ideas;
        this.helpers = helpers;
        this.units = units;
        this.mergePatch = mergePatch;
        this.fields = fields;
        this.clock = clock;
    }

    /** Whether it is the person's own and still being written. */
    public boolean isOwnDraft(long id, long author) {
        return ideas.findByIdOptional(id).filter(idea -> idea.authorId() == author && idea.state().editable()).isPresent();
    }

    /** Empty once it is no longer being written. */
    public Optional<HelpedText> text(long id) {
        return ideas.findByIdOptional(id).filter(idea -> idea.state().editable()).map(this::describe);
    }

    /** What was changed, with how the text stands now. @param fields none when it was so already */
    public record Changed(HelpedText text, List<String> fields) {
    }

    /**
     * Changes what is shared of somebody else's text, inside the caller's transaction. The first change of each part is a step of its history.
     *
     * @param patch a JSON merge patch of the shared part of the form
     * @throws DomainException 403 {@code not-shared} for a part that is not, 404, 409 on a stale version or when the text is fixed
     */
    public Changed change(long id, ReadVersion read, JsonNode patch, long helper) throws JsonProcessingException {
        Idea idea = ideas.locked(id).orElseThrow(Refusals::notFound);
        if (!idea.state().editable()) {
            throw new WrongStateException(idea.state());
        }
        ReadVersion.require(read, idea.version());
        IdeaForm before = idea.form();
        IdeaForm form = mergePatch.apply(before.open(), patch, IdeaForm.class);
        if (HelpedText.holdsBack(form)) {
            throw notShared();
        }
        fields.require("form.", form);
        List<String> changed = HelpedText.changes(before, form);
        if (!changed.isEmpty()) {
            requirePlace(idea, form, changed);
            Instant now = clock.instant();
            idea.edit(form.withRestOf(before), now);
            tell(idea, changed, helper, now);
            ideas.flush();
        }
        return new Changed(describe(idea), changed);
    }

    private void requirePlace(Idea idea, IdeaForm form, List<String> changed) {
        DraftRules.requireSameUnit(idea, form);
        if (idea.submittedAt() == null && changed.contains("unitId") && form.unitId() != null) {
            units.requireOpen(form.unitId().value());
        }
    }

    /** A line for each save would bury all others. It changes no state, so nobody who counts is told. */
    private void tell(Idea idea, List<String> changed, long helper, Instant now) {
        List<String> first = changed.stream().filter(field -> helpers.add(idea.id(), helper, field, now)).toList();
        if (!first.isEmpty()) {
            ideas.add(new IdeaEvent(idea.id(), idea.state(), idea.state(), now, Actor.operator(helper), Reason.NONE).because(new Text(
                    first.stream().map(Fields::vietnamese).collect(Collectors.joining(", ")), first.stream().map(Fields::english).collect(Collectors.joining(", ")))));
        }
    }

    private HelpedText describe(Idea idea) {
        return HelpedText.of(idea, idea.unitId() == null ? null : units.ref(idea.unitId()));
    }

    private static DomainException notShared() {
        return new DomainException(Category.FORBIDDEN, "not-shared", new Text("Phần này không được chia sẻ", "This part is not shared"),
                new Text("Đồng tác giả, quyết định công nhận và nội dung bảo mật chỉ do người viết sửa.", "Co-authors, the decision of recognition and what is confidential are the author's alone to change."));
    }
}
