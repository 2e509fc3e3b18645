package org.winset.whip.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;

/// Who led each party on the floor of each chamber, 2007 to 2022: floor leader first, whip second. Speakers seldom
/// vote, so
/// the majority leader and whip speak for the House majority. Written down from memory and unverified; a name that is
/// on
/// no roll call of the day, with that state and party, is not counted. The public record has lists (Senate Historical
/// Office, House Historian).
final class Leaders {

    record Post(Chamber chamber, String party, String name, String state, LocalDate from, LocalDate until) {}

    private static final List<Post> POSTS = List.of(
            senate("D", "Reid", "NV", "2005-01-04", "2017-01-03"),
            senate("D", "Schumer", "NY", "2017-01-03", "2025-01-03"),
            senate("D", "Durbin", "IL", "2005-01-04", "2025-01-03"),
            senate("R", "McConnell", "KY", "2007-01-04", "2025-01-03"),
            senate("R", "Lott", "MS", "2007-01-04", "2007-12-18"),
            senate("R", "Kyl", "AZ", "2007-12-18", "2013-01-03"),
            senate("R", "Cornyn", "TX", "2013-01-03", "2019-01-03"),
            senate("R", "Thune", "SD", "2019-01-03", "2025-01-03"),
            house("D", "Hoyer", "MD", "2007-01-04", "2011-01-03"),
            house("D", "Clyburn", "SC", "2007-01-04", "2011-01-03"),
            house("D", "Pelosi", "CA", "2011-01-03", "2019-01-03"),
            house("D", "Hoyer", "MD", "2011-01-03", "2023-01-03"),
            house("D", "Clyburn", "SC", "2019-01-03", "2023-01-03"),
            house("R", "Boehner", "OH", "2007-01-04", "2011-01-03"),
            house("R", "Blunt", "MO", "2007-01-04", "2009-01-03"),
            house("R", "Cantor", "VA", "2009-01-03", "2014-08-01"),
            house("R", "McCarthy", "CA", "2011-01-03", "2023-01-03"),
            house("R", "Scalise", "LA", "2014-08-01", "2023-01-03"));

    private Leaders() {}

    private static Post senate(String party, String name, String state, String from, String until) {
        return new Post(Chamber.SENATE, party, name, state, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Post house(String party, String name, String state, String from, String until) {
        return new Post(Chamber.HOUSE, party, name, state, LocalDate.parse(from), LocalDate.parse(until));
    }

    /// The places in `call.voters()` of a party's leaders on that day.
    static List<Integer> places(RollCall call, String party, List<Legislator> legislators) {
        List<Integer> places = new ArrayList<>();
        LocalDate day = call.date();
        for (Post post : POSTS) {
            if (day == null
                    || post.chamber != call.chamber()
                    || !post.party.equals(party)
                    || day.isBefore(post.from)
                    || !day.isBefore(post.until)) {
                continue;
            }
            for (int k = 0; k < call.voters().length; k++) {
                Legislator who = legislators.get(call.voters()[k]);
                if (who.state().equals(post.state)
                        && call.parties()[k].equals(party)
                        && surname(who.name()).equals(post.name)) {
                    places.add(k);
                }
            }
        }
        return places;
    }

    /// The party that organised the chamber in that Congress (110th to 117th), vice president's casting vote included.
    static String majority(Chamber chamber, int congress) {
        boolean republican = congress >= (chamber == Chamber.SENATE ? 114 : 112)
                && congress <= (chamber == Chamber.SENATE ? 116 : 115);
        return republican ? "R" : "D";
    }

    private static String surname(String name) {
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        return first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
    }

    /// What the leaders' own votes told the caucus: 1 for, -1 against, 0 divided; `null` where none voted. A Senate
    /// majority leader who votes nay on a failed cloture does so to be able to move to reconsider, and is left out.
    static @Nullable Integer word(RollCall call, String party, List<Legislator> legislators) {
        boolean lostCloture = call.chamber() == Chamber.SENATE
                && Motion.of(call) == Motion.CLOTURE
                && call.matter().result().contains("Reject");
        int sum = 0;
        int votes = 0;
        for (int k : places(call, party, legislators)) {
            int sign = call.casts()[k].sign();
            String name = surname(legislators.get(call.voters()[k]).name());
            boolean floorLeader = name.equals("Reid") || name.equals("McConnell") || name.equals("Schumer");
            if (lostCloture && party.equals(majority(call.chamber(), call.congress())) && floorLeader && sign < 0) {
                continue;
            }
            sum += sign;
            votes += Math.abs(sign);
        }
        return votes == 0 ? null : Integer.signum(sum);
    }
}
