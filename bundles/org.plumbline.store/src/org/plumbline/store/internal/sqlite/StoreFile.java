package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The file of a store: told from other files by its header before anything touches it, and opened with the settings
 * that keep what was saved.
 *
 * <p>SQLite notices damage only where it reads. A file that is shorter than it says is refused by its header alone. The
 * whole file is checked when the last run did not close it, which is when files break; checking reads every page, which
 * was measured at 0.3 s for a gigabyte in memory and takes a disk as long as reading it. Between the two stands the
 * checksum of each payload.
 */
class StoreFile {

    /** Says, in SQLite's header, that a database is a store of Plumbline: "PlmB". */
    private static final int APPLICATION_ID = 0x506C6D42;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int APPLICATION_ID_AT = 68;

    /** A commit is on the disk when it returns; nobody else has the file; a doubtful page is an error. */
    private static final List<String> SETTINGS = List.of(
            "PRAGMA busy_timeout = 5000",
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA fullfsync = ON",
            "PRAGMA foreign_keys = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA secure_delete = ON");

    private final Path file;

    StoreFile(Path folder) {
        file = folder.resolve("charts.db");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Refuses, without touching it, what is no store or a damaged one. */
    void check() throws StoreException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length == 0) {
                throw refusal(Messages.fileEmpty);
            }
            ByteBuffer fields = ByteBuffer.wrap(header);
            if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    || fields.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
                throw refusal(Messages.fileForeign);
            }
            if (!leftOpen() && Files.size(file) < pageSize(fields) * Integer.toUnsignedLong(fields.getInt(PAGES_AT))) {
                throw refusal(Messages.fileDamaged);
            }
            if (!Files.isWritable(file)) {
                throw new StoreException(Messages.format(Messages.folderUnwritable, folder()));
            }
        } catch (IOException unreadable) {
            throw new StoreException(Messages.format(Messages.folderUnwritable, folder()), unreadable);
        }
    }

    private static int pageSize(ByteBuffer fields) {
        int size = Short.toUnsignedInt(fields.getShort(PAGE_SIZE_AT));
        return size == 1 ? 1 << 16 : size;
    }

    /** Makes an empty store beside its place and moves it there, so that no half-made one is ever found. */
    void create() throws StoreException {
        Path made = file.resolveSibling("charts.db.new");
        try {
            Files.deleteIfExists(made);
            Files.deleteIfExists(made.resolveSibling(made.getFileName() + "-journal"));
            try (Connection connection = connect(made, SQLiteOpenMode.CREATE)) {
                execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
                Schema.migrate(connection);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException failed) {
            throw new StoreException(Messages.format(Messages.createFailed, folder()), failed);
        }
    }

    /** Opens the store and brings its schema up to date. */
    Connection open() throws StoreException {
        boolean doubtful = leftOpen();
        try {
            Connection connection = connect(file, SQLiteOpenMode.READWRITE);
            try {
                for (String setting : SETTINGS) {
                    execute(connection, setting);
                }
                int version = Schema.version(connection);
                if (version > Schema.CURRENT) {
                    throw new StoreException(Messages.format(Messages.fileNewer, file, version, Schema.CURRENT));
                }
                if (version == 0 || doubtful && !whole(connection)) {
                    throw refusal(Messages.fileDamaged);
                }
                Schema.migrate(connection);
                return connection;
            } catch (SQLException | IOException | StoreException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException failed) {
            throw explain(failed);
        } catch (IOException failed) {
            throw new StoreException(Messages.unwritable, failed);
        }
    }

    /** What a failure of the engine means to the person who asked. */
    StoreException explain(SQLException failed) {
        return SqlFailure.of(failed).explain(file, failed);
    }

    /** A refusal that names the file. */
    StoreException refusal(String sentence) {
        return new StoreException(Messages.format(sentence, file));
    }

    private Path folder() {
        return file.resolveSibling(".").normalize();
    }

    /** Whether the last run ended without closing the file. */
    private boolean leftOpen() {
        try {
            return Files.size(file.resolveSibling(file.getFileName() + "-wal")) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static boolean whole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            return "ok".equals(answer.getString(1));
        }
    }

    private static Connection connect(Path path, SQLiteOpenMode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.READWRITE);
        config.setOpenMode(mode);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
