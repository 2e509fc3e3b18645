package org.winset.deal.internal;

import org.jspecify.annotations.Nullable;

/// Counts heads over the tiles of combos in vector registers, as fast as the machine has them; `Planes` is its twin
/// in plain Java.
interface Kernel {

    /// Most units, and votes needed, that a kernel counts.
    int MOST = 1023;

    /// Sets bit t of combo i's words in `into` iff at least `needed` heads win there: the `certain[live[i]]` that the
    /// whole tile wins and the open ones among the tiles' units, `limit[u]` below whose sum the combo and the tile have
    /// to bring unit u (a unit that isn't open has a limit out of reach).
    void count(Tiles tiles, int[] limit, int[] certain, int needed, int[] live, int n, long[] into);

    /// Bits of the vectors that a kernel uses here; 0 when there is none.
    static int bits() {
        return find() == null ? 0 : VectorKernel.bits();
    }

    /// A kernel for this machine, if it has vectors of 256 bits or more and the vector module was added at start.
    static @Nullable Kernel find() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty() || !VectorKernel.suits()) {
            return null;
        }
        return new VectorKernel();
    }
}
