package vn.sangkien.demo;

import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.SolutionType;

/** What an author filled in. @param problem, {@code conditions} and {@code benefitVnd} null when left empty */
record IdeaText(IdeaField field, SolutionType type, String title, String problem, String description, String conditions,
                String benefit, Long benefitVnd, boolean directWorker) {
}
