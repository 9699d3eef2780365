package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;

/** Opens stores in SQLite files. */
@Component
public final class SqliteStoreProvider implements ChartStoreProvider {

    @Override
    public ChartStore open(Path folder) throws StoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new StoreException(Messages.format(Messages.folderUnwritable, folder), unwritable);
        }
        return SqliteStore.open(folder);
    }
}
