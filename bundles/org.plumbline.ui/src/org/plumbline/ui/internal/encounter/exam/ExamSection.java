package org.plumbline.ui.internal.encounter.exam;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.ExamGrid;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingReading;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.Gates;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.ElementTable.Cell;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldAction;

/**
 * A section of the examination as a grid of items and sides. Rows are offers until something is entered; what was out
 * of order last time comes first in a visit.
 */
abstract class ExamSection implements NoteSection {

    private final String id;
    private final String title;
    private final Catalogue catalogue;
    private final Set<String> sections;
    private final Map<Encounter, Set<ExamItem>> asked = new HashMap<>();
    private final Map<Column<ExamRow>, Side> sides = new HashMap<>();
    private ChartSession session;
    private NoteInput input;
    private ExamGrid grid;
    private CellNotes notes;
    private ElementTable<ExamRow> table;
    private EntryPicker<ExamItem> picker;
    private FindingDetails details;

    /** @param sections the sections of the catalogue whose items stand here */
    ExamSection(String id, String title, Catalogue catalogue, String... sections) {
        this.id = id;
        this.title = title;
        this.catalogue = catalogue;
        this.sections = Set.of(sections);
    }

    /** Heading of the first column. */
    protected abstract String itemTitle();

    /** What invites to add an item. */
    protected abstract String prompt();

    /** Columns between the items and their sides. */
    protected List<Column<ExamRow>> before() {
        return List.of();
    }

    /** Columns behind the sides. */
    protected List<Column<ExamRow>> behind() {
        return List.of();
    }

    /** Share of the width that a side takes. */
    protected int weight(Side side) {
        return 14;
    }

    /** What more there is to say about an item. */
    protected Stream<String> words(ExamItem item) {
        return Stream.empty();
    }

    /** The group that an item belongs to; empty where there are none. */
    protected String group(ExamItem item) {
        return "";
    }

    /** Where the group of an item stands. */
    protected int rank(ExamItem item) {
        return 0;
    }

    /** What is shown. */
    protected final NoteInput input() {
        return input;
    }

    /** What is known. */
    protected final Catalogue catalogue() {
        return catalogue;
    }

    /** What was found at a side of an item. */
    protected final Optional<Finding> finding(ExamItem item, Side side) {
        return grid.slot(item, side).flatMap(grid.slots()::at);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__FINDINGS);
    }

    @Override
    public final void build(SectionFrame frame) {
        session = frame.session();
        table = new ElementTable<>(frame.body(), title, columns()).groupedBy(this::heading)
                .describedBy(row -> about(row.item()).collect(Collectors.joining("\n")))
                .on(FieldAction.NORMAL, cell -> make(Messages.normal,
                        grid.normal(grid.slots(cell.element().item()))))
                .on(FieldAction.TAKE_OVER, cell -> make(Messages.takeOver, each(cell, grid.slots()::takeOver)))
                .on(FieldAction.CONFIRM, cell -> make(Messages.confirm, each(cell, grid.slots()::confirm)))
                .standingFor((row, part) -> part instanceof Finding finding && finding.eContainer() == row.note()
                        && row.item().getId().equals(finding.getItem()))
                .onFocus(this::detail);
        details = new FindingDetails(frame.body(), session::type);
        picker = new EntryPicker<>(frame.body(), prompt(), () -> grid.items().stream()
                .filter(item -> !rows().contains(item))
                .map(item -> new EntryPicker.Item<>(item.getLabel(), item.getRegion(), item)).toList(), this::ask);
    }

    private List<Column<ExamRow>> columns() {
        List<Column<ExamRow>> columns = new ArrayList<>();
        columns.add(Column.reading(itemTitle(), 30, row -> row.item().getLabel()));
        columns.addAll(before());
        columns.add(side(Messages.central, Side.CENTRAL));
        columns.add(side(Words.of(Side.LEFT), Side.LEFT));
        columns.add(side(Words.of(Side.RIGHT), Side.RIGHT));
        columns.addAll(behind());
        columns.add(Column.aside(Messages.lastTime, 20, row -> notes.lastTime(grid.slots(row.item()))));
        columns.add(Column.aside(Messages.origin, 10, row -> notes.origin(grid.slots(row.item()))));
        return columns;
    }

    private Column<ExamRow> side(String words, Side side) {
        Column<ExamRow> column = Column.typing(words, weight(side),
                row -> grid.slot(row.item(), side).map(grid::print).orElse(""),
                (row, entry) -> enter(row, side, entry), row -> grid.slot(row.item(), side).isPresent());
        sides.put(column, side);
        return column;
    }

    private String enter(ExamRow row, Side side, String entry) {
        Slot slot = grid.slot(row.item(), side).orElseThrow();
        FindingReading reading = grid.read(slot, entry);
        make(row.item().getLabel(), grid.enter(slot, reading));
        return reading instanceof Problem problem ? problem.words() : "";
    }

    private void make(String label, List<Edit> edits) {
        session.make(label, edits);
    }

    /** Changes at the place of a cell, or in a column that is no side at all places of the row. */
    private List<Edit> each(Cell<ExamRow> cell, Function<Slot, List<Edit>> change) {
        return slots(cell).stream().flatMap(slot -> change.apply(slot).stream()).toList();
    }

    private List<Slot> slots(Cell<ExamRow> cell) {
        ExamItem item = cell.element().item();
        Side side = sides.get(cell.column());
        return side == null ? grid.slots(item) : grid.slot(item, side).stream().toList();
    }

    @Override
    public final boolean hasRow(ExamItem item) {
        return sections.contains(item.getSection());
    }

    @Override
    public final void ask(ExamItem item) {
        asked.computeIfAbsent(input.encounter(), unknown -> new LinkedHashSet<>()).add(item);
        show(input);
        table.edit(new ExamRow(input.encounter(), item), 1 + before().size() + (item.isSided() ? 1 : 0));
    }

    @Override
    public final void show(NoteInput shown) {
        input = shown;
        grid = grid(shown.encounter(), shown.before());
        notes = new CellNotes(grid);
        table.show(rows().stream().map(item -> new ExamRow(shown.encounter(), item)).toList());
        detail();
    }

    @Override
    public final void update(NoteInput shown, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(shown);
        }
    }

    private void detail() {
        Optional<Slot> slot = table.focused().flatMap(cell -> slots(cell).stream()
                .filter(one -> grid.slots().at(one).isPresent()).findFirst());
        details.show(slot.flatMap(grid.slots()::at), slot.flatMap(grid.slots()::before));
    }

    private ExamGrid grid(Encounter note, Optional<Encounter> before) {
        return new ExamGrid(new FindingSlots(note, before, catalogue.version()), catalogue, sections);
    }

    private List<ExamItem> rows() {
        return grid.rows(isFollowUp(), asked.getOrDefault(input.encounter(), Set.of())).stream()
                .sorted(Comparator.comparing(item -> isFirst(item) ? -1 : rank(item))).toList();
    }

    private boolean isFollowUp() {
        return input.header().getKind() != EncounterKind.EVALUATION;
    }

    private boolean isFirst(ExamItem item) {
        return isFollowUp() && grid.wasAbnormal(item);
    }

    private String heading(ExamRow row) {
        String group = group(row.item());
        return isFirst(row.item()) ? Messages.abnormalLastTime
                : !group.isEmpty() ? group : rows().stream().anyMatch(this::isFirst) ? Messages.otherItems : "";
    }

    private Stream<String> about(ExamItem item) {
        Stream<String> how = Stream.ofNullable(item.getInstruction());
        Stream<String> abnormal = Stream.ofNullable(item.getPositive())
                .map(when -> Messages.bind(Messages.abnormalWhen, when));
        Stream<String> passed = item instanceof FunctionalTest test && test.getPass() != null
                ? Stream.of(Messages.bind(Messages.passWhen, test.getPass())) : Stream.empty();
        Stream<String> grades = item instanceof ObservationItem observation && !observation.getGrades().isEmpty()
                ? Stream.of(Messages.bind(Messages.words, String.join(", ", observation.getGrades()))) : Stream.empty();
        Stream<String> gates = Gates.fedBy(item, catalogue).stream()
                .map(gate -> Messages.bind(Messages.feeds, gate.getId(), gate.getLabel()));
        return Stream.of(how, grades, abnormal, passed, gates, words(item)).flatMap(lines -> lines);
    }

    @Override
    public final void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
        details.editable(editable);
    }

    @Override
    public final Completion completion(NoteInput shown) {
        ExamGrid asks = grid(shown.encounter(), shown.before());
        boolean some = asks.items().stream().flatMap(item -> asks.slots(item).stream()).anyMatch(asks::isRecorded);
        boolean visit = shown.header().getKind() == EncounterKind.VISIT;
        boolean missing = visit ? asks.items().stream().flatMap(item -> asks.slots(item).stream())
                .anyMatch(slot -> asks.slots().at(slot).isPresent() && !asks.isRecorded(slot))
                : asks.items().stream().anyMatch(item -> item.isRoutine() && !asks.isLookedAt(item));
        return some ? missing ? Completion.STARTED : Completion.COMPLETE
                : missing ? Completion.EMPTY : Completion.NOT_NEEDED;
    }

    @Override
    public final boolean shows(EObject part) {
        return part instanceof Finding finding && finding.eContainer() instanceof Encounter note
                && grid(note, Optional.empty()).shows(finding);
    }

    @Override
    public final void go(EObject part) {
        grid.items().stream().filter(item -> item.getId().equals(((Finding) part).getItem())).findFirst()
                .ifPresent(item -> {
                    table.select(new ExamRow(input.encounter(), item));
                    table.table().setFocus();
                });
    }

    @Override
    public final Optional<Runnable> allNormal() {
        return Optional.of(() -> make(Messages.normal, grid.normal(rows().stream()
                .flatMap(item -> grid.slots(item).stream()).toList())));
    }
}
