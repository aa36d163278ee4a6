package vn.sangkien.publication.replication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.sangkien.shared.id.Id;

/** @param unitId the unit that applies the idea */
record CreateReplicationRequest(@NotNull Id unitId, @NotNull @Valid ReplicationFacts facts) {
}
