package vn.sangkien.notice.guide;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/guides")
@PermitAll
@Tag(name = "Guides")
public class GuideResource {

    private final GuideService guides;

    GuideResource(GuideService guides) {
        this.guides = guides;
    }

    @GET
    @Operation(operationId = "listGuides", summary = "The published guides, in their order")
    public GuideListResponse list() {
        return guides.published();
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getGuide", summary = "A published guide with its steps")
    public GuideResponse get(@PathParam("slug") String slug) {
        return guides.published(slug);
    }
}
