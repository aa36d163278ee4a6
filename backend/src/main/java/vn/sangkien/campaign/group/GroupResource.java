package vn.sangkien.campaign.group;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.campaign.history.CampaignChangeResponse;
import vn.sangkien.campaign.history.CampaignHistory;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/groups/{id}")
@Tag(name = "Groups")
public class GroupResource {

    private final GroupService groups;
    private final GroupEditor editor;
    private final Caller caller;

    GroupResource(GroupService groups, GroupEditor editor, Caller caller) {
        this.groups = groups;
        this.editor = editor;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getGroup", summary = "An emulation group")
    public GroupResponse get(@PathParam("id") Id id) {
        return groups.describe(id.value(), caller);
    }

    @PUT
    @RolesAllowed("ADMIN")
    @Operation(operationId = "describeGroup", summary = "Rename a group or describe it anew")
    public GroupResponse describe(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid DescribeGroupRequest request) {
        return editor.describe(id.value(), read, request, caller);
    }

    @POST
    @Path("/dissolution")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "dissolveGroup", summary = "End a group with all its memberships, as of a day")
    public GroupResponse dissolve(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid DissolveGroupRequest request) {
        return editor.dissolve(id.value(), read, request, caller);
    }

    @GET
    @Path("/members")
    @PermitAll
    @Operation(operationId = "listGroupMembers", summary = "The units in a group on a day, by name; today when no day is given")
    public Page<GroupMember> members(@PathParam("id") Id id, @QueryParam("on") LocalDate on, @QueryParam("cursor") String cursor,
                                     @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return groups.members(id.value(), on, GroupService.MEMBERS.after(cursor), limit);
    }

    @POST
    @Path("/members")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "changeGroupMembers", summary = "Let units join a group, come over from another one, or leave, as of a day")
    public GroupResponse changeMembers(@PathParam("id") Id id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                       @NotNull @Valid MembersRequest request) {
        return editor.changeMembers(id.value(), request, IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/changes")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "listGroupChanges", summary = "Who changed the group and its members, the newest first")
    public Page<CampaignChangeResponse> changes(@PathParam("id") Id id, @QueryParam("cursor") String cursor,
                                                @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return groups.changes(id.value(), CampaignHistory.LIST.after(cursor), limit, caller);
    }
}
