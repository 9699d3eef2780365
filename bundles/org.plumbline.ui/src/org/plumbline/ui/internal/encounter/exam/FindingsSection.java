package org.plumbline.ui.internal.encounter.exam;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__LEVEL;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__NORMALITY;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__SIDE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.Messages;
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

/** The findings of an encounter, each with what was found last time. */
public final class FindingsSection implements NoteSection {

    private static final int RESULT = 3;

    private ChartSession session;
    private Catalogue catalogue;
    private ElementTable<Finding> table;
    private EntryPicker<ExamItem> picker;
    private Encounter encounter;
    private Optional<Encounter> previous = Optional.empty();

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.objective;
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        catalogue = frame.catalogue();
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<Finding>(frame.body(), Messages.findings,
                List.of(Column.reading(Messages.columnFinding, 36, finding -> Objects.toString(finding.getLabel(), "")),
                        columns.of(FINDING__SIDE, 12), columns.of(FINDING__LEVEL, 9),
                        new Column<>(Messages.columnResult, 22, FindingResult::text, List.of(), this::edit),
                        Column.reading(Messages.columnPrevious, 14, this::previousOf), columns.of(FINDING__PAIN, 8),
                        columns.of(FINDING__NORMALITY, 13), columns.of(FINDING__COMMENT, 24)))
                .onDelete(chosen -> session.remove(chosen, Messages.removeFinding));
        picker = new EntryPicker<>(frame.body(), Messages.addFindingPrompt, () -> catalogue.all(ExamItem.class).stream()
                .map(item -> new EntryPicker.Item<>(item.getLabel(), Objects.toString(item.getSection(), ""), item))
                .toList(), this::add);
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
    }

    @Override
    public void show(NoteInput input) {
        encounter = input.encounter();
        previous = input.before();
        table.show(encounter.getFindings());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public Completion completion(NoteInput input) {
        return input.encounter().getFindings().isEmpty() ? Completion.EMPTY
                : input.encounter().getFindings().stream().map(FindingResult::text).noneMatch(String::isEmpty)
                        ? Completion.COMPLETE : Completion.STARTED;
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof Finding;
    }

    private String edit(Finding finding, String entered) {
        return FindingResult.read(session, finding, entered).map(commands -> {
            session.execute(Objects.toString(finding.getLabel(), Messages.columnFinding), commands);
            return "";
        }).orElseGet(() -> FindingResult.hint(finding));
    }

    private String previousOf(Finding finding) {
        return previous.stream().flatMap(before -> before.getFindings().stream())
                .filter(earlier -> Objects.equals(earlier.getItem(), finding.getItem())
                        && earlier.getSide() == finding.getSide()
                        && Objects.equals(earlier.getLevel(), finding.getLevel()))
                .findFirst().map(FindingResult::text).orElse("");
    }

    private void add(ExamItem item) {
        Finding finding = FindingDraft.of(item, catalogue.version());
        session.add(encounter, ENCOUNTER__FINDINGS, finding, Messages.addFinding);
        table.edit(finding, RESULT);
    }
}
