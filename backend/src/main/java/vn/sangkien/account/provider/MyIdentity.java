package vn.sangkien.account.provider;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/** An account elsewhere with which I can sign in. @param name null for a provider that is no longer offered */
record MyIdentity(String provider, @Schema(nullable = true) Text name, Instant linkedAt) {
}
