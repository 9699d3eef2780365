package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.care.CareFacts;
import org.plumbline.core.migration.NewerFormatException;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicDocuments;
import org.plumbline.store.ClinicFacts;
import org.plumbline.store.ConflictException;
import org.plumbline.store.OpenedChart;
import org.plumbline.store.PatientRow;
import org.plumbline.store.Revision;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.ChartDocuments;
import org.plumbline.store.internal.DeflatedPayload;
import org.plumbline.store.internal.Messages;
import org.plumbline.store.internal.PatientRows;
import org.plumbline.store.internal.SignedNotes;
import org.plumbline.store.internal.PayloadCodec;
import org.plumbline.store.internal.search.PatientIndex;

/**
 * A store in one SQLite file. One connection serves everybody, one at a time; the patient list is in memory and is
 * asked without waiting for the disk.
 */
final class SqliteStore implements ChartStore {

    private final StoreFile file;
    private final StoreLock lock;
    private final Connection connection;
    private final ChartTables tables;
    private final ClinicDocuments clinicDocuments;
    private final SqliteFacts facts;
    private final PatientIndex patients;
    private final ChartDocuments documents = new ChartDocuments();
    private final List<Consumer<PatientRow>> listeners = new CopyOnWriteArrayList<>();

    SqliteStore(StoreFile file, StoreLock lock, Connection connection) throws SQLException, IOException {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        PayloadCodec codec = new DeflatedPayload();
        tables = new ChartTables(connection, codec);
        clinicDocuments = new SqliteDocuments(file, connection, codec, this);
        facts = new SqliteFacts(file, connection, tables, documents, this);
        patients = new PatientIndex(tables.rows());
    }

    @Override
    public List<PatientRow> patients() {
        return patients.all();
    }

    @Override
    public List<PatientRow> search(String query, int limit) {
        return patients.search(query, limit);
    }

    @Override
    public Optional<PatientRow> find(String chartOrRecordNumber) {
        return patients.chart(chartOrRecordNumber).or(() -> patients.recordNumber(chartOrRecordNumber));
    }

    @Override
    public OpenedChart open(String chartId) throws StoreException {
        return read(chartId, () -> openIndex(chartId, tables.newestRevision(chartId)));
    }

    @Override
    public OpenedChart open(String chartId, long revision) throws StoreException {
        return read(chartId, () -> {
            if (revision < 1 || revision > newestRevision(chartId)) {
                throw new StoreException(Messages.format(Messages.revisionUnknown, chartId, revision));
            }
            return openIndex(chartId, revision);
        });
    }

    private OpenedChart openIndex(String chartId, long revision)
            throws SQLException, IOException, NewerFormatException, StoreException {
        byte[] index = tables.document(chartId, ChartTables.INDEX, revision);
        if (index == null) {
            throw new StoreException(Messages.format(Messages.chartUnknown, chartId));
        }
        return new OpenedChart(documents.readChart(index), revision);
    }

    private long newestRevision(String chartId) throws SQLException, StoreException {
        long newest = tables.newestRevision(chartId);
        if (newest == ChartSave.NEW) {
            throw new StoreException(Messages.format(Messages.chartUnknown, chartId));
        }
        return newest;
    }

    @Override
    public Encounter encounter(String chartId, String encounterId) throws StoreException {
        return encounter(chartId, encounterId, Long.MAX_VALUE);
    }

    @Override
    public Encounter encounter(String chartId, String encounterId, long revision) throws StoreException {
        return read(chartId, () -> {
            newestRevision(chartId);
            Encounter encounter = encounterId.isEmpty() ? null : findEncounter(chartId, encounterId, revision);
            if (encounter == null) {
                throw new StoreException(Messages.format(Messages.encounterUnknown, chartId, encounterId));
            }
            return encounter;
        });
    }

    private @Nullable Encounter findEncounter(String chartId, String encounterId, long revision)
            throws SQLException, IOException, NewerFormatException {
        byte[] document = tables.document(chartId, encounterId, revision);
        return document == null ? null : documents.readEncounter(document);
    }

    @Override
    public List<Revision> history(String chartId) throws StoreException {
        return read(chartId, () -> {
            newestRevision(chartId);
            return tables.history(chartId);
        });
    }

    @Override
    public synchronized Revision save(ChartSave save) throws StoreException {
        Map<String, byte[]> written = write(save);
        Chart chart = save.chart();
        PatientRow row = read(chart.getId(), () -> {
            SignedNotes.require(chart, signing(save));
            return PatientRows.of(chart, newestEncounter(save));
        });
        if (patients.recordNumber(row.recordNumber()).filter(other -> !other.chartId().equals(row.chartId()))
                .isPresent()) {
            throw new StoreException(Messages.recordNumberTaken);
        }
        Optional<CareFacts> changed = facts.after(save);
        long number = save.expectedRevision() + 1;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try {
            Transaction.run(connection, () -> {
                if (!tables.advance(row, changed, number)) {
                    throw conflict(save);
                }
                tables.insertRevision(row.chartId(), number, now, save.author(), save.reason());
                tables.insertDocuments(row.chartId(), number, written);
            });
        } catch (SQLException failed) {
            throw file.explain(failed);
        } catch (IOException failed) {
            throw new StoreException(Messages.unwritable, failed);
        }
        patients.put(row);
        facts.put(row.chartId(), changed);
        tell(row);
        return new Revision(number, now, save.author(), save.reason(), names(written));
    }

    /** The save is done: what a listener does wrong must not look like its failure. */
    private void tell(PatientRow row) {
        for (Consumer<PatientRow> listener : listeners) {
            try {
                listener.accept(row);
            } catch (RuntimeException broken) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
            }
        }
    }

    private ConflictException conflict(ChartSave save) throws SQLException {
        long newest = tables.newestRevision(save.chart().getId());
        return new ConflictException(Messages.format(Messages.conflict, save.expectedRevision(), newest),
                save.expectedRevision(), newest);
    }

    /** The documents of a save by name, as they are before they are sealed. */
    private Map<String, byte[]> write(ChartSave save) throws StoreException {
        Map<String, byte[]> written = new LinkedHashMap<>();
        try {
            requireId(save.chart().getId());
            written.put(ChartTables.INDEX, documents.write(save.chart()));
            for (Encounter encounter : save.encounters()) {
                requireId(encounter.getId());
                written.put(encounter.getId(), documents.write(encounter));
            }
            return written;
        } catch (NewerFormatException newer) {
            throw newer(save.chart().getId(), newer);
        } catch (IOException unwritable) {
            throw new StoreException(Messages.format(Messages.documentUnwritable, save.chart().getId()), unwritable);
        }
    }

    private static void requireId(@Nullable String id) throws StoreException {
        if (id == null || id.isEmpty()) {
            throw new StoreException(Messages.chartWithoutId);
        }
    }

    /**
     * The notes that a save writes or signs. A note signed by its header alone is in the store; the index before is
     * asked for those only when a signed note is written or the number of signed notes is another.
     */
    private List<Encounter> signing(ChartSave save)
            throws SQLException, IOException, NewerFormatException, StoreException {
        String chart = save.chart().getId();
        List<Encounter> notes = new ArrayList<>(save.encounters());
        Set<String> signed = SignedNotes.of(save.chart());
        int count = signed.size();
        boolean written = signed.removeAll(save.encounters().stream().map(Encounter::getId).toList());
        Optional<PatientRow> row = patients.chart(chart);
        if (row.isPresent() && (written || row.get().encounters() - row.get().unsigned() != count)) {
            signed.removeAll(SignedNotes.of(openIndex(chart, Long.MAX_VALUE).chart()));
            for (String id : signed) {
                Encounter stored = findEncounter(chart, id, Long.MAX_VALUE);
                if (stored != null) {
                    notes.add(stored);
                }
            }
        }
        return notes;
    }

    private @Nullable Encounter newestEncounter(ChartSave save)
            throws SQLException, IOException, NewerFormatException {
        String newest = PatientRows.newest(save.chart()).map(EncounterHeader::getId).orElse(null);
        if (newest == null) {
            return null;
        }
        for (Encounter saved : save.encounters()) {
            if (newest.equals(saved.getId())) {
                return saved;
            }
        }
        return findEncounter(save.chart().getId(), newest, Long.MAX_VALUE);
    }

    private static List<String> names(Map<String, byte[]> written) {
        return written.keySet().stream().map(name -> name.equals(ChartTables.INDEX) ? Revision.INDEX : name)
                .toList();
    }

    @Override
    public ClinicFacts facts() {
        return facts;
    }

    @Override
    public ClinicDocuments clinicDocuments() {
        return clinicDocuments;
    }

    @Override
    public AutoCloseable listen(Consumer<PatientRow> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized void close() throws StoreException {
        try (lock; connection) {
            listeners.clear();
        } catch (SQLException failed) {
            throw file.explain(failed);
        } catch (IOException failed) {
            throw new StoreException(Messages.unwritable, failed);
        }
    }

    /** Something read of a chart. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException, IOException, NewerFormatException, StoreException;
    }

    private synchronized <T> T read(String chartId, Reading<T> reading) throws StoreException {
        try {
            if (connection.isClosed()) {
                throw new StoreException(Messages.storeClosed);
            }
            return reading.read();
        } catch (SQLException failed) {
            throw file.explain(failed);
        } catch (NewerFormatException newer) {
            throw newer(chartId, newer);
        } catch (IOException damaged) {
            throw new StoreException(Messages.format(Messages.documentDamaged, chartId), damaged);
        }
    }

    private static StoreException newer(String chartId, NewerFormatException newer) {
        return new StoreException(Messages.format(Messages.documentNewer, chartId, newer.format(), newer.current()),
                newer);
    }
}
