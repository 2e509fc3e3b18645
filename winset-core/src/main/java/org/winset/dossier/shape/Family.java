package org.winset.dossier.shape;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keys or columns of one pattern: `x1`, `x2`; `offset.border`.
public final class Family<R, T> {

    private final String name;
    private final Pattern pattern;
    private final @Nullable String kind;
    private final @Nullable String pair;
    private final Shape<T> shape;
    private final Function<R, Map<String, T>> getter;
    private final String doc;

    /// `name` has a star for what varies, which looks like `star`. When `kind` is given, what varies is a name of that
    /// kind. `pair` is the name of the family that this one goes together with (an estimate and its standard
    /// deviation),
    /// if any. `getter` gives a record's values by what the star stands for.
    public Family(
            String name,
            Pattern star,
            @Nullable String kind,
            @Nullable String pair,
            Shape<T> shape,
            Function<R, Map<String, T>> getter,
            String doc) {

        this.name = name;
        this.pattern = Pattern.compile(name.replace(".", "\\.").replace("*", "(" + star + ")"));
        this.kind = kind;
        this.pair = pair;
        this.shape = shape;
        this.getter = getter;
        this.doc = doc;
    }

    public String name() {
        return name;
    }

    public @Nullable String kind() {
        return kind;
    }

    public Shape<T> shape() {
        return shape;
    }

    public Function<R, Map<String, T>> getter() {
        return getter;
    }

    public String doc() {
        return doc;
    }

    /// What the star stands for in a key, or `null` when the key is not of this family.
    public @Nullable String match(String key) {
        Matcher matcher = pattern.matcher(key);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /// The key for a value of the star.
    public String key(String star) {
        return name.replace("*", star);
    }

    /// The key that must stand beside the one for a value of the star, or `null`.
    @Nullable
    String partner(String star) {
        return pair == null ? null : pair.replace("*", star);
    }

    /// A regular expression for the keys.
    String expression() {
        return "^" + pattern + "$";
    }
}
