package vn.sangkien.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/ideas/{id}/publication")
@PermitAll
@Tag(name = "Publication")
public class PublicationResource {

    private final PublicationService publication;
    private final Caller caller;

    PublicationResource(PublicationService publication, Caller caller) {
        this.publication = publication;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getPublication", summary = "What the public page of an idea shows beside its text")
    public PublicationResponse get(@PathParam("id") Id id) {
        return publication.get(id.value(), caller);
    }
}
