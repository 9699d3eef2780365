package org.plumbline.core.body;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.body.RegionChange.Kind;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.PainQuality;

/** Compares two body charts part by part, whichever view a part was marked in. */
public final class BodyComparison {

    private BodyComparison() {
    }

    /** What became of every part marked in either chart: what is new or worse first, what is better or gone last. */
    public static List<RegionChange> compare(List<BodyMark> before, List<BodyMark> now) {
        Map<RegionKey, List<BodyMark>> old = byRegion(before);
        Map<RegionKey, List<BodyMark>> current = byRegion(now);
        return Stream.concat(current.keySet().stream(), old.keySet().stream()).distinct()
                .map(key -> change(key, old.getOrDefault(key, List.of()), current.getOrDefault(key, List.of())))
                .sorted(Comparator.comparing(RegionChange::kind)).toList();
    }

    private static Map<RegionKey, List<BodyMark>> byRegion(List<BodyMark> marks) {
        return marks.stream().collect(Collectors.groupingBy(RegionKey::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static RegionChange change(RegionKey key, List<BodyMark> before, List<BodyMark> now) {
        OptionalInt old = highest(before);
        OptionalInt current = highest(now);
        Set<PainQuality> oldKinds = kinds(before);
        Set<PainQuality> kinds = kinds(now);
        Kind kind;
        if (before.isEmpty() || now.isEmpty()) {
            kind = before.isEmpty() ? Kind.NEW : Kind.GONE;
        } else if (old.isPresent() && current.isPresent() && !old.equals(current)) {
            kind = current.getAsInt() > old.getAsInt() ? Kind.MORE : Kind.LESS;
        } else {
            kind = oldKinds.equals(kinds) ? Kind.SAME : Kind.OTHER;
        }
        return new RegionChange(key, kind, old, current, oldKinds, kinds);
    }

    private static OptionalInt highest(List<BodyMark> marks) {
        return marks.stream().map(BodyMark::getIntensity).filter(Objects::nonNull).mapToInt(Integer::intValue).max();
    }

    private static Set<PainQuality> kinds(List<BodyMark> marks) {
        return marks.stream().map(BodyMark::getQuality).collect(Collectors.toSet());
    }
}
