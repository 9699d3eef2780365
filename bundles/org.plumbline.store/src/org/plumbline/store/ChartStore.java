package org.plumbline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.model.chart.Encounter;

/**
 * Keeps the charts of a clinic. A chart is an index document and one document for each encounter; each save writes
 * one revision of the chart, and no revision is ever changed. Names live in the {@link PatientRow}s alone, which are
 * held in memory and searched there.
 *
 * <p>All methods may be called from any thread but the user interface's; they block on the disk.
 */
public interface ChartStore extends AutoCloseable {

    /** Every patient, ordered by family name, given name and record number. */
    List<PatientRow> patients();

    /**
     * Patients whose family name, given name, record number or date of birth contain every word of {@code query},
     * best match first. Case and accents do not count; dates match as {@code 1988}, {@code 1988-03} and
     * {@code 12/3/1988} in the order of day, month, year or month, day, year.
     */
    List<PatientRow> search(String query, int limit);

    /** The patient with this chart id or record number. */
    Optional<PatientRow> find(String chartOrRecordNumber);

    /** Opens the index of a chart in its newest revision. */
    OpenedChart open(String chartId) throws StoreException;

    /** Opens the index of a chart as it was in {@code revision}. */
    OpenedChart open(String chartId, long revision) throws StoreException;

    /** Opens an encounter in its newest revision. */
    Encounter encounter(String chartId, String encounterId) throws StoreException;

    /** Opens an encounter as it was in {@code revision} of the chart. */
    Encounter encounter(String chartId, String encounterId, long revision) throws StoreException;

    /**
     * Saves a chart durably: when this returns, neither a killed process nor a power failure loses it.
     *
     * @return the new revision
     * @throws ConflictException if the newest revision is not the expected one; nothing was written
     */
    Revision save(ChartSave save) throws StoreException;

    /** All revisions of a chart, newest first. */
    List<Revision> history(String chartId) throws StoreException;

    /**
     * Tells {@code listener} of every row that a save changes, in the order of the saves, on the saving thread. The
     * store waits meanwhile, so a listener waits for nobody. Closing the result ends it.
     */
    AutoCloseable listen(Consumer<PatientRow> listener);

    /** What worklists have to know of the charts. */
    ClinicFacts facts();

    /** What the clinic keeps beside its charts. */
    ClinicDocuments clinicDocuments();

    @Override
    void close() throws StoreException;
}
