package org.winset.deal.internal;

/// Counts heads over the tiles of combos in vector registers, as fast as the machine has them; `Planes` is its twin
/// in plain Java.
interface Kernel {

    /// Most units, and votes needed, that a kernel counts.
    int MOST = 1023;

    /// Sets bit t of combo i's words in `into` iff at least `needed` heads win there: the `certain[live[i]]` that the
    /// whole tile wins and the open ones among the tiles' units, `limit[u]` below whose sum the combo and the tile have
    /// to bring unit u (a unit that isn't open has a limit out of reach).
    void count(Tiles tiles, int[] limit, int[] certain, int needed, int[] live, int n, long[] into);

    /// Bits of the vectors that a kernel uses here: 0 unless the machine has vectors of 256 bits or more and the vector
    /// module was added at start.
    static int bits() {
        boolean added = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return added && VectorKernel.suits() ? VectorKernel.bits() : 0;
    }
}
