package vn.sangkien.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/sample-messages")
@PermitAll
@Tag(name = "Sign-in")
public class SampleMessageResource {

    private final SampleChannel sample;

    SampleMessageResource(SampleChannel sample) {
        this.sample = sample;
    }

    @GET
    @Operation(operationId = "listSampleMessages", summary = "The last messages to everybody; only with the sample programme, elsewhere there is no such page")
    public Page<SampleMessage> list() {
        if (!sample.open()) {
            throw Refusals.notFound();
        }
        return Page.whole(sample.last());
    }
}
