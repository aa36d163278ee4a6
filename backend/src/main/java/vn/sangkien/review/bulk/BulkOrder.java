package vn.sangkien.review.bulk;

import vn.sangkien.idea.Recognition;
import vn.sangkien.review.DecisionRequest;
import vn.sangkien.shared.id.Id;

/** What was asked for, as it is kept. @param undoes the earlier one whose decisions are taken back */
record BulkOrder(DecisionRequest decision, Recognition recognition, Id undoes) {
}
