package org.winset.deal.internal;

/// Counts heads of one ballot over the tiles of a block in vector registers, as fast as the machine has them; `Planes`
/// is its twin in plain Java.
interface Kernel {

    /// Most units, and votes needed, that a kernel counts.
    int MOST = 1023;

    /// Takes the open units `ids` of a block, ascending. `limit[j]` is what the combo and the tile have to bring unit
    /// j, counted from where its ranks start.
    void open(int[] ids, int[] limit, int n);

    /// By combo, adds to `can` the units that some deal of its tile wins and to `must` those that all win.
    void bound(int[] can, int[] must);

    /// Spreads over the bits of combos which of them may, and which surely do, reach `needed`.
    void fill(int[] most, int[] least, int needed, long[] may, long[] surely);

    /// Sets bit t of combo live[i], i < n, in both arrays iff at least `needed` heads win there: the
    /// `certain[live[i]]` that the whole tile wins and those of the open units.
    void count(int[] certain, int needed, int[] live, int n, long[] may, long[] surely);

    /// How many deals of those tiles do.
    long passing(int[] certain, int needed, int[] live, int n);

    /// Bits of the vectors that a kernel uses here: 0 unless the machine has vectors of 256 bits or more and the vector
    /// module was added at start.
    static int bits() {
        boolean added = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return added && VectorKernel.suits() ? VectorKernel.bits() : 0;
    }
}
