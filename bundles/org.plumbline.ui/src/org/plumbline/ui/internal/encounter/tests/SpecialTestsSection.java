package org.plumbline.ui.internal.encounter.tests;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** Special tests, those of a cluster together, with how many of how many are positive. */
public final class SpecialTestsSection implements NoteSection {

    private static final int RESULT = 2;

    private final Catalogue catalogue;
    private final TestGroups groups;
    private final TestWords words;
    private SectionFrame frame;
    private SlotTable table;

    public SpecialTestsSection(Catalogue catalogue) {
        this.catalogue = catalogue;
        groups = TestGroups.of(catalogue);
        words = new TestWords(groups);
    }

    @Override
    public String id() {
        return "special-tests";
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.specialTests;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__FINDINGS);
    }

    @Override
    public void build(SectionFrame around) {
        frame = around;
        FindingText text = new FindingText(catalogue);
        table = new SlotTable(frame.body(), frame.session(), Messages.specialTests, groups.items(), groups::isOffered,
                rows -> new TestColumns(rows, text).all())
                .withPicker(frame.body(), Messages.addTest, groups.clusters(), groups::members, RESULT);
        table.table().groupedBy(this::heading)
                .describedBy(row -> words.of(row.slot().item(), row.note().getFindings()));
    }

    /** The first cluster that counts a test, with its count; tests of no cluster stand under one heading. */
    private String heading(SlotRow row) {
        return groups.of(row.slot().item()).stream().findFirst().map(cluster -> TestWords.count(cluster,
                ClusterCount.of(cluster, row.note().getFindings()))).orElse(Messages.otherTests);
    }

    @Override
    public void show(NoteInput input) {
        table.show(new FindingSlots(input.encounter(), input.before(), catalogue.version()));
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Finding || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, groups::shows, groups.items());
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof Finding finding && groups.shows(finding);
    }

    @Override
    public void go(EObject part) {
        table.go((Finding) part);
    }

    @Override
    public boolean hasRow(ExamItem item) {
        return groups.items().contains(item);
    }

    @Override
    public void ask(ExamItem item) {
        table.ask(List.of(item), RESULT);
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> frame.session().make(Messages.normal, table.allNormal()));
    }
}
