package vn.sangkien.standings.board;

import java.time.Instant;
import java.util.List;

/** A computed board: the unit itself, those above it (the root first), and its rows in order, those listed apart last. */
public record Board(BoardRow self, List<BoardRow> ancestors, List<Ranking.Place> places, int ranked, Instant asOf, String tag) {
}
