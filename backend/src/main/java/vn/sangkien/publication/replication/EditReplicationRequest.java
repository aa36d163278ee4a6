package vn.sangkien.publication.replication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The unit stays; for another one there is another note. */
record EditReplicationRequest(@NotNull @Valid ReplicationFacts facts) {
}
