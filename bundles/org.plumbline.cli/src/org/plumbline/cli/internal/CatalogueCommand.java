package org.plumbline.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.model.catalogue.Entry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the knowledge: entries as a person reads them, lists by kind, and which entry holds which inventory id. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-k", "--kind" }, paramLabel = "KIND", descriptionKey = "catalogue.kind")
    private @Nullable CatalogueKind kind;

    @Option(names = "--trace", descriptionKey = "catalogue.trace")
    private boolean trace;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "catalogue.ids")
    private List<String> ids = new ArrayList<>();

    CatalogueCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        if (trace && (kind != null || !ids.isEmpty())) {
            throw new ParameterException(spec.commandLine(), Messages.traceAlone);
        }
        Catalogue catalogue = workplace.catalogue();
        PrintWriter out = spec.commandLine().getOut();
        if (trace) {
            return trace(catalogue, out);
        }
        if (ids.isEmpty()) {
            CatalogueKind chosen = kind;
            for (CatalogueKind listed : chosen == null ? List.of(CatalogueKind.values()) : List.of(chosen)) {
                list(catalogue, listed, out);
            }
        } else {
            List<Entry> entries = new ArrayList<>();
            for (String id : ids) {
                entries.add(entry(catalogue, id));
            }
            EntryPrinter printer = new EntryPrinter(catalogue, out);
            for (Entry entry : entries) {
                printer.print(entry);
                out.println();
            }
        }
        return 0;
    }

    /** The entry of an id typed as it is or in lower case. */
    private Entry entry(Catalogue catalogue, String id) throws CommandException {
        Entry entry = catalogue.find(id).or(() -> catalogue.find(id.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new CommandException(Messages.format(Messages.unknownEntry, id)));
        CatalogueKind wanted = kind;
        if (wanted != null && !wanted.holds(entry)) {
            throw new CommandException(Messages.format(Messages.unknownEntryOfKind, id, wanted));
        }
        return entry;
    }

    private static void list(Catalogue catalogue, CatalogueKind kind, PrintWriter out) {
        List<Entry> entries = kind.entries(catalogue);
        out.println(kind + " (" + entries.size() + ')');
        entries.forEach(entry -> out.println("  " + EntryPrinter.heading(entry)));
    }

    /** One line for each id of the inventories, then how many of them nothing holds; that count decides success. */
    private int trace(Catalogue catalogue, PrintWriter out) throws CommandException, IOException {
        int lost = 0;
        for (ContentPack pack : catalogue.packs()) {
            for (String id : inventory(pack)) {
                List<Entry> holders = catalogue.holders(id);
                out.println(id + '\t' + holders.stream().map(EntryPrinter::heading).collect(Collectors.joining("; ")));
                lost += holders.isEmpty() ? 1 : 0;
            }
        }
        out.println(Messages.format(Messages.heldByNothing, lost));
        return lost == 0 ? 0 : 1;
    }

    private List<String> inventory(ContentPack pack) throws CommandException, IOException {
        if (pack.getInventory() == null) {
            throw new CommandException(Messages.format(Messages.noInventory, pack.getLabel()));
        }
        try (var lines = new BufferedReader(new InputStreamReader(
                workplace.catalogueService().open(pack, pack.getInventory()), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        }
    }
}
