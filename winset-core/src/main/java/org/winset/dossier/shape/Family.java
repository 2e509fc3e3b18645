package org.winset.dossier.shape;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keys or columns of one pattern: `x1`, `x2`; `offset.border`. `name` has a star for what varies. When `kind` is
/// given, what varies is a name of that kind.
public record Family<R, T>(
        String name,
        Pattern suffix,
        @Nullable String kind,
        Shape<T> shape,
        Function<R, Map<String, T>> getter,
        String doc) {

    /// What the star stands for in a key, or `null` when the key is not of this family.
    public @Nullable String match(String key) {
        Matcher matcher = pattern().matcher(key);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /// The key for a value of the star.
    public String key(String star) {
        return name.replace("*", star);
    }

    Pattern pattern() {
        int star = name.indexOf('*');
        return Pattern.compile(
                Pattern.quote(name.substring(0, star)) + "(" + suffix + ")" + Pattern.quote(name.substring(star + 1)));
    }
}
