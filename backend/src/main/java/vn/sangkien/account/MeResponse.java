package vn.sangkien.account;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** The signed-in person. @param duty what they have to do before anything else; null for nothing */
record MeResponse(
        Id id,
        String displayName,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String email,
        List<GrantInForce> grants,
        @Schema(nullable = true) Duty duty) {

    /** @param until null when the grant has no end yet */
    record GrantInForce(Role role, Id unitId, Instant from, @Schema(nullable = true) Instant until) {

        static GrantInForce of(RoleGrant grant) {
            return new GrantInForce(grant.role(), Id.of(grant.unitId()), grant.startsAt(), grant.endsAt());
        }
    }

    static MeResponse of(Account account, List<RoleGrant> grants, Duty duty) {
        return new MeResponse(Id.of(account.id()), account.displayName(), account.phone(), account.email(),
                grants.stream().map(GrantInForce::of).toList(), duty);
    }
}
