package org.plumbline.store.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.core.care.CareFacts;
import org.plumbline.core.migration.NewerFormatException;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ClinicFacts;
import org.plumbline.store.StoreException;
import org.plumbline.store.internal.ChartDocuments;
import org.plumbline.store.internal.Messages;

/** The facts of the charts, beside their rows; one caller at a time with the connection. */
final class SqliteFacts implements ClinicFacts {

    private final StoreFile file;
    private final Connection connection;
    private final ChartTables tables;
    private final ChartDocuments documents;
    private final Object turn;

    /** Facts by chart id, and the ids of the charts that lack them; both empty until somebody asks. */
    private final Map<String, CareFacts> known = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean loaded;

    /** @param turn what whoever uses the connection holds */
    SqliteFacts(StoreFile file, Connection connection, ChartTables tables, ChartDocuments documents, Object turn) {
        this.file = file;
        this.connection = connection;
        this.tables = tables;
        this.documents = documents;
        this.turn = turn;
    }

    @Override
    public List<CareFacts> all() throws StoreException {
        synchronized (turn) {
            load();
            return List.copyOf(known.values());
        }
    }

    @Override
    public Optional<CareFacts> of(String chartId) throws StoreException {
        synchronized (turn) {
            load();
            return Optional.ofNullable(known.get(chartId));
        }
    }

    @Override
    public int complete(int most) throws StoreException {
        for (int done = 0; done < most; done++) {
            synchronized (turn) {
                load();
                Optional<String> next = missing.stream().findFirst();
                if (next.isEmpty()) {
                    return 0;
                }
                missing.remove(next.get());
                complete(next.get());
            }
        }
        synchronized (turn) {
            return missing.size();
        }
    }

    /** What a save makes of the facts of its chart; empty where they are not known and not all notes are in the save. */
    Optional<CareFacts> after(ChartSave save) throws StoreException {
        synchronized (turn) {
            Chart chart = save.chart();
            if (save.expectedRevision() == ChartSave.NEW) {
                return Optional.of(CareFacts.of(chart, save.encounters()));
            }
            Optional<CareFacts> before = loaded ? Optional.ofNullable(known.get(chart.getId())) : stored(chart.getId());
            return before.map(facts -> facts.after(chart, save.encounters()));
        }
    }

    /** Takes over what a save made. */
    void put(String chart, Optional<CareFacts> facts) {
        if (loaded) {
            facts.ifPresentOrElse(now -> known.put(chart, now), () -> missing.add(chart));
        }
    }

    private Optional<CareFacts> stored(String chart) throws StoreException {
        try {
            requireOpen();
            return tables.facts(chart);
        } catch (SQLException failed) {
            throw file.explain(failed);
        }
    }

    private void load() throws StoreException {
        try {
            requireOpen();
            if (!loaded) {
                tables.facts().forEach((chart, facts) -> facts.ifPresentOrElse(there -> known.put(chart, there),
                        () -> missing.add(chart)));
                loaded = true;
            }
        } catch (SQLException failed) {
            throw file.explain(failed);
        }
    }

    private void complete(String id) throws StoreException {
        try {
            long revision = tables.newestRevision(id);
            byte[] index = tables.document(id, ChartTables.INDEX, revision);
            if (index != null) {
                Chart chart = documents.readChart(index);
                CareFacts facts = CareFacts.of(chart, notes(chart));
                Transaction.run(connection, () -> tables.keep(facts, revision));
                known.put(id, facts);
            }
        } catch (SQLException failed) {
            throw file.explain(failed);
        } catch (IOException | NewerFormatException unreadable) {
            // whoever opens the chart learns why
        }
    }

    private List<Encounter> notes(Chart chart) throws SQLException, IOException, NewerFormatException {
        List<Encounter> notes = new ArrayList<>();
        for (Episode episode : chart.getEpisodes()) {
            for (EncounterHeader header : episode.getEncounters()) {
                byte[] note = tables.document(chart.getId(), header.getId(), Long.MAX_VALUE);
                if (note != null) {
                    notes.add(documents.readEncounter(note));
                }
            }
        }
        return notes;
    }

    private void requireOpen() throws SQLException, StoreException {
        if (connection.isClosed()) {
            throw new StoreException(Messages.storeClosed);
        }
    }
}
