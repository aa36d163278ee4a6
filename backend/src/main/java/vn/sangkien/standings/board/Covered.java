package vn.sangkien.standings.board;

/** How many of the open grassroots units have a valid idea (product rule 5.8). */
public record Covered(int covered, int units) {

    public static final Covered NONE = new Covered(0, 0);

    Covered plus(Covered other) {
        return new Covered(covered + other.covered, units + other.units);
    }
}
