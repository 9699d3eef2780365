package org.plumbline.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;

import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;
import org.sqlite.SQLiteException;

/** The failures of the engine that a person can do something about. */
enum SqlFailure {
    DISK_FULL, DAMAGED, UNWRITABLE, IN_USE, OTHER;

    /** Extended result codes carry the primary one in their lowest byte. */
    private static final int PRIMARY = 0xFF;

    static SqlFailure of(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? switch (sqlite.getResultCode().code & PRIMARY) {
            case 5, 6 -> IN_USE;
            case 8, 10, 14 -> UNWRITABLE;
            case 11, 26 -> DAMAGED;
            case 13 -> DISK_FULL;
            default -> OTHER;
        } : OTHER;
    }

    StoreException explain(Path file, SQLException cause) {
        return switch (this) {
            case DISK_FULL -> new StoreException(Messages.diskFull, cause);
            case DAMAGED -> new StoreException(Messages.format(Messages.fileDamaged, file), cause);
            case UNWRITABLE -> new StoreException(Messages.unwritable, cause);
            case IN_USE -> StoreLock.inUse(file.resolveSibling(".").normalize());
            case OTHER -> new StoreException(Messages.format(Messages.failed, String.valueOf(cause.getMessage())), cause);
        };
    }
}
