package vn.sangkien.exchange.imports;

import vn.sangkien.shared.id.Id;

/** What is to be imported where. @param source what its operator calls where the list comes from */
record NewImport(ImportKind kind, Id unit, Id campaign, String source, String fileName) {
}
