package vn.sangkien.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/keeping-times")
@PermitAll
@Tag(name = "Personal data")
public class RetentionResource {

    private final Retention retention;

    RetentionResource(Retention retention) {
        this.retention = retention;
    }

    @GET
    @Operation(operationId = "listKeepingTimes", summary = "How long what is kept about people, and why")
    public Page<KeepingTime> list() {
        return Page.whole(retention.times());
    }
}
