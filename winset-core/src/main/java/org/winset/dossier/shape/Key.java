package org.winset.dossier.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One key of an object (or column of a table): its name, shape, where the record keeps it, and what it means.
///
/// `absent` is the value that stands for a key left out, `null` for a key that has no such value.
public record Key<R, T>(
        String name,
        Shape<T> shape,
        Function<R, @Nullable T> getter,
        boolean required,
        @Nullable T absent,
        String doc) {

    /// A key that must be there.
    public static <R, T> Key<R, T> required(String name, Shape<T> shape, Function<R, @Nullable T> getter, String doc) {
        return new Key<>(name, shape, getter, true, null, doc);
    }

    /// A key that must be there. Reading goes on with `fallback` where it is not, to find more problems.
    public static <R, T> Key<R, T> required(
            String name, Shape<T> shape, Function<R, @Nullable T> getter, T fallback, String doc) {
        return new Key<>(name, shape, getter, true, fallback, doc);
    }

    /// A key that may be left out, and then means `absent`.
    public static <R, T> Key<R, T> optional(
            String name, Shape<T> shape, Function<R, @Nullable T> getter, T absent, String doc) {
        return new Key<>(name, shape, getter, false, absent, doc);
    }

    /// A key that may be left out, and then means nothing known.
    public static <R, T> Key<R, T> nullable(String name, Shape<T> shape, Function<R, @Nullable T> getter, String doc) {
        return new Key<>(name, shape, getter, false, null, doc);
    }
}
