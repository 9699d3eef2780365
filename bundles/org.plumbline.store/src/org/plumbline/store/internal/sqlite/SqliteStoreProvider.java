package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.osgi.service.component.annotations.Component;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;

/** Opens stores in SQLite files. */
@Component
public final class SqliteStoreProvider implements ChartStoreProvider {

    @Override
    public boolean exists(Path folder) {
        return new StoreFile(folder).exists();
    }

    @Override
    public ChartStore open(Path folder) throws StoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new StoreException(Messages.format(Messages.folderUnwritable, folder), unwritable);
        }
        return open(folder, new StoreFile(folder));
    }

    ChartStore open(Path folder, StoreFile file) throws StoreException {
        StoreLock lock = StoreLock.of(folder);
        try {
            if (file.exists()) {
                file.check();
            } else {
                file.create();
            }
            return open(file, lock);
        } catch (StoreException | RuntimeException refused) {
            release(lock, refused);
            throw refused;
        }
    }

    private static SqliteStore open(StoreFile file, StoreLock lock) throws StoreException {
        Connection connection = file.open();
        try {
            SqliteStore store = new SqliteStore(file, lock, connection);
            lock.sign();
            return store;
        } catch (SQLException failed) {
            throw refused(connection, file.explain(failed));
        } catch (IOException damaged) {
            throw refused(connection, file.refusal(Messages.fileDamaged));
        }
    }

    private static StoreException refused(Connection connection, StoreException refusal) {
        try {
            connection.close();
        } catch (SQLException second) {
            refusal.addSuppressed(second);
        }
        return refusal;
    }

    private static void release(StoreLock lock, Exception refusal) {
        try {
            lock.close();
        } catch (IOException second) {
            refusal.addSuppressed(second);
        }
    }
}
