package org.winset.rollcall.internal;

/// How a tar archive is compressed.
enum Packing {
    NONE,
    GZIP,
    XZ
}
