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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/campaigns/{id}/groups")
@Tag(name = "Groups")
public class GroupListResource {

    private final GroupService groups;
    private final GroupEditor editor;
    private final Caller caller;

    GroupListResource(GroupService groups, GroupEditor editor, Caller caller) {
        this.groups = groups;
        this.editor = editor;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listGroups", summary = "The emulation groups of a campaign, by name")
    public Page<GroupResponse> list(@PathParam("id") Id campaign, @QueryParam("kind") GroupKind kind, @QueryParam("cursor") String cursor,
                                    @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return groups.list(campaign.value(), kind, GroupService.LIST.after(cursor), limit, caller);
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "createGroup", summary = "A new emulation group among the units below one of mine")
    public GroupResponse create(@PathParam("id") Id campaign, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
                                @NotNull @Valid CreateGroupRequest request) {
        return editor.create(campaign.value(), request, IdempotencyKey.require(key), caller);
    }
}
