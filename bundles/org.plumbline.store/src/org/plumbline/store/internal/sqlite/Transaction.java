package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.plumbline.store.StoreException;

/** All of some work, or none of it. */
final class Transaction {

    /** What a transaction does; it may refuse. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException, IOException, StoreException;
    }

    private Transaction() {
    }

    /** Commits the work durably; whatever it throws undoes it. */
    static void run(Connection connection, Work work) throws SQLException, IOException, StoreException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                work.run();
                statement.execute("COMMIT");
            } catch (SQLException | IOException | StoreException | RuntimeException failure) {
                rollback(statement, failure);
                throw failure;
            }
        }
    }

    /** SQLite has undone the work itself when the disk is full or fails, and then refuses to do so again. */
    private static void rollback(Statement statement, Exception failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException undone) {
            failure.addSuppressed(undone);
        }
    }
}
