package vn.sangkien.support.queue;

import java.time.Instant;
import vn.sangkien.shared.id.Id;

/** Who looks after something in a queue. */
public record QueueOwner(Id id, String name, Instant since) {
}
