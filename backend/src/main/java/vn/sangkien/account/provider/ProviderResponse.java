package vn.sangkien.account.provider;

import vn.sangkien.shared.problem.Text;

/** @param name what stands on the button */
record ProviderResponse(String id, Text name) {
}
