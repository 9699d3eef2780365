package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__LEVEL;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__NORMALITY;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__SIDE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;

/** The findings of an encounter, each with what was found last time. */
final class FindingsCard {

    private static final int RESULT = 3;

    private final ChartSession session;
    private final Catalogue catalogue;
    private final ElementTable<Finding> table;
    private final EntryPicker<ExamItem> picker;
    private Encounter encounter;
    private Optional<Encounter> previous = Optional.empty();

    FindingsCard(Card card, ChartSession session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<Finding>(card.body(), Messages.findings,
                List.of(Column.reading(Messages.columnFinding, 36, finding -> Objects.toString(finding.getLabel(), "")),
                        columns.of(FINDING__SIDE, 12), columns.of(FINDING__LEVEL, 9),
                        new Column<>(Messages.columnResult, 22, FindingResult::text, List.of(), this::edit),
                        Column.reading(Messages.columnPrevious, 14, this::previousOf), columns.of(FINDING__PAIN, 8),
                        columns.of(FINDING__NORMALITY, 13), columns.of(FINDING__COMMENT, 24)))
                .onDelete(chosen -> session.remove(chosen, Messages.removeFinding));
        picker = new EntryPicker<>(card.body(), Messages.addFindingPrompt, () -> catalogue.all(ExamItem.class).stream()
                .map(item -> new EntryPicker.Item<>(item.getLabel(), Objects.toString(item.getSection(), ""), item))
                .toList(), this::add);
    }

    void editable(boolean editable) {
        table.editable(editable);
        picker.editable(editable);
    }

    void show(Encounter shown, Optional<Encounter> before) {
        encounter = shown;
        previous = before;
        table.show(encounter.getFindings());
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
