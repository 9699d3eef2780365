package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.plumbline.store.ClinicDocument;
import org.plumbline.store.ClinicDocuments;
import org.plumbline.store.ConflictException;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;
import org.plumbline.store.internal.PayloadCodec;
import org.plumbline.store.internal.PayloadCodec.Place;

/** The clinic's documents in the file of its charts, one caller at a time with them. */
final class SqliteDocuments implements ClinicDocuments {

    private static final String KIND = "clinic";

    private final StoreFile file;
    private final Connection connection;
    private final PayloadCodec codec;
    private final Object turn;

    /** @param turn what whoever uses the connection holds */
    SqliteDocuments(StoreFile file, Connection connection, PayloadCodec codec, Object turn) {
        this.file = file;
        this.connection = connection;
        this.codec = codec;
        this.turn = turn;
    }

    @Override
    public Optional<ClinicDocument> read(String name) throws StoreException {
        synchronized (turn) {
            try {
                if (connection.isClosed()) {
                    throw new StoreException(Messages.storeClosed);
                }
                return newest(name);
            } catch (SQLException failed) {
                throw file.explain(failed);
            } catch (IOException damaged) {
                throw new StoreException(Messages.format(Messages.clinicDocumentDamaged, name), damaged);
            }
        }
    }

    @Override
    public ClinicDocument write(String name, String content, long expectedRevision) throws StoreException {
        ClinicDocument next = new ClinicDocument(name, expectedRevision + 1, content);
        synchronized (turn) {
            try {
                Transaction.run(connection, () -> {
                    long newest = newestRevision(name);
                    if (newest != expectedRevision) {
                        throw new ConflictException(
                                Messages.format(Messages.clinicDocumentConflict, name, expectedRevision, newest),
                                expectedRevision, newest);
                    }
                    insert(next);
                });
                return next;
            } catch (SQLException failed) {
                throw file.explain(failed);
            } catch (IOException failed) {
                throw new StoreException(Messages.unwritable, failed);
            }
        }
    }

    private Optional<ClinicDocument> newest(String name) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT revision, payload FROM clinic_document WHERE name = ? ORDER BY revision DESC LIMIT 1")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                long revision = found.getLong(1);
                byte[] content = codec.open(found.getBytes(2), new Place(KIND, "", name, revision));
                return Optional.of(new ClinicDocument(name, revision, new String(content, StandardCharsets.UTF_8)));
            }
        }
    }

    private long newestRevision(String name) throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT COALESCE(MAX(revision), 0) FROM clinic_document WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.getLong(1);
            }
        }
    }

    private void insert(ClinicDocument document) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO clinic_document (name, revision, saved_at, payload) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, document.name());
            insert.setLong(2, document.revision());
            insert.setLong(3, System.currentTimeMillis());
            insert.setBytes(4, codec.seal(document.content().getBytes(StandardCharsets.UTF_8),
                    new Place(KIND, "", document.name(), document.revision())));
            insert.executeUpdate();
        }
    }
}
