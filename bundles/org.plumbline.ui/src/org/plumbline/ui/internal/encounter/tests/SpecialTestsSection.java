package org.plumbline.ui.internal.encounter.tests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.entry.FindingSlots;
import org.plumbline.core.exam.ClusterCount;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;

/** Special tests, those of a cluster together, with how many of how many are positive. */
public final class SpecialTestsSection implements NoteSection {

    private final Catalogue catalogue;
    private final TestGroups groups;
    private ChartSession session;
    private SlotTable table;
    private Label counts;
    private Label details;
    private FindingSlots slots;

    public SpecialTestsSection(Catalogue catalogue) {
        this.catalogue = catalogue;
        groups = TestGroups.of(catalogue);
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
    public void build(SectionFrame frame) {
        session = frame.session();
        FindingText text = new FindingText(catalogue);
        counts = SectionLine.of(frame.body(), Style.STRONG);
        table = new SlotTable(frame.body(), session, Messages.specialTests, Messages.addTest, groups.items(),
                groups::isOffered, rows -> new TestColumns(rows, text).all());
        details = SectionLine.of(frame.body(), Style.MUTED);
        table.table().onSelect(slot -> SectionLine.say(details, slot == null ? "" : new TestWords(groups).of(slot)));
    }

    @Override
    public void show(NoteInput input) {
        slots = new FindingSlots(input.encounter(), input.before(), catalogue.version());
        table.show(slots);
        Collection<Finding> findings = input.encounter().getFindings();
        List<String> tested = findings.stream().filter(finding -> !Found.nothing(finding)).map(Finding::getItem).toList();
        SectionLine.say(counts, groups.counted(tested).stream().map(cluster -> TestWords.count(cluster,
                ClusterCount.of(cluster, findings))).collect(Collectors.joining("\n")));
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        return Completions.of(input, this::shows);
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof TestFinding || part instanceof ObservationFinding observed
                && groups.items().stream().anyMatch(item -> item.getId().equals(observed.getItem()));
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> session.make(Messages.normal, slots.normal(table.places())));
    }
}
