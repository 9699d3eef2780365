package org.plumbline.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ClinicCodes;
import org.plumbline.store.ClinicStances;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case a command looks at, on which day, and how it answers. */
final class CaseOptions {

    @Parameters(paramLabel = "PATIENT", descriptionKey = "case.patient")
    private String patient;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "case.date")
    private @Nullable LocalDate date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private StoreOption chosen;

    /**
     * What was read.
     *
     * @param known the case
     * @param codes the code lists of the content and of the clinic
     */
    record ReadCase(ClinicalCase known, CodeLists codes) {
    }

    /** Whether the answer is for a program. */
    boolean json() {
        return json;
    }

    /**
     * The newest episode of the patient, with all its notes.
     *
     * @throws CommandException if there is no such patient, or none of its episodes has begun
     */
    ReadCase read(Workplace workplace) throws CommandException, StoreException {
        try (ChartStore store = workplace.openStore(chosen)) {
            Catalogue catalogue = workplace.catalogue(store);
            Chart chart = store.open(Workplace.patient(store, patient).chartId()).chart();
            if (chart.getEpisodes().isEmpty()) {
                throw new CommandException(Messages.format(Messages.noEpisode, patient));
            }
            LocalDate day = date;
            return new ReadCase(of(chart, store, day == null ? LocalDate.now() : day, catalogue),
                    new ClinicCodes(store.clinicDocuments()).lists(workplace.catalogueService()));
        }
    }

    private static ClinicalCase of(Chart chart, ChartStore store, LocalDate day, Catalogue catalogue)
            throws StoreException {
        Episode episode = chart.getEpisodes().getLast();
        List<Encounter> notes = new ArrayList<>();
        for (EncounterHeader header : episode.getEncounters()) {
            notes.add(store.encounter(chart.getId(), header.getId()));
        }
        return new ClinicalCase(chart, episode, Visit.of(episode, notes, day), day, catalogue,
                new ClinicStances(store.clinicDocuments()).read());
    }
}
