package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

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
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            work.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
