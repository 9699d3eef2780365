package org.plumbline.store.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;

import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The failures of the engine that a person can do something about. */
enum SqlFailure {
    DISK_FULL, DAMAGED, UNWRITABLE, IN_USE, OTHER;

    /** Extended result codes carry the primary one in their lowest byte. */
    private static final int PRIMARY = 0xFF;

    static SqlFailure of(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? of(sqlite.getResultCode().code & PRIMARY) : OTHER;
    }

    private static SqlFailure of(int code) {
        return switch (SQLiteErrorCode.getErrorCode(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> IN_USE;
            case SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN -> UNWRITABLE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            case SQLITE_FULL -> DISK_FULL;
            default -> OTHER;
        };
    }

    StoreException explain(Path file, SQLException cause) {
        return switch (this) {
            case DISK_FULL -> new StoreException(Messages.diskFull, cause);
            case DAMAGED -> new StoreException(Messages.format(Messages.fileDamaged, file), cause);
            case UNWRITABLE -> new StoreException(Messages.unwritable, cause);
            case IN_USE -> StoreLock.inUse(file.resolveSibling(".").normalize());
            case OTHER -> new StoreException(
                    Messages.format(Messages.failed, String.valueOf(cause.getMessage())), cause);
        };
    }
}
