package vn.sangkien.standings.board;

import java.time.Instant;
import java.util.List;

/** A computed board: the unit itself, those above it (the root first), and those directly below it in order. */
record Board(BoardRow self, List<BoardRow> ancestors, List<Ranking.Place> children, Instant asOf, String tag) {
}
