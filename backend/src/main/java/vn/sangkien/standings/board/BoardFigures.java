package vn.sangkien.standings.board;

import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.standings.Figures;

/** What a board shows of a unit's figures. @param submitters null for a quarter and a range of days, in which nobody counts them */
@Schema(name = "Figures")
public record BoardFigures(int submitted, int valid, int pending, int registrants, @Schema(nullable = true) Integer submitters) {

    /** What rows leave over of a whole; null where that is nothing, or less because one row lies inside another. */
    static BoardFigures ofRest(Figures rest, BoardWindow window) {
        boolean some = rest != null && !rest.equals(Figures.NONE)
                && IntStream.of(rest.submitted(), rest.valid(), rest.pending(), rest.registrants(), rest.submitters()).allMatch(figure -> figure >= 0);
        return some ? of(rest, window) : null;
    }

    static BoardFigures of(Figures figures, BoardWindow window) {
        return new BoardFigures(figures.submitted(), figures.valid(), figures.pending(), figures.registrants(),
                window.ofDays() ? null : figures.submitters());
    }
}
