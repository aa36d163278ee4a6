package vn.sangkien.standings.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.standings.Figures;

/** What a board shows of a unit's figures. @param submitters null for a quarter and a range of days, in which nobody counts them */
@Schema(name = "Figures")
public record BoardFigures(int submitted, int valid, int pending, int registrants, @Schema(nullable = true) Integer submitters) {

    static BoardFigures of(Figures figures, BoardWindow window) {
        return new BoardFigures(figures.submitted(), figures.valid(), figures.pending(), figures.registrants(),
                window.ofDays() ? null : figures.submitters());
    }
}
