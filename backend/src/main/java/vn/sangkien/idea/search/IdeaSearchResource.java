package vn.sangkien.idea.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;

@Path("/api/v1/idea-search")
@Tag(name = "Ideas")
public class IdeaSearchResource {

    private final IdeaSearch search;
    private final Caller caller;

    IdeaSearchResource(IdeaSearch search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "searchIdeas", summary = "Ideas that I may see: published ones, my own, those handed in in my units")
    public IdeaHits find(@Valid @BeanParam SearchRequest request) {
        return search.find(request, caller);
    }
}
