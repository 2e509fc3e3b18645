package org.winset.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who belongs to a bloc: members who meet every criterion given (an empty list is no criterion), and the members
/// listed; less those excepted. With no criterion at all only listed members belong.
public record BlocRule(
        List<String> chambers,
        List<String> parties,
        List<String> caucuses,
        List<String> states,
        List<Range> ranges,
        List<String> members,
        List<String> except) {

    /// A range of one dimension (from 0) of the position, ends included; `null` is an open end.
    public record Range(
            int dimension, @Nullable Double from, @Nullable Double to) {

        boolean holds(Position position) {
            if (dimension >= position.dimensions()) {
                return false;
            }
            double x = position.mean().get(dimension);
            return (from == null || x >= from) && (to == null || x <= to);
        }
    }

    public BlocRule {
        chambers = List.copyOf(chambers);
        parties = List.copyOf(parties);
        caucuses = List.copyOf(caucuses);
        states = List.copyOf(states);
        ranges = List.copyOf(ranges);
        members = List.copyOf(members);
        except = List.copyOf(except);
    }

    public boolean hasCriterion() {
        return !(chambers.isEmpty() && parties.isEmpty() && caucuses.isEmpty() && states.isEmpty() && ranges.isEmpty());
    }

    /// Whether a member of a chamber belongs.
    public boolean holds(String chamber, Member member) {
        if (except.contains(member.id())) {
            return false;
        }
        return members.contains(member.id()) || (hasCriterion() && meets(chamber, member));
    }

    private boolean meets(String chamber, Member member) {
        return allows(chambers, chamber)
                && allows(parties, member.party())
                && allows(caucuses, member.caucus())
                && allows(states, member.state())
                && (ranges.isEmpty()
                        || (member.position() != null
                                && ranges.stream().allMatch(range -> range.holds(member.position()))));
    }

    private static boolean allows(List<String> allowed, String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
