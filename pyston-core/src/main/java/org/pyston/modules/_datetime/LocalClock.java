package org.pyston.modules._datetime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.TimeZone;
import org.pyston.modules.time.PyStructTime;
import org.pyston.modules.time.TimeZones;
import org.pyston.runtime.Frame;
import org.pyston.text.PyStr;

/** The local time of an interpreter. Moments are seconds since 1970, local times the same number of a clock that shows them. */
final class LocalClock {
    /** No clock is turned further. Source: PEP 495. */
    private static final long MOST = Calendar.DAY_SECONDS;

    private final ZoneId zone;
    private final ZoneRules rules;

    private LocalClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    static LocalClock of(Frame frame) {
        return new LocalClock(TimeZones.of(frame));
    }

    /** The seconds that local clocks are ahead of UTC. */
    int offset(long moment) {
        if (rules.isFixedOffset()) {
            return rules.getOffset(Instant.EPOCH).getTotalSeconds();
        }
        long possible = Math.max(Instant.MIN.getEpochSecond(), Math.min(Instant.MAX.getEpochSecond(), moment));
        return rules.getOffset(Instant.ofEpochSecond(possible)).getTotalSeconds();
    }

    /** The local time; OverflowError, ValueError for what no datetime shows. */
    long local(long moment) {
        long local = moment + offset(moment);
        Timestamps.checkYear(local);
        return local;
    }

    /** 1 if it is the second time that clocks show the local time of a moment, else 0. */
    int fold(long moment) {
        long shown = local(moment);
        long turned = shown - local(moment - MOST) - MOST;
        return turned < 0 && local(moment + turned) == shown ? 1 : 0;
    }

    /** The moment of a local time; {@code fold} tells which one, of two or of what it would be in a gap. Source: PEP 495. */
    long moment(long shown, int fold) {
        long ahead = local(shown) - shown;
        long first = shown - ahead;
        boolean found = local(first) == shown;
        long other;
        if (found) {
            long probe = fold == 1 ? first + MOST : first - MOST;
            other = local(probe) - probe;
            if (other == ahead) {
                return first;
            }
        } else {
            other = local(first) - first;
        }
        long second = shown - other;
        if (local(second) == shown) {
            return second;
        }
        if (found) {
            return first;
        }
        return fold == 1 ? Math.min(first, second) : Math.max(first, second);
    }

    /** The zone that a local time is of: of the clock before a gap for fold 0, of the one after it for 1. */
    PyTimeZone zoneOfLocal(long shown, int fold) {
        long first = moment(shown, fold);
        long other = moment(shown, 1 - fold);
        return zone(other != first && other > first == (fold == 1) ? other : first);
    }

    /** The zone of a moment: its offset and abbreviation. */
    PyTimeZone zone(long moment) {
        boolean summer = rules.isDaylightSavings(Instant.ofEpochSecond(moment));
        String name = PyStructTime.zoneName(TimeZone.getTimeZone(zone), summer);
        return PyTimeZone.of(PyTimeDelta.of(0, offset(moment), 0), PyStr.of(name));
    }
}
