package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.worklist.WorkItem;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.Worklists;
import org.plumbline.store.ChartStore;
import org.plumbline.store.PatientRow;
import org.plumbline.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is due across the patients of the store. */
@Command(name = "worklist")
final class WorklistCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "LIST", descriptionKey = "worklist.lists")
    private List<String> wanted = List.of();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "case.date")
    private @Nullable LocalDate date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private StoreOption chosen;

    /** A line of a list, for programs. */
    private record Item(String list, String recordNumber, String name, String why, LocalDate day, boolean late,
            String rule) {
    }

    WorklistCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, StoreException {
        LocalDate day = date;
        List<Worklist> named = wanted.isEmpty() ? List.of(Worklist.values()) : wanted.stream().map(this::list).toList();
        try (ChartStore store = workplace.openStore(chosen)) {
            store.facts().complete(Integer.MAX_VALUE);
            Map<Worklist, List<WorkItem>> lists = Worklists.of(store.facts().all(),
                    day == null ? LocalDate.now() : day, workplace.catalogue());
            Map<Worklist, List<Item>> shown = new LinkedHashMap<>();
            named.forEach(list -> shown.put(list,
                    lists.getOrDefault(list, List.of()).stream().flatMap(item -> item(item, store).stream()).toList()));
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Json.print(shown.values().stream().flatMap(List::stream).toList(), out);
            } else {
                shown.forEach((list, items) -> print(list, items, out));
            }
        }
        return 0;
    }

    private static Optional<Item> item(WorkItem item, ChartStore store) {
        return store.find(item.chart()).map(row -> new Item(name(item.list()), row.recordNumber(), name(row),
                item.words(), item.day(), item.late(), item.source().label()));
    }

    private static void print(Worklist list, List<Item> items, PrintWriter out) {
        out.println(Messages.format(Messages.worklist, name(list), items.size()));
        items.forEach(item -> out.printf("  %-10s %-30s %s%s  %s%n", item.recordNumber(), item.name(), item.day(),
                item.late() ? '!' : ' ', item.why()));
    }

    private static String name(PatientRow row) {
        return row.familyName() + ", " + row.givenName();
    }

    private static String name(Worklist list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list by its name, as it is printed. */
    private Worklist list(String typed) {
        return Arrays.stream(Worklist.values()).filter(list -> name(list).equals(typed)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Messages.format(Messages.noWorklist,
                        typed, String.join(", ", Arrays.stream(Worklist.values()).map(WorklistCommand::name)
                                .toList()))));
    }
}
