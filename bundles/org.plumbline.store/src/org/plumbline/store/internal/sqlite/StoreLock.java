package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.plumbline.store.StoreException;
import org.plumbline.store.internal.Messages;

/**
 * Keeps other programs out of a folder and tells them who is in. The file holds the name of the holder; the lock lies
 * far behind it, so that the name can be read where locks forbid reading. The file is gone when nobody holds it. The
 * database is locked besides, which guards where locks of files are unreliable.
 */
final class StoreLock implements AutoCloseable {

    private static final String NAME = "charts.lock";
    private static final long FAR = Long.MAX_VALUE - 1;
    private static final int LONGEST_NAME = 200;

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a folder. */
    static StoreLock of(Path folder) throws StoreException {
        Path file = folder.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw inUse(folder);
            }
            return new StoreLock(file, channel);
        } catch (IOException unwritable) {
            throw new StoreException(Messages.format(Messages.folderUnwritable, folder), unwritable);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(FAR, 1, false) != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    /** The refusal of a folder somebody else holds. */
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

    /** Writes who holds the lock: the user, and the process for whoever has to end it. */
    void sign() throws IOException {
        String holder = System.getProperty("user.name") + " (process " + ProcessHandle.current().pid() + ')';
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
