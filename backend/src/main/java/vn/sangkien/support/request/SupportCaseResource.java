package vn.sangkien.support.request;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/support-cases")
@Authenticated
@Tag(name = "Support")
public class SupportCaseResource {

    private final HelpRequests requests;
    private final Conversations conversations;
    private final SupportDesk desk;
    private final SignInGuard guard;
    private final Visitor visitor;
    private final Caller caller;

    SupportCaseResource(HelpRequests requests, Conversations conversations, SupportDesk desk, SignInGuard guard, Visitor visitor, Caller caller) {
        this.requests = requests;
        this.conversations = conversations;
        this.desk = desk;
        this.guard = guard;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "askForHelp", summary = "Ask the nearest support team; who is not signed in gives a name and a mobile number and is called")
    public HelpAsked ask(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid AskForHelpRequest request) {
        IdempotencyKey.require(key);
        if (caller.signedIn()) {
            return requests.ask(request, key, caller.id());
        }
        guard.admitHelp(visitor);
        return requests.askToBeCalled(request, key);
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listMyHelpRequests", summary = "What I asked, the latest first")
    public Page<SupportCaseResponse> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return requests.mine(caller.id(), HelpRequests.MINE.after(cursor), limit);
    }

    @GET
    @RolesAllowed({"SUPPORT", "ADMIN"})
    @Operation(operationId = "listSupportCases", summary = "What lies on the desks of my units, that which has waited longest first; all that is not closed unless a state is asked for")
    public Page<SupportCaseResponse> queue(@QueryParam("state") java.util.List<CaseState> states, @QueryParam("owner") CaseOwner owner, @QueryParam("unit") Id unit,
                                           @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.queue(new CaseFilter(Id.valueOrNull(unit), states, owner), SupportDesk.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSupportCase", summary = "A request of mine, or one on the desk of my units")
    public SupportCaseResponse get(@PathParam("id") Id id) {
        return desk.get(id.value(), caller);
    }

    @GET
    @Path("/{id}/messages")
    @Operation(operationId = "listSupportMessages", summary = "What was written and done, from the question on")
    public Page<SupportMessageResponse> messages(@PathParam("id") Id id, @QueryParam("cursor") String cursor,
                                                 @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return conversations.messages(id.value(), Conversations.LIST.after(cursor), limit, caller);
    }

    @POST
    @Path("/{id}/messages")
    @ResponseStatus(201)
    @Operation(operationId = "writeSupportMessage", summary = "Write on; a member of the team who does so takes a request that nobody has")
    public SupportMessageResponse write(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid WriteMessageRequest request) {
        return conversations.write(id.value(), IdempotencyKey.require(key), request, caller);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeSupportCase", summary = "My request is solved")
    public SupportCaseResponse close(@PathParam("id") Id id) {
        return requests.close(id.value(), caller.id());
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed({"SUPPORT", "ADMIN"})
    @Operation(operationId = "assignSupportCase", summary = "Take it, give it to a member of the team, or let anybody take it")
    public SupportCaseResponse assign(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid AssignCaseRequest request) {
        return desk.assign(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed({"SUPPORT", "ADMIN"})
    @Operation(operationId = "handOverSupportCase", summary = "Hand it to the next team above")
    public SupportCaseResponse handOver(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid HandOverRequest request) {
        return desk.handOver(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed({"SUPPORT", "ADMIN"})
    @Operation(operationId = "resolveSupportCase", summary = "It is solved, as far as the team sees")
    public SupportCaseResponse resolve(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        return desk.resolve(id.value(), read, caller);
    }
}
