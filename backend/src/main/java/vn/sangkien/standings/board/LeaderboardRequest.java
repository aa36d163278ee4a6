package vn.sangkien.standings.board;

import vn.sangkien.shared.id.Id;

/** What a caller asks for; nulls stand for the newest campaign, its shown phase and the root unit. */
record LeaderboardRequest(Id campaign, Id phase, Id sprint, Id unit, BoardBlock block, BoardOrder order) {
}
