package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.plumbline.store.StoreException;

/**
 * The schema, in numbered steps {@code schema/V1.sql}, {@code V2.sql} and so on. The file's {@code user_version} says
 * how far it is; all missing steps run in one transaction. A migration tool such as Flyway would bring its own history
 * table, checksums of scripts and a second way to open the file, and do nothing these lines do not.
 */
final class Schema {

    /** Newest schema this release knows. */
    static final int CURRENT = 3;

    private Schema() {
    }

    /** Schema of a store; 0 for a new file. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    /** Runs the steps a store lacks. */
    static void migrate(Connection connection) throws SQLException, IOException, StoreException {
        int from = version(connection);
        if (from == CURRENT) {
            return;
        }
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (int step = from + 1; step <= CURRENT; step++) {
                    statement.executeUpdate(script(step));
                }
                statement.executeUpdate("PRAGMA user_version = " + CURRENT);
            }
        });
    }

    private static String script(int step) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("schema/V" + step + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks step " + step + " of the schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
