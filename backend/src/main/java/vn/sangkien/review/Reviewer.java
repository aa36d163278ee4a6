package vn.sangkien.review;

import vn.sangkien.shared.id.Id;

/** Somebody who may decide on an idea. */
record Reviewer(Id id, String name) {
}
