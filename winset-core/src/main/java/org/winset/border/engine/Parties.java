package org.winset.border.engine;

import java.util.Arrays;

/// People as rows of four ints in one array: one row a party (a single adult, a child, a family that moves together),
/// 16
/// bytes a row, so that touching a party touches one cache line.
///
/// A row is in exactly one list at a time (a day of the ring, a queue, an inbox), so one link serves them all.
final class Parties {

    static final int NONE = -1;

    private static final int STRIDE = 4;
    private static final int PERSON = 1;
    private static final int MARK = 2;
    private static final int STATE = 3;

    private int[] rows = new int[STRIDE * 1024];
    private int used;
    private int free = NONE;
    private int alive;

    /// Bytes a row takes.
    static int bytes() {
        return STRIDE * Integer.BYTES;
    }

    int alive() {
        return alive;
    }

    int rows() {
        return used;
    }

    int next(int p) {
        return rows[p * STRIDE];
    }

    void next(int p, int following) {
        rows[p * STRIDE] = following;
    }

    /// Who it is: the key of its draws.
    int person(int p) {
        return rows[p * STRIDE + PERSON];
    }

    /// The day it leaves a hold, or joined a queue.
    int mark(int p) {
        return rows[p * STRIDE + MARK];
    }

    void mark(int p, int day) {
        rows[p * STRIDE + MARK] = day;
    }

    /// Class (history in the lowest bit).
    int cls(int p) {
        return rows[p * STRIDE + STATE] & 0xFF;
    }

    int size(int p) {
        return (rows[p * STRIDE + STATE] >>> 8) & 0xF;
    }

    /// Times gone back to an earlier station, at most 4095 counted.
    int tries(int p) {
        return rows[p * STRIDE + STATE] >>> 20;
    }

    int at(int p) {
        return (rows[p * STRIDE + STATE] >>> 12) & 0xFF;
    }

    void at(int p, int station) {
        int i = p * STRIDE + STATE;
        rows[i] = (rows[i] & ~(0xFF << 12)) | station << 12;
    }

    /// Back to an earlier station: new draws from now on; `sentBack` makes history repeat.
    void again(int p, boolean sentBack) {
        int i = p * STRIDE + STATE;
        rows[i] = (tries(p) < 0xFFF ? rows[i] + (1 << 20) : rows[i]) | (sentBack ? 1 : 0);
    }

    int add(int who, int c, int people) {
        int p = free;
        if (p == NONE) {
            if ((used + 1) * STRIDE > rows.length) {
                rows = Arrays.copyOf(rows, rows.length + (rows.length >> 3) * STRIDE);
            }
            p = used++;
        } else {
            free = next(p);
        }
        alive++;
        rows[p * STRIDE] = NONE;
        rows[p * STRIDE + PERSON] = who;
        rows[p * STRIDE + STATE] = c | people << 8;
        return p;
    }

    void remove(int p) {
        rows[p * STRIDE] = free;
        rows[p * STRIDE + STATE] = 0;
        free = p;
        alive--;
    }

    /// Everyone in the rows, counted one by one.
    long people() {
        long all = 0;
        for (int p = 0; p < used; p++) {
            all += size(p);
        }
        return all;
    }
}
