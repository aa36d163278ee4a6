package vn.sangkien.message;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** A message as its receiver would have got it. */
record SampleMessage(Id id, Medium medium, String recipient, @Schema(nullable = true) String subject, String text, Instant sentAt) {
}
