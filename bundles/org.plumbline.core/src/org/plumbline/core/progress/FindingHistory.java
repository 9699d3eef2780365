package org.plumbline.core.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.Finding;

/**
 * What was found over time by one examination item at one side and level, in one position and by one method: only
 * such findings may be compared.
 *
 * @param entries the findings, oldest first, never empty
 */
public record FindingHistory(List<Entry> entries) {

    public FindingHistory {
        entries = List.copyOf(entries);
    }

    /** A finding and the encounter it was made in. */
    public record Entry(Visit visit, Finding finding) {
    }

    /** The histories of all that was examined, in the order it was first examined. */
    public static List<FindingHistory> of(Collection<Visit> visits) {
        Map<List<@Nullable Object>, List<Entry>> entries = new LinkedHashMap<>();
        for (Visit visit : visits) {
            for (Finding finding : visit.note().getFindings()) {
                entries.computeIfAbsent(Found.examined(finding), unknown -> new ArrayList<>())
                        .add(new Entry(visit, finding));
            }
        }
        return entries.values().stream().map(FindingHistory::new).toList();
    }

    /** The first finding. */
    public Entry initial() {
        return entries.getFirst();
    }

    /** The finding before the current one, empty when that is the first. */
    public Optional<Entry> previous() {
        return entries.size() < 3 ? Optional.empty() : Optional.of(entries.get(entries.size() - 2));
    }

    /** The latest finding. */
    public Entry current() {
        return entries.getLast();
    }
}
