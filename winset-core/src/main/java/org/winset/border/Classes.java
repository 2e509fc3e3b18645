package org.winset.border;

import java.util.ArrayList;
import java.util.List;

/// The classes people fall into: nationality group x family status x history.
///
/// A class is an int: `(group x families + family) x 2 + history`, history 0 for people on their first try and 1 for
/// people who were sent back before. A *kind* leaves history out: `group x families + family`.
public record Classes(List<String> groups, List<String> families) {

    /// The family status whose people move together in parties of several.
    public static final String TOGETHER = "family";

    public static final List<String> HISTORY = List.of("first", "repeat");

    public Classes {
        groups = List.copyOf(groups);
        families = List.copyOf(families);
    }

    /// Number of classes, history included.
    public int count() {
        return kinds() * 2;
    }

    /// Number of kinds: classes without history.
    public int kinds() {
        return groups.size() * families.size();
    }

    public int kind(int group, int family) {
        return group * families.size() + family;
    }

    public int group(int kind) {
        return kind / families.size();
    }

    public int family(int kind) {
        return kind % families.size();
    }

    /// The words that select classes in a route's `only`: groups, families, histories.
    public List<String> words() {
        List<String> words = new ArrayList<>(groups);
        words.addAll(families);
        words.addAll(HISTORY);
        return words;
    }

    /// The classes that a list of words selects: words of one dimension widen, dimensions narrow each other. No words
    /// select everyone.
    public int[] select(List<String> only) {
        List<Integer> selected = new ArrayList<>();
        for (int c = 0; c < count(); c++) {
            int kind = c >> 1;
            if (admits(only, groups, groups.get(group(kind)))
                    && admits(only, families, families.get(family(kind)))
                    && admits(only, HISTORY, HISTORY.get(c & 1))) {
                selected.add(c);
            }
        }
        return selected.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean admits(List<String> only, List<String> dimension, String word) {
        return only.contains(word) || only.stream().noneMatch(dimension::contains);
    }

    /// `group.family`, as parameters and figures name a kind.
    public String kindName(int kind) {
        return groups.get(group(kind)) + "." + families.get(family(kind));
    }
}
