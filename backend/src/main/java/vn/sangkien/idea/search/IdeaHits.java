package vn.sangkien.idea.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of what was found: the best first, or the newest where no words are given.
 *
 * @param indexed how much of all ideas can be found at this moment, from 0 to 1; less than 1 only while a node takes them up
 */
public record IdeaHits(List<IdeaHit> items, @Schema(nullable = true) String nextCursor, double indexed) {
}
