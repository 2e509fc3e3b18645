package org.winset.news.gold;

/// How many of how many.
public record Tally(int right, int of) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(boolean hit) {
        return new Tally(right + (hit ? 1 : 0), of + 1);
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, of + other.of);
    }

    /// right / of; 1 when there was nothing to get right.
    public double share() {
        return of == 0 ? 1 : (double) right / of;
    }
}
