package vn.sangkien.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/idea-counts")
@PermitAll
@Tag(name = "Publication")
public class IdeaCountsResource {

    private final PublicationService publication;

    IdeaCountsResource(PublicationService publication) {
        this.publication = publication;
    }

    @GET
    @Operation(operationId = "countOnIdeas", summary = "How many units apply each of these published ideas, and how many people like it")
    public Page<IdeaCounts> counts(@QueryParam("idea") @NotEmpty @Size(max = 100) List<Id> ideas) {
        return Page.whole(publication.counts(ideas.stream().map(Id::value).distinct().toList()));
    }
}
