package org.plumbline.cli.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.report.Reports;
import org.plumbline.store.ChartStore;
import org.plumbline.store.ChartStoreProvider;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;

/** What a command may reach. Services are asked for when they are needed, so that simple commands start fast. */
final class Workplace {

    private final Supplier<Services> services;
    private final Path usersStore;
    private @Nullable Path store;

    Workplace(Supplier<Services> services, Path usersStore) {
        this.services = services;
        this.usersStore = usersStore;
    }

    /** Works with the store in this folder from now on. */
    void useStore(Path folder) {
        store = folder;
    }

    CatalogueService catalogueService() {
        return services.get().catalogue();
    }

    /**
     * The knowledge of all packs.
     *
     * @throws CommandException if a content file is broken; the message names file and line of each problem
     */
    Catalogue catalogue() throws CommandException {
        List<ContentProblem> problems = catalogueService().problems();
        if (!problems.isEmpty()) {
            throw new CommandException(String.join(System.lineSeparator(),
                    problems.stream().map(ContentProblem::toString).toList()));
        }
        return catalogueService().catalogue();
    }

    ChartStoreProvider stores() {
        return services.get().stores();
    }

    /** Opens the store; the caller closes it. */
    ChartStore openStore() throws StoreException {
        Path chosen = store;
        return stores().open(chosen == null ? usersStore : chosen);
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
        List<PatientRow> found = store.search(words, 6);
        if (found.isEmpty()) {
            throw new CommandException(MessageFormat.format(Messages.unknownPatient, words));
        }
        if (found.size() > 1) {
            throw new CommandException(MessageFormat.format(Messages.ambiguousPatient, words,
                    String.join(", ", found.stream().map(PatientRow::recordNumber).toList())));
        }
        return found.get(0);
    }
}
