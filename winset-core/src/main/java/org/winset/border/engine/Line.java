package org.winset.border.engine;

/// A queue of parties in one or two priority levels; first come first served inside a level, or last come first.
final class Line {

    private boolean lifo;
    private final int[] levelOf;
    private final int[] head;
    private final int[] tail;
    long people;

    Line(int levels, int[] levelOf, boolean lifo) {
        this.levelOf = levelOf;
        this.lifo = lifo;
        head = new int[levels];
        tail = new int[levels];
        java.util.Arrays.fill(head, Parties.NONE);
        java.util.Arrays.fill(tail, Parties.NONE);
    }

    /// Turns the queue around: those who wait are linked the other way once, when the discipline changes.
    void discipline(Parties parties, boolean newLifo) {
        if (newLifo == lifo) {
            return;
        }
        lifo = newLifo;
        for (int level = 0; level < head.length; level++) {
            int reversed = Parties.NONE;
            tail[level] = head[level];
            int p = head[level];
            while (p != Parties.NONE) {
                int following = parties.next(p);
                parties.next(p, reversed);
                reversed = p;
                p = following;
            }
            head[level] = reversed;
        }
    }

    void add(Parties parties, int p, int day) {
        int level = levelOf[parties.cls(p)];
        parties.mark(p, day);
        people += parties.size(p);
        if (lifo) {
            parties.next(p, head[level]);
            head[level] = p;
            return;
        }
        parties.next(p, Parties.NONE);
        if (head[level] == Parties.NONE) {
            head[level] = p;
        } else {
            parties.next(tail[level], p);
        }
        tail[level] = p;
    }

    /// The next to be served, taken out; [Parties#NONE] when nobody waits.
    int poll(Parties parties) {
        for (int level = 0; level < head.length; level++) {
            int p = head[level];
            if (p != Parties.NONE) {
                head[level] = parties.next(p);
                people -= parties.size(p);
                return p;
            }
        }
        return Parties.NONE;
    }

    /// Sum over those waiting of size x (day - day they joined).
    long waiting(Parties parties, int day) {
        long sum = 0;
        for (int first : head) {
            for (int p = first; p != Parties.NONE; p = parties.next(p)) {
                sum += (long) parties.size(p) * (day - parties.mark(p));
            }
        }
        return sum;
    }
}
