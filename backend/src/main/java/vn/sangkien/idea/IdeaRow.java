package vn.sangkien.idea;

import java.time.Instant;

/** What a list needs of an idea, without its texts. */
record IdeaRow(
        long id, String number, String title, IdeaField field, SolutionType solutionType, Long unitId, IdeaState state, long authorId, Channel channel,
        RecognitionStatement.State statedRecognition, Instant createdAt, Instant updatedAt, Instant submittedAt, int version) {
}
