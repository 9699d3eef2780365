package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.care.CareFacts;
import org.plumbline.store.ChartSave;
import org.plumbline.store.PatientRow;
import org.plumbline.store.Revision;
import org.plumbline.store.internal.CareFactsBytes;
import org.plumbline.store.internal.PatientRows;
import org.plumbline.store.internal.PayloadCodec;
import org.plumbline.store.internal.PayloadCodec.Place;

/** The tables of the schema: every statement, and every payload on its way through the codec. */
final class ChartTables {

    /** Name of the index among the documents of a chart. */
    static final String INDEX = "";

    private static final String ROW = "row";
    private static final String DETAIL = "detail";
    private static final String DOCUMENT = "document";
    private static final String FACTS = "facts";

    private final Connection connection;
    private final PayloadCodec codec;

    ChartTables(Connection connection, PayloadCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /** The rows of all charts. */
    List<PatientRow> rows() throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, revision, row FROM chart");
                ResultSet found = select.executeQuery()) {
            List<PatientRow> rows = new ArrayList<>();
            while (found.next()) {
                String chart = found.getString(1);
                byte[] row = codec.open(found.getBytes(3), new Place(ROW, chart, INDEX, found.getLong(2)));
                rows.add(PatientRows.read(chart, row));
            }
            return rows;
        }
    }

    /** Newest revision of a chart; {@link ChartSave#NEW} if there is no such chart. */
    long newestRevision(String chart) throws SQLException {
        try (PreparedStatement select = prepare("SELECT revision FROM chart WHERE id = ?", chart);
                ResultSet found = select.executeQuery()) {
            return found.next() ? found.getLong(1) : ChartSave.NEW;
        }
    }

    /** A document as it was in a revision, or null if it was not there yet. */
    byte @Nullable [] document(String chart, String name, long revision) throws SQLException, IOException {
        try (PreparedStatement select = prepare("SELECT revision, payload FROM document WHERE chart = ? AND name = ? "
                + "AND revision <= ? ORDER BY revision DESC LIMIT 1", chart, name, revision);
                ResultSet found = select.executeQuery()) {
            return found.next() ? codec.open(found.getBytes(2), new Place(DOCUMENT, chart, name, found.getLong(1)))
                    : null;
        }
    }

    /**
     * Makes a revision the newest of its chart.
     *
     * @param facts what worklists have to know of it; empty if that is not known
     * @return whether the revision before it was the newest; if not, nothing was written
     */
    boolean advance(PatientRow row, Optional<CareFacts> facts, long revision) throws SQLException, IOException {
        String chart = row.chartId();
        byte[] payload = codec.seal(PatientRows.write(row), new Place(ROW, chart, INDEX, revision));
        byte[] sealed = facts.isEmpty() ? null : seal(facts.get(), revision);
        return revision == ChartSave.NEW + 1
                ? update("INSERT INTO chart (revision, row, facts, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        revision, payload, sealed, chart) == 1
                : update("UPDATE chart SET revision = ?, row = ?, facts = ? WHERE id = ? AND revision = ?",
                        revision, payload, sealed, chart, revision - 1) == 1;
    }

    /** Keeps the facts of a revision, unless it is no longer the newest of its chart. */
    void keep(CareFacts facts, long revision) throws SQLException, IOException {
        update("UPDATE chart SET facts = ? WHERE id = ? AND revision = ?", seal(facts, revision), facts.chart(),
                revision);
    }

    /** The facts of a chart; empty where they are missing or damaged. */
    Optional<CareFacts> facts(String chart) throws SQLException {
        try (PreparedStatement select = prepare("SELECT revision, facts FROM chart WHERE id = ?", chart);
                ResultSet found = select.executeQuery()) {
            return found.next() ? facts(chart, found.getLong(1), found.getBytes(2)) : Optional.empty();
        }
    }

    /** The facts of all charts by their ids; empty where they are missing or damaged. */
    Map<String, Optional<CareFacts>> facts() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, revision, facts FROM chart");
                ResultSet found = select.executeQuery()) {
            Map<String, Optional<CareFacts>> facts = new HashMap<>();
            while (found.next()) {
                String chart = found.getString(1);
                facts.put(chart, facts(chart, found.getLong(2), found.getBytes(3)));
            }
            return facts;
        }
    }

    private Optional<CareFacts> facts(String chart, long revision, byte @Nullable [] sealed) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            byte[] facts = codec.open(sealed, new Place(FACTS, chart, INDEX, revision));
            return Optional.of(CareFactsBytes.read(chart, facts));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private byte[] seal(CareFacts facts, long revision) throws IOException {
        return codec.seal(CareFactsBytes.write(facts), new Place(FACTS, facts.chart(), INDEX, revision));
    }

    /** Writes who saved a revision, when and why. */
    void insertRevision(String chart, long number, Instant savedAt, String author, String reason) throws SQLException {
        byte[] detail = (author + '\0' + reason).getBytes(StandardCharsets.UTF_8);
        update("INSERT INTO revision (chart, number, saved_at, detail) VALUES (?, ?, ?, ?)", chart, number,
                savedAt.toEpochMilli(), codec.seal(detail, new Place(DETAIL, chart, INDEX, number)));
    }

    /** Writes the documents of a revision, by name. */
    void insertDocuments(String chart, long revision, Map<String, byte[]> documents) throws SQLException {
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            String name = document.getKey();
            update("INSERT INTO document (chart, name, revision, payload) VALUES (?, ?, ?, ?)", chart, name, revision,
                    codec.seal(document.getValue(), new Place(DOCUMENT, chart, name, revision)));
        }
    }

    /** All revisions of a chart, newest first. */
    List<Revision> history(String chart) throws SQLException, IOException {
        try (PreparedStatement select = prepare(
                "SELECT number, saved_at, detail FROM revision WHERE chart = ? ORDER BY number DESC", chart);
                ResultSet found = select.executeQuery()) {
            List<Revision> history = new ArrayList<>();
            while (found.next()) {
                long number = found.getLong(1);
                String detail = new String(codec.open(found.getBytes(3), new Place(DETAIL, chart, INDEX, number)),
                        StandardCharsets.UTF_8);
                int cut = detail.indexOf('\0');
                history.add(new Revision(number, Instant.ofEpochMilli(found.getLong(2)), detail.substring(0, cut),
                        detail.substring(cut + 1), documents(chart, number)));
            }
            return history;
        }
    }

    private List<String> documents(String chart, long revision) throws SQLException {
        try (PreparedStatement select = prepare(
                "SELECT name FROM document WHERE chart = ? AND revision = ? ORDER BY name", chart, revision);
                ResultSet found = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                String name = found.getString(1);
                names.add(name.equals(INDEX) ? Revision.INDEX : name);
            }
            return names;
        }
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
