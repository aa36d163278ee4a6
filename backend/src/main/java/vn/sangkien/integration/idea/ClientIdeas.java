package vn.sangkien.integration.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sangkien.account.client.ClientCaller;
import vn.sangkien.account.key.Opaque;
import vn.sangkien.audit.Audit;
import vn.sangkien.audit.AuditAction;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.audit.AuditObject;
import vn.sangkien.idea.ClientEntries;
import vn.sangkien.idea.ClientEntries.Standing;
import vn.sangkien.integration.idea.ExternalIdeas.Known;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Takes ideas from other systems: one for each of their names, however often and however parallel it is sent. */
@ApplicationScoped
class ClientIdeas {

    private final ExternalIdeas names;
    private final ClientEntries entries;
    private final Authors authors;
    private final UnitService units;
    private final Audit audit;
    private final ObjectMapper json;

    ClientIdeas(ExternalIdeas names, ClientEntries entries, Authors authors, UnitService units, Audit audit, ObjectMapper json) {
        this.names = names;
        this.entries = entries;
        this.authors = authors;
        this.units = units;
        this.audit = audit;
        this.json = json;
    }

    private enum Done { CREATED, CHANGED, HANDED_IN }

    /**
     * The same content again changes nothing and is answered with how the idea stands.
     *
     * @throws DomainException 400 naming what is wrong or, with declarations, missing; 403 for a unit outside the client's subtree; 409 {@code wrong-state} when
     *     the idea can no longer be changed, {@code changed-by-author}, {@code other-author}; 422 as when the author does it
     */
    @Atomic
    ClientIdeaResponse write(String name, WriteIdeaRequest request, ClientCaller caller) {
        Known known = names.take(caller.id(), name);
        String body = print(request);
        if (!body.equals(known.body())) {
            requireInside(request, caller);
            long author = authors.find(request, caller);
            Standing idea = known.idea() == null ? create(name, request, author, caller) : change(known, request, author);
            Done done = known.idea() == null ? Done.CREATED : Done.CHANGED;
            String numberBefore = idea.number();
            if (request.declarations() != null) {
                idea = entries.handIn(idea.id(), request.declarations(), caller.id());
                done = Done.HANDED_IN;
            }
            names.keep(caller.id(), name, new Known(idea.id(), body, print(idea.form())), request.consent());
            audit.write(AuditEntry.of(AuditAction.IDEA_WRITTEN_BY_CLIENT, AuditObject.IDEA, idea.id()).forWhom(author).in(request.form().unitId().value())
                    .with("externalId", name).with("done", done).with("consent", request.consent().kind()));
            if (numberBefore == null && idea.number() != null) {
                authors.tell(request, idea.number(), caller);
            }
        }
        return get(name, caller);
    }

    /** @throws DomainException 404 for what the client never sent, and outside its subtree */
    ClientIdeaResponse get(String name, ClientCaller caller) {
        return names.find(caller, name).orElseThrow(Refusals::notFound);
    }

    private Standing create(String name, WriteIdeaRequest request, long author, ClientCaller caller) {
        return entries.draft(request.campaignId().value(), author, request.form(), caller.id(), name);
    }

    private Standing change(Known known, WriteIdeaRequest request, long author) {
        Standing now = entries.lock(known.idea());
        if (now.author() != author || now.campaign() != request.campaignId().value()) {
            throw new DomainException(Category.CONFLICT, "other-author",
                    new Text("Không đổi được tác giả hoặc chương trình", "Author and campaign are fixed"),
                    new Text("Mã này đã dùng cho sáng kiến của người khác hoặc của chương trình khác. Hãy gửi bằng một mã mới.",
                            "This id was used for somebody else's idea or for another campaign. Send it under another id."));
        }
        if (now.state().editable() && !print(now.form()).equals(known.form())) {
            throw new DomainException(Category.CONFLICT, "changed-by-author",
                    new Text("Tác giả đã sửa", "Changed by its author"),
                    new Text("Tác giả đã tự sửa sáng kiến này trên chương trình, nên không ghi đè từ hệ thống khác.", "The author changed this idea here, so it is not overwritten from elsewhere."));
        }
        return entries.rewrite(known.idea(), request.form());
    }

    private void requireInside(WriteIdeaRequest request, ClientCaller caller) {
        Id unit = request.form().unitId();
        if (unit == null) {
            throw new InvalidFieldsException(new Violation("form.unitId", "not-null", "Đơn vị: phải chọn.", "Unit: is required."));
        }
        if (!units.within(unit.value(), caller.units())) {
            throw new DomainException(Category.FORBIDDEN, "outside-client",
                    new Text("Ngoài phạm vi của hệ thống", "Outside the client's units"),
                    new Text("Đơn vị này không nằm trong phạm vi mà hệ thống được phép.", "The unit does not lie in the subtree that the client was admitted to."),
                    Map.of("unit", Id.of(caller.unit())));
        }
    }

    private String print(Object written) {
        try {
            return Opaque.hash(json.writeValueAsString(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
