package vn.sangkien.privacy;

/** An officer has said something to whoever asked about their data, who still has an account. */
public record DataRequestHandled(long requestId, long personId, DataRequestState state) {
}
