package org.plumbline.store.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.store.PatientRow;

/**
 * All patients in memory, in the order of the list. Readers see one state of it and never wait; a change copies the
 * order (for 100,000 patients less than a save's write to the disk takes).
 */
public final class PatientIndex {

    private final Map<String, IndexedPatient> byChart = new ConcurrentHashMap<>();
    private final Map<String, PatientRow> byRecordNumber = new ConcurrentHashMap<>();
    private volatile IndexedPatient[] order;

    public PatientIndex(Collection<PatientRow> rows) {
        order = rows.stream().map(IndexedPatient::of).sorted().toArray(IndexedPatient[]::new);
        for (IndexedPatient patient : order) {
            register(patient);
        }
    }

    /** Puts the row of a chart in the place of the one it had. */
    public synchronized void put(PatientRow row) {
        IndexedPatient patient = IndexedPatient.of(row);
        IndexedPatient old = byChart.get(row.chartId());
        if (old != null) {
            byRecordNumber.remove(old.row().recordNumber(), old.row());
        }
        order = replaced(order, old, patient);
        register(patient);
    }

    private void register(IndexedPatient patient) {
        byChart.put(patient.row().chartId(), patient);
        if (!patient.row().recordNumber().isEmpty()) {
            byRecordNumber.put(patient.row().recordNumber(), patient.row());
        }
    }

    private static IndexedPatient[] replaced(IndexedPatient[] order, @Nullable IndexedPatient old,
            IndexedPatient patient) {
        List<IndexedPatient> changed = new ArrayList<>(order.length + 1);
        changed.addAll(Arrays.asList(order));
        if (old != null) {
            changed.remove(Arrays.binarySearch(order, old));
        }
        changed.add(-1 - Collections.binarySearch(changed, patient), patient);
        return changed.toArray(IndexedPatient[]::new);
    }

    /** All rows. */
    public List<PatientRow> all() {
        return Stream.of(order).map(IndexedPatient::row).toList();
    }

    /** The row of a chart id, or else of a record number. */
    public Optional<PatientRow> find(String chartOrRecordNumber) {
        IndexedPatient patient = byChart.get(chartOrRecordNumber);
        return patient == null ? Optional.ofNullable(byRecordNumber.get(chartOrRecordNumber))
                : Optional.of(patient.row());
    }

    /** The row with a record number. */
    public Optional<PatientRow> holder(String recordNumber) {
        return Optional.ofNullable(byRecordNumber.get(recordNumber));
    }

    /** Patients whom every word fits, best first; all in their order if there is no word. */
    public List<PatientRow> search(String query, int limit) {
        List<QueryWord> words = QueryWord.parse(query);
        List<List<IndexedPatient>> byRank = new ArrayList<>();
        for (int rank = 0; rank <= words.size() * QueryWord.ANYWHERE; rank++) {
            byRank.add(new ArrayList<>());
        }
        for (IndexedPatient patient : order) {
            int rank = rank(patient, words);
            if (rank != QueryWord.NOWHERE && byRank.get(rank).size() < limit) {
                byRank.get(rank).add(patient);
                if (rank == 0 && byRank.get(0).size() == limit) {
                    break;
                }
            }
        }
        return byRank.stream().flatMap(List::stream).limit(limit).map(IndexedPatient::row).toList();
    }

    private static int rank(IndexedPatient patient, List<QueryWord> words) {
        int sum = 0;
        for (QueryWord word : words) {
            int rank = word.rank(patient);
            if (rank == QueryWord.NOWHERE) {
                return rank;
            }
            sum += rank;
        }
        return sum;
    }
}
