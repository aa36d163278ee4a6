package vn.sangkien.idea;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;

@Path("/api/v1/ideas/{id}/eligibility")
@Tag(name = "Ideas")
public class EligibilityResource {

    private final IdeaReader reader;
    private final SubmissionRules rules;
    private final Caller caller;
    private final Clock clock;

    EligibilityResource(IdeaReader reader, SubmissionRules rules, Caller caller, Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getEligibility", summary = "Whether the idea could be handed in now, and what is missing")
    public EligibilityResponse get(@PathParam("id") Id id) {
        Idea idea = reader.visibleToInsiders(id.value(), caller);
        return EligibilityResponse.of(rules.examine(idea, clock.instant()).examination().items());
    }
}
