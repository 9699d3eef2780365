package org.plumbline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.report.Reports;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.ClinicRules;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;

/** What a command may reach. Services are asked for when they are needed, so that simple commands start fast. */
final class Workplace {

    /** How many of the patients are named when several match. */
    private static final int NAMED = 6;

    private final Supplier<Services> services;
    private final Path usersStore;

    Workplace(Supplier<Services> services, Path usersStore) {
        this.services = services;
        this.usersStore = usersStore;
    }

    CatalogueService catalogueService() {
        return services.get().catalogue();
    }

    /**
     * The knowledge of all packs.
     *
     * @throws CommandException if a content file is broken; the message names file and line of the first problem
     */
    Catalogue catalogue() throws CommandException {
        List<ContentProblem> problems = catalogueService().problems();
        if (!problems.isEmpty()) {
            throw new CommandException(Messages.format(Messages.brokenContent, problems.get(0), problems.size() - 1));
        }
        return catalogueService().catalogue();
    }

    /** The same, with the rules of payers that the clinic of a store imported. */
    Catalogue catalogue(ChartStore store) throws CommandException, StoreException {
        return new ClinicRules(store.clinicDocuments()).read().addedTo(catalogue());
    }

    ChartStoreProvider stores() {
        return services.get().stores();
    }

    /**
     * Opens the store there is; the caller closes it.
     *
     * @throws CommandException if there is none
     */
    ChartStore openStore(StoreOption chosen) throws CommandException, StoreException {
        Path folder = chosen.folder(usersStore);
        if (!stores().exists(folder)) {
            throw new CommandException(
                    Messages.format(folder.equals(usersStore) ? Messages.noStoreYet : Messages.noStore, folder));
        }
        return stores().open(folder);
    }

    /** Whether there is a store to open. */
    boolean hasStore(StoreOption chosen) {
        return stores().exists(chosen.folder(usersStore));
    }

    /** Opens the store, made where there is none; the caller closes it. */
    ChartStore openOrMakeStore(StoreOption chosen) throws StoreException {
        return stores().open(chosen.folder(usersStore));
    }

    Reports reports() {
        return services.get().reports();
    }

    /** The one patient whose chart id or record number this is, or whose name it finds. */
    static PatientRow patient(ChartStore store, String words) throws CommandException {
        var known = store.find(words);
        if (known.isPresent()) {
            return known.get();
        }
        List<PatientRow> found = store.search(words, NAMED);
        if (found.isEmpty()) {
            throw new CommandException(Messages.format(Messages.unknownPatient, words));
        }
        if (found.size() > 1) {
            throw new CommandException(Messages.format(Messages.ambiguousPatient, words,
                    String.join(", ", found.stream().map(PatientRow::recordNumber).toList())));
        }
        return found.get(0);
    }
}
