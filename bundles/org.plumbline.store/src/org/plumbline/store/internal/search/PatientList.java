package org.plumbline.store.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.store.PatientRow;

/**
 * One state of the patient list, in its order. The signatures of the keys lie side by side, so that a search passes
 * over most patients without touching them.
 */
final class PatientList {

    private final IndexedPatient[] patients;
    private final long[] signatures;

    private PatientList(IndexedPatient[] patients, long[] signatures) {
        this.patients = patients;
        this.signatures = signatures;
    }

    static PatientList of(Collection<IndexedPatient> all) {
        IndexedPatient[] patients = all.stream().sorted().toArray(IndexedPatient[]::new);
        return new PatientList(patients,
                Stream.of(patients).mapToLong(patient -> BigramSignature.of(patient.key())).toArray());
    }

    /** The list with one more patient. */
    PatientList with(IndexedPatient patient) {
        int at = -1 - Arrays.binarySearch(patients, patient);
        IndexedPatient[] more = Arrays.copyOf(patients, patients.length + 1);
        System.arraycopy(patients, at, more, at + 1, patients.length - at);
        more[at] = patient;
        long[] moreSignatures = Arrays.copyOf(signatures, signatures.length + 1);
        System.arraycopy(signatures, at, moreSignatures, at + 1, signatures.length - at);
        moreSignatures[at] = BigramSignature.of(patient.key());
        return new PatientList(more, moreSignatures);
    }

    /** The list without one of its patients. */
    PatientList without(IndexedPatient patient) {
        int at = Arrays.binarySearch(patients, patient);
        IndexedPatient[] fewer = Arrays.copyOf(patients, patients.length - 1);
        System.arraycopy(patients, at + 1, fewer, at, fewer.length - at);
        long[] fewerSignatures = Arrays.copyOf(signatures, signatures.length - 1);
        System.arraycopy(signatures, at + 1, fewerSignatures, at, fewerSignatures.length - at);
        return new PatientList(fewer, fewerSignatures);
    }

    List<PatientRow> rows() {
        return rows(Stream.of(patients));
    }

    private static List<PatientRow> rows(Stream<IndexedPatient> patients) {
        return patients.map(IndexedPatient::row).toList();
    }

    /** Patients whom every word fits, best first; in the order of the list where they are equally good. */
    List<PatientRow> search(List<QueryWord> words, int limit) {
        if (words.isEmpty()) {
            return rows(Stream.of(patients).limit(limit));
        }
        if (words.size() == 1 && manyBegin(words.getFirst().start(), limit)) {
            int first = insertionPoint(words.getFirst().start());
            return rows(Stream.of(patients).skip(first).limit(limit));
        }
        List<List<IndexedPatient>> byRank = new ArrayList<>();
        for (int rank = 0; rank <= words.size() * QueryWord.ANYWHERE; rank++) {
            byRank.add(new ArrayList<>());
        }
        long required = QueryWord.required(words);
        for (int i = 0; i < patients.length; i++) {
            int rank = BigramSignature.mayContain(signatures[i], required) ? rank(i, words) : QueryWord.NOWHERE;
            if (rank != QueryWord.NOWHERE && byRank.get(rank).size() < limit) {
                byRank.get(rank).add(patients[i]);
            }
        }
        return rows(byRank.stream().flatMap(List::stream).limit(limit));
    }

    /** Whether enough family names begin so that nobody else would be shown. */
    private boolean manyBegin(String start, int limit) {
        int last = insertionPoint(start) + limit - 1;
        return last < patients.length && patients[Math.max(last, 0)].key().startsWith(start);
    }

    private int insertionPoint(String start) {
        int low = 0;
        int high = patients.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (patients[middle].key().compareTo(start) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int rank(int index, List<QueryWord> words) {
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            int rank = words.get(i).rank(patients[index], signatures[index]);
            if (rank == QueryWord.NOWHERE) {
                return rank;
            }
            sum += rank;
        }
        return sum;
    }
}
