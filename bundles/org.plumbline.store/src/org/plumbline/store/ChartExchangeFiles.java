package org.plumbline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.migration.NewerFormatException;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.io.ChartFormatException;
import org.plumbline.store.internal.ExchangeDocument;
import org.plumbline.store.internal.Messages;

/** Whole charts as files: XMI of a {@code ChartExchange}, which any program can read. */
public final class ChartExchangeFiles {

    private final ChartStore store;

    public ChartExchangeFiles(ChartStore store) {
        this.store = store;
    }

    /**
     * Writes the newest revision of a chart and its encounters. The file is there whole or not at all, and replaces one
     * of its name.
     */
    public void write(String chartId, Path file) throws StoreException {
        Chart chart = store.open(chartId).chart();
        List<Encounter> encounters = new ArrayList<>();
        for (String id : ExchangeDocument.encounterIds(chart)) {
            encounters.add(store.encounter(chartId, id));
        }
        try {
            write(new ExchangeDocument(chart, encounters), file.toAbsolutePath());
        } catch (IOException failed) {
            throw new StoreException(Messages.format(Messages.exportFailed, file), failed);
        }
    }

    private static void write(ExchangeDocument document, Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".chart", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                document.write(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a file as {@link #read} does, and takes nothing in.
     *
     * @throws StoreException if the file cannot be read, is no whole chart, or is of a newer release
     */
    public static void check(Path file) throws StoreException {
        try (InputStream in = Files.newInputStream(file)) {
            document(in, String.valueOf(file.getFileName()));
        } catch (IOException unreadable) {
            throw new StoreException(Messages.format(Messages.importFailed, file), unreadable);
        }
    }

    /**
     * Takes in a chart with all its encounters: as a new chart, or as a new revision of the chart with its id.
     *
     * @param author who imports, as shown in the history
     * @throws StoreException if the file cannot be read, is no whole chart, is of a newer release, or its record number
     *             belongs to another chart; nothing is imported then
     */
    public Revision read(Path file, String author) throws StoreException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), author, Messages.importReason);
        } catch (IOException unreadable) {
            throw new StoreException(Messages.format(Messages.importFailed, file), unreadable);
        }
    }

    /**
     * Takes in a chart from a stream.
     *
     * @param name what to call it in messages
     * @param reason one line for the history
     */
    Revision read(InputStream in, String name, String author, String reason) throws StoreException {
        ExchangeDocument document = document(in, name);
        String id = document.chart().getId();
        long newest = store.find(id).filter(row -> row.chartId().equals(id)).isPresent() ? store.open(id).revision()
                : ChartSave.NEW;
        return store.save(new ChartSave(document.chart(), document.encounters(), newest, author, reason));
    }

    private static ExchangeDocument document(InputStream in, String name) throws StoreException {
        try {
            ExchangeDocument document = ExchangeDocument.read(in).filter(read -> read.chart().getId() != null)
                    .orElseThrow(() -> new StoreException(Messages.format(Messages.importIsNoChart, name)));
            Optional<String> missing = document.missing();
            if (missing.isPresent()) {
                throw new StoreException(Messages.format(Messages.importLacks, name, missing.get()));
            }
            if (!document.complete()) {
                throw new StoreException(Messages.format(Messages.importIncomplete, name));
            }
            return document;
        } catch (NewerFormatException newer) {
            throw new StoreException(
                    Messages.format(Messages.importNewer, name, newer.format(), newer.current()), newer);
        } catch (ChartFormatException refused) {
            throw new StoreException(
                    Messages.format(Messages.importRefused, name, String.valueOf(refused.getMessage())), refused);
        } catch (IOException unreadable) {
            throw new StoreException(Messages.format(Messages.importFailed, name), unreadable);
        }
    }
}
