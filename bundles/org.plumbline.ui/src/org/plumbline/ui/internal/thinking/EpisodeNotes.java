package org.plumbline.ui.internal.thinking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartStore;
import org.plumbline.store.StoreException;

/** The notes of an episode that nobody has looked at, read from the store once. Filled by one job at a time. */
final class EpisodeNotes {

    private final Map<String, Encounter> read = new ConcurrentHashMap<>();

    /** A note that was read. */
    Optional<Encounter> read(String id) {
        return Optional.ofNullable(read.get(id));
    }

    /** All notes of an episode: those in {@code edited}, and the others from the store. */
    List<Encounter> all(Episode episode, String chart, List<Encounter> edited, ChartStore store,
            IProgressMonitor monitor) throws StoreException {
        Map<String, Encounter> notes = new HashMap<>();
        edited.forEach(note -> notes.put(note.getId(), note));
        read.keySet().removeAll(notes.keySet());
        List<Encounter> all = new ArrayList<>();
        for (EncounterHeader header : episode.getEncounters()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            String id = header.getId();
            if (!notes.containsKey(id) && !read.containsKey(id)) {
                read.put(id, store.encounter(chart, id));
            }
            all.add(notes.containsKey(id) ? notes.get(id) : read.get(id));
        }
        return all;
    }
}
