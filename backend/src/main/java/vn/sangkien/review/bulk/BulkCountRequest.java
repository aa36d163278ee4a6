package vn.sangkien.review.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.sangkien.review.queue.Selection;

record BulkCountRequest(@NotNull @Valid Selection selection) {
}
