package org.plumbline.ui.internal.encounter.exam;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__LEVEL;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__SIDE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.provenance.TakeOver;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldAction;

/** What no other section shows: interview, investigations, unknown items, a second finding at one place. */
public final class OtherFindings implements NoteSection {

    private static final int RESULT = 3;

    /** Sections of the catalogue whose items are chosen from here. */
    private static final Set<String> OFFERED = Set.of("interview", "investigation");

    private final Catalogue catalogue;
    private final List<NoteSection> others;
    private final FindingText text;
    private ChartSession session;
    private ElementTable<Finding> table;
    private EntryPicker<ExamItem> picker;
    private NoteInput input;

    /** @param others the other sections of the note */
    public OtherFindings(Catalogue catalogue, List<NoteSection> others) {
        this.catalogue = catalogue;
        this.others = List.copyOf(others);
        this.text = new FindingText(catalogue);
    }

    @Override
    public String id() {
        return "other-findings";
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.other;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__FINDINGS);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<Finding>(frame.body(), Messages.other,
                List.of(Column.reading(Messages.item, 36, finding -> Objects.toString(finding.getLabel(), "")),
                        columns.of(FINDING__SIDE, 12), columns.of(FINDING__LEVEL, 9),
                        new Column<>(Messages.result, 26, text::print, List.of(), this::enter),
                        Column.aside(Messages.lastTime, 18, finding -> before(finding).map(text::print).orElse("")),
                        columns.of(FINDING__COMMENT, 24),
                        Column.aside(Messages.origin, 10, finding -> finding.getProvenance() == Provenance.TYPED ? ""
                                : Words.of(finding.getProvenance()))))
                .onDelete(chosen -> session.remove(chosen, Messages.removeFinding))
                .on(FieldAction.NORMAL, cell -> change(cell.element(), Messages.normal, text.normal(cell.element())))
                .on(FieldAction.TAKE_OVER, cell -> session.make(Messages.takeOver, before(cell.element())
                        .map(before -> TakeOver.finding(cell.element(), before)).orElse(List.of())))
                .on(FieldAction.CONFIRM, cell -> session.make(Messages.confirm,
                        Provenances.confirm(List.of(cell.element()))));
        picker = new EntryPicker<>(frame.body(), Messages.addOther, () -> catalogue.all(ExamItem.class).stream()
                .filter(item -> OFFERED.contains(item.getSection()))
                .map(item -> new EntryPicker.Item<>(item.getLabel(), item.getRegion(), item)).toList(), this::add);
    }

    private String enter(Finding finding, String entered) {
        return switch (text.read(finding, entered)) {
            case Problem problem -> problem.words();
            case Changes changes -> {
                change(finding, finding.getLabel(), changes);
                yield "";
            }
        };
    }

    private void change(Finding finding, String label, Changes changes) {
        session.make(label, changes.values().stream()
                .<Edit>map(change -> new Edit.Set(finding, change.feature(), change.value())).toList());
    }

    private Optional<Finding> before(Finding finding) {
        return input.before().stream().flatMap(last -> last.getFindings().stream())
                .filter(Found.like(finding)).findFirst();
    }

    private void add(ExamItem item) {
        Finding finding = FindingDraft.of(item, catalogue.version());
        session.add(input.encounter(), ENCOUNTER__FINDINGS, finding, item.getLabel());
        table.edit(finding, RESULT);
    }

    @Override
    public void show(NoteInput shown) {
        input = shown;
        table.show(findings(shown).toList());
    }

    @Override
    public void update(NoteInput shown, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(shown);
        }
    }

    private Stream<Finding> findings(NoteInput shown) {
        return shown.encounter().getFindings().stream().filter(this::shows);
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
    }

    @Override
    public Completion completion(NoteInput shown) {
        return findings(shown).findAny().isEmpty() ? Completion.NOT_NEEDED
                : findings(shown).anyMatch(Found::nothing) ? Completion.STARTED : Completion.COMPLETE;
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof Finding && others.stream().noneMatch(section -> section.shows(part));
    }

    @Override
    public void go(EObject part) {
        table.select((Finding) part);
        table.table().setFocus();
    }
}
