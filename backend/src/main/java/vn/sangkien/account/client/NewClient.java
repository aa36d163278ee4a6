package vn.sangkien.account.client;

import java.util.Set;

/** @param unitId the top of the subtree that is all the client gets to see */
public record NewClient(long unitId, Set<ClientScope> scopes, ClientTerms terms, long createdBy) {
}
