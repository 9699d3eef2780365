package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;

/**
 * Keeps others out of a folder and tells them who is in. The file holds the name of the holder; the lock lies far
 * behind it, so that the name can be read where locks forbid reading. The file is gone when nobody holds it. The
 * database is locked besides, which guards where locks of files are unreliable.
 *
 * <p>A program that closes any handle of a file gives up, under POSIX, all locks it has on that file, whoever of it
 * took them; SQLite's are no exception. So the folders this program holds are remembered, and a second attempt to open
 * one touches none of its files.
 */
final class StoreLock implements AutoCloseable {

    private static final String NAME = "charts.lock";
    private static final long FAR = Long.MAX_VALUE - 1;
    private static final int LONGEST_NAME = 200;

    /** What is held, by the real path of the folder. Static because the operating system gives locks to the program. */
    private static final Map<Path, StoreLock> HELD = new HashMap<>();

    private final Path folder;
    private final RandomAccessFile file; // unlike a channel, an interrupted thread may write to it

    private StoreLock(Path folder) throws IOException {
        this.folder = folder;
        file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw");
    }

    /** Locks a folder, which exists. */
    static StoreLock of(Path folder) throws StoreException {
        try {
            synchronized (HELD) {
                return lock(folder);
            }
        } catch (IOException unwritable) {
            throw new StoreException(Messages.format(Messages.folderUnwritable, folder), unwritable);
        }
    }

    private static StoreLock lock(Path folder) throws IOException, StoreException {
        Path real = folder.toRealPath();
        if (HELD.containsKey(real)) {
            throw new StoreException(Messages.format(Messages.inUse, folder, self()));
        }
        StoreLock lock = new StoreLock(real);
        if (lock.file.getChannel().tryLock(FAR, 1, false) == null) {
            lock.file.close();
            throw inUse(folder);
        }
        HELD.put(real, lock);
        return lock;
    }

    /** The refusal of a folder that another program holds. */
    static StoreException inUse(Path folder) {
        try {
            String holder = Files.readString(folder.resolve(NAME)).strip();
            if (!holder.isEmpty() && holder.length() <= LONGEST_NAME) {
                return new StoreException(Messages.format(Messages.inUse, folder, holder));
            }
        } catch (IOException nameUnreadable) {
            // then without the name
        }
        return new StoreException(Messages.format(Messages.inUseBySomebody, folder));
    }

    /** Writes who holds the lock. Where the disk is full, others learn only that somebody does. */
    void sign() {
        try {
            file.setLength(0);
            file.write(self().getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            // then without the name
        }
    }

    /** The user, and the process for whoever has to end it. */
    private static String self() {
        return System.getProperty("user.name") + " (process " + ProcessHandle.current().pid() + ')';
    }

    /** Gives the folder free, once: by the second time it may be somebody else's. */
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (HELD.remove(folder, this)) {
                file.close();
                Files.deleteIfExists(folder.resolve(NAME));
            }
        }
    }
}
