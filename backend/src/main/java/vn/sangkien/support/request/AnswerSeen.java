package vn.sangkien.support.request;

/** Whoever asked has looked at what the team wrote. */
public record AnswerSeen(long caseId, long requesterId) {
}
